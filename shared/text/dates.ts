const monthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

const quarterNames = ['I', 'II', 'III', 'IV'];

/** «март», 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** «14.10.2025» from «2025-10-14». */
export function dayText(isoDay: string): string {
  return isoDay.split('-').toReversed().join('.');
}

export const monthText = (year: number, month: number) => `${monthName(month)} ${year}`;
export const monthsText = (year: number, months: readonly number[]) =>
  `${[...months]
    .toSorted((a, b) => a - b)
    .map(monthName)
    .join(', ')} ${year}`;
export const quarterText = (year: number, quarter: number) => `${quarterNames[quarter - 1]} квартал ${year}`;
export const yearText = (year: number) => String(year);
export const schoolYearText = (startYear: number) => `${startYear}-${startYear + 1} уч. год`;
export const asOfText = (isoDay: string) => `на ${dayText(isoDay)}`;
export const dayRangeText = (from: string, to: string) => `${dayText(from)}–${dayText(to)}`;
