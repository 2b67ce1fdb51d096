/** What was done in one step, by the label of its change set. */
const changeLabels: Readonly<Record<string, string>> = {
  'record.create': 'Запись добавлена',
  'record.update': 'Правка записи',
  'record.delete': 'Удаление в корзину',
  'record.restore': 'Возврат из корзины',
  'record.return': 'Возврат к прежнему',
  'record.merge': 'Объединение записей',
  'event.hold': 'Мероприятие проведено',
  'change.revert': 'Отмена',
  'school.create': 'Новая школа',
  'sample.create': 'Пример',
  'facts.import': 'Загрузка данных',
  'exchange.accept': 'Приём записей',
  'grid.text': 'Правка в таблице',
  'grid.value': 'Одно значение в несколько ячеек',
  'grid.clear': 'Очистка ячеек',
  'grid.fillDown': 'Заполнение вниз',
  'grid.paste': 'Вставка в таблицу',
  'import.table': 'Загрузка таблицы',
  'attachment.add': 'Вложение добавлено',
  'attachment.shrink': 'Вложение уменьшено',
  'form.add': 'Форма добавлена',
  'form.save': 'Форма сохранена',
  'form.remove': 'Форма убрана',
  'report.create': 'Новый отчёт',
  'report.delete': 'Удаление отчёта',
  'report.restore': 'Возврат отчёта',
  'report.write-text': 'Текст отчёта',
  'word.take': 'Взято из файла Word',
  'year.begin': 'Начат новый учебный год',
  'report.set': 'Оформление отчёта',
  'report.confirm': 'Тексты прошлого отчёта подтверждены',
  'report.waive': 'Пояснение к замечанию',
  'report.mend': 'Исправление замечаний',
  'report.appendix': 'Приложение отчёта',
  'report.finalise': 'Отчёт завершён',
  'report.for-signature': 'Отчёт отдан на подпись',
  'report.deliver': 'Отметка об отправке',
  'report.correct': 'Начат исправленный вариант',
  'report.upgrade': 'Переход на новую версию формы',
  'report.decide.leaveOut': 'Строка не взята в отчёт',
  'report.decide.takeBack': 'Строка возвращена в отчёт',
  'report.decide.order': 'Порядок строк отчёта',
  'report.decide.override': 'Замена в отчёте',
  'report.decide.useFacts': 'Замена в отчёте убрана',
  'report.decide.addRow': 'Строка только в отчёте',
  'report.decide.writeRow': 'Правка строки отчёта',
  'report.decide.removeRow': 'Строка отчёта убрана',
  'report.decide.explainAbsence': 'Почему данных нет',
};

/** For labels of a newer program: what they begin with is told at least. */
const families: Readonly<Record<string, string>> = {
  record: 'Изменение записи',
  grid: 'Изменение в таблице',
  import: 'Загрузка',
  form: 'Изменение форм',
  report: 'Изменение отчёта',
  attachment: 'Изменение вложения',
};

export function changeLabel(label: string): string {
  return changeLabels[label] ?? families[label.split('.')[0] ?? ''] ?? 'Изменение';
}

/** What was done, and to what end where the step alone does not say it: «Отмена: удалено в корзину». */
export function stepText(label: string, what: keyof typeof historyText.what): string {
  const step = changeLabel(label);
  const saysIt = what === 'changed' || ['record.create', 'record.delete', 'record.restore'].includes(label);
  return saysIt ? step : `${step}: ${historyText.what[what]}`;
}

/** The labels that have words of their own. */
export const knownLabels = Object.keys(changeLabels);

export const historyText = {
  unreadable: '(список, который показывает сам отчёт)',
  /** Fields that reports keep of their own. */
  partFields: {
    report: 'Отчёт',
    node: 'Место в форме',
    text: 'Текст',
    leftOut: 'Не взятые строки',
    order: 'Порядок строк',
    overrides: 'Замены',
    freeRows: 'Строки только этого отчёта',
    absence: 'Почему данных нет',
    form: 'Форма',
    frozen: 'Замороженное',
  } as Readonly<Record<string, string>>,
  what: {
    created: 'добавлено',
    changed: 'изменено',
    deleted: 'удалено в корзину',
    restored: 'возвращено из корзины',
  },
  title: 'Что изменилось',
  intro: 'Все изменения с выбранного дня, новые сверху. Нажмите на запись, чтобы открыть её карточку.',
  since: 'С какого дня',
  sinceHint: 'Например: 1.09.2026',
  who: 'Кто изменил',
  anybody: 'Все',
  nobody: 'не указано',
  nothing: 'С этого дня ничего не менялось',
  nothingText: 'Выберите день пораньше или другого человека.',
  when: 'Когда',
  record: 'Запись',
  step: 'Что сделано',
  fields: 'Было → стало',
  onlyFirst: (count: number) =>
    `Показаны последние ${count} изменений. Выберите день попозже, чтобы увидеть остальные.`,
  dateWrong: 'Такая дата не понятна. Пример: 1.09.2026',
  before: 'Было',
  after: 'Стало',
  empty: 'пусто',
  returnTo: 'Вернуть как было',
  returnToAfter: 'Вернуть к этому',
  returned: 'Запись возвращена к прежнему. Отменить можно сразу: Ctrl+Z.',
};
