/** Dates inside of a sentence, as reports print them: «14 октября 2025 года», «в марте 2025 года». */

const genitive = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const prepositional = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

const quarters = ['I', 'II', 'III', 'IV'];

/** 1 to 12. */
const monthOf = (names: readonly string[], month: number): string => names[month - 1] ?? '';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(isoDay: string): Day {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
  return { year, month, day };
}

/** «14 октября 2025 года» from «2025-10-14». */
export function onDay(isoDay: string): string {
  const { year, month, day } = dayOf(isoDay);
  return `${day} ${monthOf(genitive, month)} ${year} года`;
}

/** «с 26 по 30 мая 2025 года»: what both ends share is said once. */
export function onDays(from: string, to: string): string {
  if (from === to) return onDay(from);
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first.year !== last.year) return `с ${onDay(from)} по ${onDay(to)}`;
  const month = first.month === last.month ? '' : ` ${monthOf(genitive, first.month)}`;
  return `с ${first.day}${month} по ${onDay(to)}`;
}

export const inMonths = (year: number, months: readonly number[]): string => {
  const names = [...months].toSorted((a, b) => a - b).map((month) => monthOf(prepositional, month));
  const last = names.pop() ?? '';
  return `в ${names.length === 0 ? last : `${names.join(', ')} и ${last}`} ${year} года`;
};
export const inQuarter = (year: number, quarter: number) =>
  `${quarter === 2 ? 'во' : 'в'} ${quarters[quarter - 1] ?? ''} квартале ${year} года`;
export const inYear = (year: number) => `в ${year} году`;
export const inSchoolYear = (startYear: number) => `в ${schoolYear(startYear)} учебном году`;
export const asOfDay = (isoDay: string) => `по состоянию на ${onDay(isoDay)}`;

/** «2024-2025». */
export const schoolYear = (startYear: number) => `${startYear}-${startYear + 1}`;

/** «от 14 августа 2019 года»: of a document. */
export const datedMonth = (year: number, month: number) => `${monthOf(genitive, month)} ${year} года`;
export const datedYear = (year: number) => `${year} года`;
