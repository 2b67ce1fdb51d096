import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure } from './format.ts';
import { parseFigure, parseNumber, parseWrittenFigure } from './parse-figure.ts';

describe('a number as people write it', () => {
  test.each([
    ['1 675', 1675],
    ['16\u00a0750', 16_750],
    ['12,5', 12.5],
    ['23.8', 23.8],
    ['−3', -3],
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(['', 'много', '12,5,3', '1.675,5', '№ 13'])('«%s» is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('a figure as people write it', () => {
  test.each([
    ['160', { value: 160 }],
    ['более 1600', { value: 1600, qualifier: 'moreThan' }],
    ['Более 10 000', { value: 10_000, qualifier: 'moreThan' }],
    ['>160', { value: 160, qualifier: 'moreThan' }],
    ['1600+', { value: 1600, qualifier: 'moreThan' }],
    ['не менее 4', { value: 4, qualifier: 'notLessThan' }],
    ['не более 4', { value: 4, qualifier: 'upTo' }],
    ['около 12,5 %', { value: 12.5, qualifier: 'about', unit: '%' }],
    ['42 чел.', { value: 42, unit: 'чел.' }],
    ['100 тыс. руб.', { value: 100, unit: 'тыс. руб.' }],
    ['до 30', { value: 30, qualifier: 'upTo' }],
  ])('%s', (text, figure) => expect(parseWrittenFigure(text)).toEqual(figure));

  test('no word is taken for another that begins with it', () => {
    expect(parseWrittenFigure('долго 5')).toBeUndefined();
    expect(parseWrittenFigure('дом 5')).toBeUndefined();
  });

  test('an absence is said, and an empty cell is no absence', () => {
    expect(parseFigure('нет данных')).toEqual({ qualifier: 'exact', absence: 'noData' });
    expect(parseFigure('н/п')).toEqual({ qualifier: 'exact', absence: 'notApplicable' });
    expect(parseFigure('')).toBeUndefined();
  });

  test('what documents print is read back', () => {
    const figure = record({
      value: integer({ min: 0, max: 10_000_000 }).map((whole) => whole / 100),
      qualifier: constantFrom('exact', 'moreThan', 'about', 'notLessThan', 'upTo' as const),
    });
    assert(
      property(figure, (each) => {
        expect(parseFigure(formatFigure(each))).toEqual(each);
      }),
    );
  });
});
