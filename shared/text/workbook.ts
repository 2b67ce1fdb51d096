/** Words of a workbook of a document's tables. */
export const workbookText = {
  contents: 'Содержание',
  number: '№',
  table: 'Таблица',
  sheet: 'Лист',
  rows: 'Строк',
  /** Where a document has no tables at all. */
  none: 'В документе нет таблиц',
  unnamed: 'Таблица',
};
