import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from './find-numbers.ts';

/** «what value-upTo» of every number, with what stands in the text. */
function senses(text: string): string[] {
  return findNumbers(text).map(
    ({ what, value, upTo, start, end }) =>
      `${what} ${value}${upTo === undefined ? '' : `-${upTo}`} «${text.slice(start, end)}»`,
  );
}

const lemmas = (text: string) => findNumbers(text).map(({ noun }) => noun?.lemma);

describe('what a number is for', () => {
  test.each([
    ['9 мая 2018 г. и 21.11.2019 года', ['date 9 «9 мая 2018 г»', 'date 21 «21.11.2019 года»']],
    ['с 14 по 16 марта', ['date 14 «14 по 16 марта»']],
    ['в 2023г., с 2019 года', ['year 2023 «2023»', 'year 2019 «2019»']],
    ['за 2021-2022у.г.', ['schoolYear 2021 «2021-2022»']],
    ['2023/24 учебный год', ['schoolYear 2023 «2023/24»']],
    ['2022-2025гг.', ['year 2022-2025 «2022-2025»']],
    ['начало в 10.00 или в 18:30', ['time 10 «10.00»', 'time 18 «18:30»']],
    ['X фестиваль, ХІ слёт', ['ordinal 10 «X»', 'ordinal 11 «ХІ»']],
    ['7-й год подряд', ['ordinal 7 «7-й»']],
    ['60 млн. рублей', ['money 60000000 «60 млн.»']],
    ['16-часовая программа', ['duration 16 «16»']],
    ['дети от 0 до 2-х лет', ['duration 0-2 «от 0 до 2-х»']],
  ])('%s', (text, expected) => {
    expect(senses(text)).toEqual(expected);
  });
});

describe('numbers of names', () => {
  test.each([
    'СОШ № 13',
    'СОШ № № 8, 21',
    'СОШ 2,7,14',
    'приказ № 318',
    'форма 1-ДО',
    'ученики 8а и 9б классов',
    '5-8 классы',
    'статья 20 закона',
    'пункт 13',
    'стр. 60',
    'ФЗ-273 и 273-ФЗ',
    'письмо ГД-518/07вн',
    'IT-центр «Техник-2»',
    'кабинет 3D-печати',
    'тел. +7 (86100) 2-15-47',
    'ИНН 2300000000',
    'https://school5.example/item/1200345',
    '1. Общие сведения',
    '5.1. Задачи',
  ])('%s', (text) => {
    expect(new Set(findNumbers(text).map(({ what }) => what))).toEqual(new Set(['number-of-name']));
  });

  test('a count beside a name stays a count', () => {
    expect(senses('В СОШ № 5 обучены 24 педагога')).toEqual(['number-of-name 5 «5»', 'count 24 «24»']);
    expect(senses('в СОШ 24 педагога')).toEqual(['count 24 «24»']);
    expect(senses('№ 3, 5 педагогов')).toEqual(['number-of-name 3 «3»', 'count 5 «5»']);
    expect(senses('открыто 24 класса')).toEqual(['count 24 «24»']);
  });
});

describe('how exactly a number is known', () => {
  test.each([
    ['более 160 участников', 'moreThan'],
    ['более чем в 5 школах', 'moreThan'],
    ['1600+ отзывов', 'moreThan'],
    ['около ста человек', 'about'],
    ['сотни зрителей', 'about'],
    ['не менее 10 встреч', 'notLessThan'],
    ['20 и более педагогов', 'notLessThan'],
    ['до 15 детей', 'upTo'],
    ['не более 3 страниц', 'upTo'],
    ['число выросло до 15 детей', 'exact'],
    ['15 детей', 'exact'],
  ])('%s', (text, qualifier) => {
    expect(findNumbers(text).map((number) => number.qualifier)).toEqual([qualifier]);
  });

  test('the qualifier is part of the number', () => {
    expect(senses('Пришли не менее 40 гостей')).toEqual(['count 40 «не менее 40»']);
  });
});

