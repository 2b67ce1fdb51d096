/** Words of the system's dialogs and of the menu. */
export const dialogText = {
  save: 'Сохранить как',
  open: 'Выбрать файл',
  docx: 'Документ Word',
  facts: 'Данные Летописи',
  copy: 'Копия данных Летописи',
  unsaved: 'Не всё записано. Если закрыть окно, это пропадёт:',
  stay: 'Остаться',
  closeAnyway: 'Закрыть',
};

export const menuText = {
  file: 'Файл',
  export: 'Экспорт отчёта в Word…',
  importFacts: 'Загрузить данные из файла…',
  exportFacts: 'Выгрузить данные в файл…',
  copy: 'Сделать копию данных',
  restore: 'Восстановить из копии…',
  quit: 'Выход',
  edit: 'Правка',
  undo: 'Отменить',
  redo: 'Вернуть',
  cut: 'Вырезать',
  copyText: 'Копировать',
  paste: 'Вставить',
  selectAll: 'Выделить всё',
  view: 'Вид',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  zoomReset: 'Обычный размер',
  fullScreen: 'Во весь экран',
};
