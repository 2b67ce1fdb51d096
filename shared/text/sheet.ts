import { counted } from './numerals.ts';

/** Words of a «Справка» itself. */
export const sheetText = {
  asOf: (day: string) => `По состоянию на ${day}`,
  rowNumbers: '№ п/п',
  total: 'Итого',
  noGroup: 'Не указано',
  group: (name: string, count: number) => `${name} (${counted(count, ['запись', 'записи', 'записей'])})`,
};
