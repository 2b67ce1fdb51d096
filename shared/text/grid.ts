import { counted, formatNumber } from './numerals.ts';

/** Words of the grid. */
export const gridText = {
  howToLeave: 'Стрелки — по ячейкам, F2 — править, Esc и затем Tab — выйти из таблицы.',
  number: '№',
  newRow: 'Новая строка',
  loading: 'Загружается',
  nothing: 'Здесь пока ничего нет',
  filter: (column: string) => `Фильтр: ${column}`,
  edited: (column: string, row: number) => `${column}, строка ${row}`,
  choices: (column: string) => `Что можно выбрать: ${column}`,
  nothingFound: 'Ничего не нашлось',
  yes: 'да',
  no: 'нет',
  notAnswered: 'Записать не удалось. Нажмите Enter, чтобы попробовать ещё раз.',
  aboveFirst: 'Сначала исправьте строку выше: её ещё не удалось записать.',
  refused: (row: number, column: string, problem: string) =>
    `Не записано, строка ${row}, «${column}»: ${problem}`,

  selectedCells: (cells: number) => `Выделено: ${counted(cells, ['ячейка', 'ячейки', 'ячеек'])}`,
  selectedRows: (rows: number) => `Выделено: ${counted(rows, ['строка', 'строки', 'строк'])}`,
  withSum: (selected: string, numbers: number, sum: number) =>
    `${selected} · чисел: ${formatNumber(numbers)} · сумма: ${formatNumber(sum)}`,
};
