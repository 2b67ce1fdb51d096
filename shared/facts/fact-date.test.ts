import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '#shared/forms/format.ts';
import { boundsOf, compareDates, type FactDate, factDateSchema, overlaps } from './fact-date.ts';
import { parseDate } from './parse-date.ts';

const day = (iso: string): FactDate => ({ precision: 'day', day: iso });
const dayRange = (from: string, to: string): FactDate => ({ precision: 'dayRange', from, to });
const month = (year: number, number: number): FactDate => ({ precision: 'month', year, month: number });
const months = (year: number, ...list: number[]): FactDate => ({ precision: 'months', year, months: list });
const quarter = (year: number, number: number): FactDate => ({ precision: 'quarter', year, quarter: number });
const year = (number: number): FactDate => ({ precision: 'year', year: number });
const schoolYear = (startYear: number): FactDate => ({ precision: 'schoolYear', startYear });

describe('people write dates in many ways', () => {
  test.each<[string, FactDate]>([
    ['14.10.2021', day('2021-10-14')],
    [' 14.10.2021 г. ', day('2021-10-14')],
    ['4.3.21', day('2021-03-04')],
    ['2021-10-14', day('2021-10-14')],
    ['14 октября 2021 г.', day('2021-10-14')],
    ['14 ОКТЯБРЯ 2021', day('2021-10-14')],
    ['1 мая 2022 года', day('2022-05-01')],
    ['29.02.2024', day('2024-02-29')],
    ['14–16.10.2021', dayRange('2021-10-14', '2021-10-16')],
    ['14-16.10.2021', dayRange('2021-10-14', '2021-10-16')],
    ['28.09—02.10.2021', dayRange('2021-09-28', '2021-10-02')],
    ['28.12.2021–03.01.2022', dayRange('2021-12-28', '2022-01-03')],
    ['с 14 по 16.10.2021', dayRange('2021-10-14', '2021-10-16')],
    ['март 2023', month(2023, 3)],
    ['Мартъ 2023'.replace('ъ', ''), month(2023, 3)],
    ['в марте 2023'.slice(2), month(2023, 3)],
    ['сент. 2023', month(2023, 9)],
    ['март, май 2023', months(2023, 3, 5)],
    ['март и май 2023 г.', months(2023, 3, 5)],
    ['март-май 2023', months(2023, 3, 4, 5)],
    ['март – май 2023', months(2023, 3, 4, 5)],
    ['сентябрь – декабрь 2023'.replaceAll(' – ', '–'), months(2023, 9, 10, 11, 12)],
    ['II квартал 2024', quarter(2024, 2)],
    ['2 квартал 2024', quarter(2024, 2)],
    ['4-й кв. 2024 года', quarter(2024, 4)],
    ['14-16 октября 2025', { precision: 'dayRange', from: '2025-10-14', to: '2025-10-16' }],
    ['с 14 по 16 октября 2025 г.', { precision: 'dayRange', from: '2025-10-14', to: '2025-10-16' }],
    ['14/10/2025', { precision: 'day', day: '2025-10-14' }],
    ['1 полугодие 2025', { precision: 'months', year: 2025, months: [1, 2, 3, 4, 5, 6] }],
    ['II полугодие 2025 г.', { precision: 'months', year: 2025, months: [7, 8, 9, 10, 11, 12] }],
    ['2023', year(2023)],
    ['2023 г.', year(2023)],
    ['2023 год', year(2023)],
    ['2021-2022 уч. год', schoolYear(2021)],
    ['2021/22 уч. г.', schoolYear(2021)],
    ['2021–2022 учебный год', schoolYear(2021)],
    ['2021-2022 у.г.', schoolYear(2021)],
    ['1999-2000 уч. год', schoolYear(1999)],
    ['на 20.09.2025', { precision: 'asOf', day: '2025-09-20' }],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toEqual(date);
  });

  test.each([
    '',
    ' ',
    'скоро',
    '30.02.2021',
    '29.02.2023',
    '32.01.2021',
    '00.01.2021',
    '14.13.2021',
    '14.10',
    '16–14.10.2021',
    'мартобрь 202',
    'V квартал 2024',
    '5 квартал 2024',
    '3 полугодие 2024',
    '16-14 октября 2025',
    '0 квартал 2024',
    '2021-2023 уч. год',
    '2021-2022',
    '12345',
    '1700',
    '2300',
    '14.10.2021 и 15.10.2021',
    '2021-02-30',
    'марафон 2023',
    'майский праздник 2023',
    'майский 2023',
    '5 декады 2023',
    'май 1414',
    'IV квартал 1414',
    '1414-1415 уч. год',
    '01.01.1414',
    '1-3.05.1414',
  ])('nothing is guessed from «%s»', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyYear = fc.integer({ min: 1900, max: 2199 });
const anyMonth = fc.integer({ min: 1, max: 12 });

const anyDate: fc.Arbitrary<FactDate> = fc.oneof(
  isoDay.map(day),
  fc.tuple(isoDay, isoDay).map(([a, b]) => (a < b ? dayRange(a, b) : dayRange(b, a))),
  fc.tuple(anyYear, anyMonth).map(([y, m]) => month(y, m)),
  fc
    .tuple(anyYear, fc.uniqueArray(anyMonth, { minLength: 2, maxLength: 12 }))
    .map(([y, list]) => months(y, ...list.toSorted((a, b) => a - b))),
  fc.tuple(anyYear, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  anyYear.map(year),
  anyYear.map(schoolYear),
  isoDay.map((iso): FactDate => ({ precision: 'asOf', day: iso })),
);

describe('a date without a year', () => {
  test.each<[string, FactDate]>([
    ['14.10', day('2025-10-14')],
    ['14.10.', day('2025-10-14')],
    ['1.9', day('2025-09-01')],
    ['31.08', day('2026-08-31')],
    ['14 октября', day('2025-10-14')],
    ['3 марта', day('2026-03-03')],
    ['октябрь', month(2025, 10)],
    ['янв.', month(2026, 1)],
    ['октябрь-декабрь', months(2025, 10, 11, 12)],
    ['октябрь – декабрь', months(2025, 10, 11, 12)],
    ['февраль, апрель', months(2026, 2, 4)],
    ['14–16.10', dayRange('2025-10-14', '2025-10-16')],
    ['с 14 по 16 октября', dayRange('2025-10-14', '2025-10-16')],
    ['28.12-03.01', dayRange('2025-12-28', '2026-01-03')],
    ['на 20.09', { precision: 'asOf', day: '2025-09-20' }],
    ['сентябрь–май', { ...dayRange('2025-09-01', '2026-05-31'), written: 'сентябрь–май' }],
    ['в течение года', { ...schoolYear(2025), written: 'в течение года' }],
    ['14.10.2021', day('2021-10-14')],
    ['март 2023', month(2023, 3)],
  ])('«%s» is completed by the school year, what has a year keeps it', (text, date) => {
    expect(parseDate(text, { schoolYear: 2025 })).toEqual(date);
    expect(parseDate(text)).toEqual(/\d{4}/.test(text) ? date : undefined);
  });

  test.each([
    '32.10',
    '29.02',
    '14',
    '10',
    'скоро',
    'май-сентябрь',
    'майский',
    'II квартал',
    '14.10.20.11',
    '16-14.10',
  ])('nothing is guessed from «%s» in the school year either', (text) => {
    expect(parseDate(text, { schoolYear: 2025 })).toBeUndefined();
  });

  test('every day of a school year is read from its day and month', () => {
    const start = Date.UTC(2025, 8, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const iso = new Date(start + days * 86_400_000).toISOString().slice(0, 10);
        const [, m, d] = iso.split('-');
        expect(parseDate(`${d}.${m}`, { schoolYear: 2025 })).toEqual(day(iso));
      }),
    );
  });
});

describe('any date', () => {
  test('is valid, and what is printed reads back as the same date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(factDateSchema.parse(date)).toEqual(date);
        expect(parseDate(formatDate(date))).toEqual(date);
      }),
      { numRuns: 1_000 },
    );
  });

  test('has its first day not after its last, shares days with itself, and is in order with itself', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const { from, to } = boundsOf(a);
        expect(from <= to).toBe(true);
        expect(overlaps(a, a)).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) || 0);
        const isBefore = boundsOf(a).to < boundsOf(b).from;
        expect(isBefore).toBe(compareDates(a, b) < 0 && !overlaps(a, b));
      }),
    );
  });

  test('keeps the spelling of the person who wrote it', () => {
    expect(formatDate({ ...day('2021-10-14'), written: '14 октября, четверг' })).toBe('14 октября, четверг');
  });
});

