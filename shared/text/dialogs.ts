/** Words of the system's dialogs and of the menu. */
export const dialogText = {
  save: 'Сохранить как',
  open: 'Выбрать файл',
  docx: 'Документ Word',
  facts: 'Данные Летописи',
  copy: 'Копия данных Летописи',
  startFailed: 'Летопись не запустилась',
};

export const menuText = {
  file: 'Файл',
  export: 'Экспорт отчёта в Word…',
  copy: 'Сделать копию данных',
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
  help: 'Справка',
  about: 'О программе',
};
