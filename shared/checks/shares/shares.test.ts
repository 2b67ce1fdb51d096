import { describe, expect, test } from 'vitest';
import { found, ofTexts, quotes } from '../../../tests/support/checks.ts';

const expected = (rule: string, ...lines: string[]) =>
  found(rule, ofTexts(lines.join('\n'))).map(({ quote, details }) => [quote, details.expected]);

describe('the share of a part', () => {
  const whole = 'Программы посещали 1200 обучающихся, из них:';

  test('against the two numbers, to the digits that are printed', () => {
    const lines = ['- технической – 700 – 58,3 %;', '- спортивной – 400 – 33,0 %;', '- прочие – 100 – 8%'];
    expect(expected('shares.part', whole, ...lines)).toEqual([['33,0 %', '33,3\u00a0%']]);
  });

  test('rounded as it is printed is right', () => {
    expect(
      expected('shares.part', whole, '- технической – 700 – 58 %;', '- спортивной – 500 – 41.7%'),
    ).toEqual([]);
  });

  test('of nothing there is none', () => {
    const lines = ['- очно – 0 – 0 %;', '- заочно – 0 – 0 %'];
    expect(expected('shares.part', 'Обучено 0 педагогов, из них:', ...lines).map(([, put]) => put)).toEqual([
      '–',
      '–',
    ]);
  });

  const ofWhole = (second: string) =>
    found(
      'shares.whole',
      ofTexts([whole, '- технической – 700 – 58,3 %;', `- спортивной – 500 – ${second}`].join('\n')),
    );

  test('together not a hundred, where the parts are the whole', () => {
    expect(ofWhole('31,7 %').map(({ level, details }) => [level, details.sum])).toEqual([['hint', '90']]);
    expect(ofWhole('41,7 %')).toEqual([]);
  });
});

describe('a share in a sentence', () => {
  test.each([
    ['Категорию имеют 12 из 48 педагогов (35 %).', '35 %', '25\u00a0%'],
    ['Пришли 40 человек, что составляет 25 % от 200.', '25 %', '20\u00a0%'],
    ['Пришли 40 человек, что составляет 25 % от 200 педагогов.', '25 %', '20\u00a0%'],
    ['Обучены 7 педагогов из 9 – 70 %.', '70 %', '78\u00a0%'],
  ])('%s', (text, quote, put) => {
    expect(expected('shares.of-two', text)).toEqual([[quote, put]]);
  });

  test.each([
    'Категорию имеют 12 из 48 педагогов (25 %).',
    'Пришли 40 человек, что составляет 20 % от 200.',
    'Категорию имеют 12 из 48 педагогов, 90 % из них молоды.',
    'Категорию имеют около 12 из 48 педагогов (30 %).',
  ])('right, or of something else: %s', (text) => {
    expect(expected('shares.of-two', text)).toEqual([]);
  });

  test('without the number that it is of', () => {
    expect(quotes('shares.no-base', 'Кружки посещали 310 детей (75%).').map(([quote]) => quote)).toEqual([
      '310 детей (75%)',
    ]);
    expect(quotes('shares.no-base', 'Кружки посещали 310 детей (75% от всех учеников).')).toEqual([]);
    expect(quotes('shares.no-base', 'Из 413 учеников кружки посещали 310 детей (75%).')).toEqual([]);
  });
});

describe('growth', () => {
  test('divided by the new value', () => {
    expect(expected('shares.growth', 'Участников стало больше: с 1258 до 1675 (+24,80 %).')).toEqual([
      ['24,80 %', '33,1\u00a0%'],
    ]);
    expect(
      expected('shares.growth', 'Число участников выросло с 80 до 100, рост 20 %.').map(([, put]) => put),
    ).toEqual(['25\u00a0%']);
  });

  test.each([
    'Число участников выросло с 1258 до 1675 (+33,1 %).',
    'Число участников выросло с 100 до 101, рост 1 %.',
    'Число участников выросло с 80 до 100, доля школ – 50 %.',
    'С 2019 до 2023 года доля школ выросла на 20 %.',
  ])('right, or of something else: %s', (text) => {
    expect(expected('shares.growth', text)).toEqual([]);
  });
});