describe('the value', () => {
  test('thousands, decimals and shortened thousands', () => {
    expect(findNumbers('10 000 и 1\u00a0564 работы')[0]?.value).toBe(10_000);
    expect(findNumbers('1\u00a0732 работы')[0]).toMatchObject({ value: 1732, decimals: 0 });
    expect(findNumbers('23,80 % и 17.5%')).toMatchObject([
      { value: 23.8, decimals: 2, what: 'percent' },
      { value: 17.5, decimals: 1, what: 'percent' },
    ]);
    expect(findNumbers('2,5 тыс. человек')[0]).toMatchObject({ value: 2500, decimals: 0 });
  });

  test('ranges, and numbers with a dash between that are none', () => {
    expect(senses('10–12 человек')).toEqual(['count 10-12 «10–12»']);
    expect(senses('от 5 до 7 школ')).toEqual(['count 5-7 «от 5 до 7»']);
    expect(senses('два-три педагога')).toEqual(['count 2-3 «два-три»']);
    expect(senses('технической – 305 – 18,4 %')).toEqual(['count 305 «305»', 'percent 18.4 «18,4»']);
    expect(senses('с 4 до 11 школ')).toEqual(['count 4 «4»', 'count 11 «11»']);
  });
});

describe('the noun', () => {
  test.each([
    ['14 открытых занятий', ['занятие']],
    ['4 семинара-практикума', ['семинар-практикум']],
    ['5 районных и краевых конкурсов', ['конкурс']],
    ['12 классных часов', ['классный час']],
    ['6 мастер- классов', ['мастер-класс']],
    ['участников – 160', ['участник']],
    ['Количество проведённых экскурсий: 7', ['экскурсия']],
    ['3 из 5 программ', ['программа', 'программа']],
    ['в 7 школах из 13', ['школа', 'школа']],
    ['12 районных и 5 краевых семинаров', ['семинар', 'семинар']],
    ['41 продолжил обучение', [undefined]],
  ])('%s', (text, expected) => {
    expect(lemmas(text)).toEqual(expected);
  });

  test('stands in the text where it says', () => {
    const text = 'Прошло более 20 ярких круглых столов.';
    const noun = findNumbers(text)[0]?.noun;
    expect(text.slice(noun?.start, noun?.end)).toBe('круглых столов');
    expect(noun?.text).toBe('круглых столов');
  });

  test('of a share with what the whole is', () => {
    expect(findNumbers('48 % от общего числа обучающихся школы')[0]).toMatchObject({
      what: 'percent',
      noun: { lemma: 'обучающийся' },
      base: { text: 'общего числа обучающихся' },
    });
    expect(findNumbers('85% учащихся охвачены')[0]?.noun?.lemma).toBe('учащийся');
  });
});

describe('words that only look like numbers', () => {
  test.each([
    'Одна из задач решена',
    'Один и тот же вопрос',
    'Семью наградили грамотой',
    'две трети педагогов',
    'Х. Мамедов и И. Петров',
  ])('%s', (text) => {
    expect(findNumbers(text).filter(({ what }) => what === 'count')).toEqual([]);
  });

  test('«ни одного» is nought', () => {
    expect(findNumbers('не было ни одного нарушения')[0]).toMatchObject({ value: 0, what: 'count' });
  });
});

const pieces = fc.constantFrom(
  ...'5 12 2021 2021-2022 3,5 10–12 № СОШ % - – ( ) . , : « » более до от с и из один два сто двадцать тысяч тыс. педагогов школ класса классов год г. X II 1. 1) 8а +7 (900) 000-00-00 https://a.example/5 12.03.2022 августа\n \u00a0'
    .split(' ')
    .flatMap((piece) => [piece, `${piece} `]),
);

test('any text: nothing is thrown, numbers stand in order inside the text, and digits are where they are said', () => {
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const number of findNumbers(text)) {
        expect(number.start).toBeGreaterThanOrEqual(end);
        expect(number.end).toBeGreaterThan(number.start);
        expect(number.end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(number.value)).toBe(true);
        const written = text.slice(number.start, number.end);
        expect(written).toMatch(number.form === 'digits' ? /\d|^[IVXІХ]+$/ : /[а-я]/i);
        expect(number.noun?.end ?? 0).toBeLessThanOrEqual(text.length);
        end = number.end;
      }
    }),
    { numRuns: 2000 },
  );
});