test('no text makes the reader fail, and what it reads is a date', () => {
  const pieces = fc.constantFrom(
    '14',
    '.',
    '10',
    '2021',
    '-',
    '–',
    ' ',
    'март',
    'май',
    'уч.',
    'год',
    'квартал',
    'II',
    'на ',
    'с ',
    'по',
    ',',
    '0',
    '99',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(texts, fc.option(fc.constant(2025), { nil: undefined }), (text, start) => {
      const date = parseDate(text, { schoolYear: start });
      expect(date === undefined || factDateSchema.safeParse(date).success).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test.each<[FactDate, string, string]>([
  [month(2024, 2), '2024-02-01', '2024-02-29'],
  [month(2023, 12), '2023-12-01', '2023-12-31'],
  [months(2023, 5, 3), '2023-03-01', '2023-05-31'],
  [quarter(2024, 1), '2024-01-01', '2024-03-31'],
  [quarter(2024, 4), '2024-10-01', '2024-12-31'],
  [year(2024), '2024-01-01', '2024-12-31'],
  [schoolYear(2024), '2024-09-01', '2025-08-31'],
])('%o runs from %s to %s', (date, from, to) => {
  expect(boundsOf(date)).toEqual({ from, to });
});

test('a day stands before the month that begins with it', () => {
  const dates = [year(2025), month(2025, 1), day('2025-01-01'), day('2024-12-31')];
  expect(dates.toSorted(compareDates)).toEqual([
    day('2024-12-31'),
    day('2025-01-01'),
    month(2025, 1),
    year(2025),
  ]);
});

test.each([
  ['a range backwards', dayRange('2025-03-02', '2025-03-01')],
  ['a day that does not exist', day('2025-02-30')],
  ['no months', months(2025)],
  ['a thirteenth month', month(2025, 13)],
  ['a fifth quarter', quarter(2025, 5)],
  ['a year before schools', year(1700)],
  ['half a year', year(2024.5)],
  ['another precision', { precision: 'century', century: 21 }],
])('%s is no date', (_, date) => {
  expect(factDateSchema.safeParse(date).success).toBe(false);
});
