import { boundsOf, type FactDate } from './fact-date.ts';

/** What is known beside the text of a date. */
export interface DateContext {
  /** The year in which the school year starts; dates without a year are completed by it. */
  readonly schoolYear?: number | undefined;
}

/**
 * Reads a date as people write it: «14.10.2021», «14–16.10.2021», «14 октября 2021 г.», «март 2023», «март, май 2023»,
 * «II квартал 2024», «2023», «2023 г.», «2021-2022 уч. год», «на 20.09.2025»; with a school year also «14.10»,
 * «14 октября», «октябрь», «сентябрь-май», «в течение года». Answers nothing when it cannot be sure.
 */
export function parseDate(input: string, { schoolYear }: DateContext = {}): FactDate | undefined {
  const text = input
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/ ?[-–—−] ?/g, '-')
    .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, '$1.$2.$3')
    .replace(/[.,;]+$/, '');
  const date = read(text) ?? (schoolYear === undefined ? undefined : readInYear(text, input, schoolYear));
  return date && isPlausible(date) ? date : undefined;
}

function read(text: string): FactDate | undefined {
  for (const reader of readers) {
    const date = reader(text);
    if (date) return date;
  }
  return undefined;
}

const wholeYear = /^в течение (?:учебного |уч\.? ?)?года$/;

/** Reads a text without a year: the school year's own, or completed by the calendar year of its months. */
function readInYear(text: string, input: string, startYear: number): FactDate | undefined {
  const yearOf = (month: number) => (month >= 9 ? startYear : startYear + 1);
  const written = input.trim().slice(0, 200);
  if (wholeYear.test(text)) return { precision: 'schoolYear', startYear, written };
  const [first, last] = text.split('-').map(monthOf);
  if (first !== undefined && last !== undefined && yearOf(first) < yearOf(last)) {
    const [begin, end] = [first, last].map((month) => ({
      precision: 'month' as const,
      year: yearOf(month),
      month,
    }));
    return (
      begin && end && { precision: 'dayRange', from: boundsOf(begin).from, to: boundsOf(end).to, written }
    );
  }
  const inNumbers = text.replaceAll(
    /(?<![\d.])\d{1,2}\.(\d{1,2})(?![\d.])/g,
    (day, month: string) => `${day}.${yearOf(Number(month))}`,
  );
  if (inNumbers !== text) return read(inNumbers);
  const months = [...text.matchAll(/\p{L}{3,}/gu)].flatMap(([word]) => monthOf(word) ?? []);
  const years = new Set(months.map(yearOf));
  const [year] = years;
  return years.size === 1 && !/\d{4}/.test(text) ? read(`${text} ${year}`) : undefined;
}

