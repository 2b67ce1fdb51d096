import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../../tests/support/office-files.ts';
import { readClipboard } from './clipboard.ts';

const quote = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const read = (text: string) => texts(readClipboard({ text })[0]);

describe('cells by tabs', () => {
  test('quotes as Excel writes them', () => {
    expect(read('"две\nстроки"\t"с ""кавычкой"""\r\nпросто\t\r\n')).toEqual([
      ['две\nстроки', 'с "кавычкой"'],
      ['просто', ''],
    ]);
  });

  test('a quote that closes nothing is a quote', () => {
    expect(read('"Школа" № 5\tдиаметр 5"\nТО "Дом\t"не закрыт')).toEqual([
      ['"Школа" № 5', 'диаметр 5"'],
      ['ТО "Дом', '"не закрыт'],
    ]);
  });

  test('short rows are filled up, blank rows and columns at the end are cut off', () => {
    expect(read('а\tб\tв\t\n\nг\n\t\n')).toEqual([
      ['а', 'б', 'в'],
      ['', '', ''],
      ['г', '', ''],
    ]);
  });

  test('what is written is read', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('"', '\t', '\n', ';', ',', 'ё', 'A', ' ', '1'), maxLength: 8 })
      .map((text) => text.trim());
    const table = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
      .map((rows) => rows.map((row) => [0, 1, 2].map((at) => row[at] ?? '').concat('край')))
      .chain((rows) => fc.record({ rows: fc.constant(rows), end: fc.constantFrom('\n', '\r\n') }));
    fc.assert(
      fc.property(table, ({ rows, end }) => {
        const text = rows.map((row) => row.map(quote).join('\t') + end).join('');
        expect(read(text)).toEqual(rows);
      }),
    );
  });
});

describe('text without tabs', () => {
  test('semicolons or commas that every line has', () => {
    expect(read('Имя;Класс\nОльга;7')).toEqual([
      ['Имя', 'Класс'],
      ['Ольга', '7'],
    ]);
    expect(read('Имя,Класс\nОльга,7\n')).toEqual([
      ['Имя', 'Класс'],
      ['Ольга', '7'],
    ]);
  });

  test('else a line is a cell', () => {
    expect(read('Ольга, учитель\nПётр\n')).toEqual([['Ольга, учитель'], ['Пётр']]);
    expect(read('3,5\n4,25')).toEqual([['3,5'], ['4,25']]);
    expect(read('одна; строка')).toEqual([['одна; строка']]);
    expect(read('"Заря"\nмира')).toEqual([['"Заря"'], ['мира']]);
  });

  test('nothing is said to be nothing', () => {
    for (const clipboard of [{}, { text: ' \n' }, { html: '<table></table>' }])
      expect(() => readClipboard(clipboard)).toThrow(expect.objectContaining({ code: 'table/none' }));
  });
});

describe('limits', () => {
  test.each([
    ['cells', 'а\tб\n'.repeat(100_001)],
    ['columns', 'а\t'.repeat(1_001)],
    ['characters', 'я'.repeat(32_768)],
    ['cells that one far away makes', `а${'\t'.repeat(999)}б${'\n'.repeat(300)}в`],
  ])('too many %s', (_, text) => {
    expect(() => readClipboard({ text })).toThrow(expect.objectContaining({ code: 'table/too-large' }));
  });

  test('exactly as much is read', () => {
    expect(read('а\tб\n'.repeat(100_000))).toHaveLength(100_000);
    expect(read(`${'а\t'.repeat(999)}я`)?.[0]).toHaveLength(1_000);
  });
});