const dayPattern = String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})`;
const yearEnd = String.raw`(?: ?(?:г|года?|гг)\.?)?`;
const schoolYearEnd = String.raw`(?: ?(?:уч(?:\.|ебн\p{L}*)? ?(?:г(?:\.|од\p{L}*)?)?|у\. ?г\.?))`;

/** Whole words and the usual short ones: «марафон 2023» is no March. */
const monthWords = [
  /^янв(?:ар[ьяе])?$/,
  /^фев(?:р|рал[ьяе])?$/,
  /^мар(?:т[ае]?)?$/,
  /^апр(?:ел[ьяе])?$/,
  /^ма[йяе]$/,
  /^июн[ьяе]?$/,
  /^июл[ьяе]?$/,
  /^авг(?:уст[ае]?)?$/,
  /^сен(?:т|тябр[ьяе])?$/,
  /^окт(?:ябр[ьяе])?$/,
  /^ноя(?:б|бр[ьяе])?$/,
  /^дек(?:абр[ьяе])?$/,
];

function monthOf(word: string): number | undefined {
  const at = monthWords.findIndex((pattern) => pattern.test(word));
  return at < 0 ? undefined : at + 1;
}

/** Years that a school may mean; others are numbers of something else. */
function isPlausible(date: FactDate): boolean {
  const year = Number(boundsOf(date).from.slice(0, 4));
  return year >= 1800 && year <= 2200;
}

function match(text: string, pattern: string): string[] | undefined {
  const found = new RegExp(`^${pattern}$`, 'u').exec(text);
  return found ? found.map((part) => part ?? '') : undefined;
}

const readers: readonly ((text: string) => FactDate | undefined)[] = [
  (text) => {
    const [, d = '', m = '', y = ''] = match(text, `${dayPattern}${yearEnd}`) ?? [];
    return dayDate(d, m, y);
  },
  (text) => {
    const [, y = '', m = '', d = ''] = match(text, String.raw`(\d{4})-(\d{2})-(\d{2})`) ?? [];
    return dayDate(d, m, y);
  },
  (text) => {
    const [, d = '', m = '', y = ''] = match(text, `на ${dayPattern}${yearEnd}`) ?? [];
    const date = dayDate(d, m, y);
    return date?.precision === 'day' ? { precision: 'asOf', day: date.day } : undefined;
  },
  (text) => {
    const [, d = '', word = '', y = ''] =
      match(text, String.raw`(\d{1,2}) (\p{L}{3,})\.? (\d{4})${yearEnd}`) ?? [];
    const month = monthOf(word);
    return month === undefined ? undefined : dayDate(d, String(month), y);
  },
  (text) => {
    const [, d1 = '', m1 = '', y1 = '', d2 = '', m2 = '', y2 = ''] =
      match(
        text,
        String.raw`(?:с )?(\d{1,2})(?:\.(\d{1,2}))?(?:\.(\d{4}))? ?(?:-|по) ?${dayPattern}${yearEnd}`,
      ) ?? [];
    return rangeDate(dayDate(d1, m1 || m2, y1 || y2), dayDate(d2, m2, y2));
  },
  (text) => {
    // «14-16 октября 2025», «с 14 по 16 октября 2025 г.»
    const [, d1 = '', d2 = '', word = '', y = ''] =
      match(text, String.raw`(?:с )?(\d{1,2}) ?(?:-|по) ?(\d{1,2}) (\p{L}{3,})\.? (\d{4})${yearEnd}`) ?? [];
    const month = monthOf(word);
    if (month === undefined) return undefined;
    return rangeDate(dayDate(d1, String(month), y), dayDate(d2, String(month), y));
  },
  (text) => {
    const [, half = '', y = ''] =
      match(text, String.raw`(i{1,2}|[12])(?:-?е)? ?полугодие (\d{4})${yearEnd}`) ?? [];
    if (!half) return undefined;
    const isSecond = half === 'ii' || half === '2';
    return { precision: 'months', year: Number(y), months: isSecond ? range(7, 12) : range(1, 6) };
  },
  (text) => {
    const [, roman = '', digit = '', y = ''] =
      match(text, String.raw`(?:(iv|i{1,3})|([1-4])(?:-?й)?) (?:кв\.?|квартал\p{L}*) (\d{4})${yearEnd}`) ??
      [];
    const quarter = roman ? ['i', 'ii', 'iii', 'iv'].indexOf(roman) + 1 : Number(digit);
    return quarter > 0 ? { precision: 'quarter', quarter, year: Number(y) } : undefined;
  },
  (text) => {
    const [, words = '', y = ''] =
      match(text, String.raw`(\p{L}{3,}(?:(?:\.?,? и |\.?, ?|-)\p{L}{3,})*)\.?,? (\d{4})${yearEnd}`) ?? [];
    return monthsDate(words, Number(y));
  },
  (text) => {
    const [, first = '', second = ''] =
      match(text, String.raw`(\d{4}) ?[-/] ?(\d{4}|\d{2})${schoolYearEnd}`) ?? [];
    const start = Number(first);
    const follows = Number(second) === start + 1 || Number(second) === (start + 1) % 100;
    return first && follows ? { precision: 'schoolYear', startYear: start } : undefined;
  },
  (text) => {
    const [, y = ''] = match(text, String.raw`(\d{4})${yearEnd}`) ?? [];
    return y ? { precision: 'year', year: Number(y) } : undefined;
  },
];

function dayDate(d: string, m: string, y: string): FactDate | undefined {
  if (!d || !m || !y) return undefined;
  const year = Number(y) < 100 ? 2000 + Number(y) : Number(y);
  const day = new Date(Date.UTC(year, Number(m) - 1, Number(d)));
  const exists = day.getUTCDate() === Number(d) && day.getUTCMonth() === Number(m) - 1;
  return exists ? { precision: 'day', day: day.toISOString().slice(0, 10) } : undefined;
}

function rangeDate(from: FactDate | undefined, to: FactDate | undefined): FactDate | undefined {
  if (from?.precision !== 'day' || to?.precision !== 'day' || from.day > to.day) return undefined;
  return { precision: 'dayRange', from: from.day, to: to.day };
}

function monthsDate(words: string, year: number): FactDate | undefined {
  if (!words) return undefined;
  const [first, last, ...rest] = words.split('-').map(monthOf);
  if (first !== undefined && last !== undefined && rest.length === 0 && first <= last) {
    return { precision: 'months', year, months: range(first, last) };
  }
  const months = words.split(/\.?,? и |\.?, ?/).map(monthOf);
  if (months.some((month) => month === undefined)) return undefined;
  const known = months.filter((month) => month !== undefined);
  const [only] = known;
  if (known.length === 1 && only !== undefined) return { precision: 'month', year, month: only };
  return { precision: 'months', year, months: known };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A report's period: a date, or «2025-2026» alone, which can only be a school year. */
export function parsePeriod(input: string): FactDate | undefined {
  return parseDate(input) ?? parseDate(`${input} уч. год`);
}
