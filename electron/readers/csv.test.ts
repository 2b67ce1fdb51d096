import { describe, expect, test } from 'vitest';
import { texts } from '../../tests/support/office-files.ts';
import { readTables } from './read-tables.ts';

const read = async (bytes: Uint8Array) => texts((await readTables('Список детей.csv', bytes))[0]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const rows = [
  ['Имя', 'Школа'],
  ['Ёлкина', 'ТО "Дом"; № 2'],
];
const text = 'Имя;Школа\r\nЁлкина;"ТО ""Дом""; № 2"\r\n';

describe('encodings of CSV', () => {
  test('UTF-8 with a mark and without', async () => {
    expect(await read(utf8(text))).toEqual(rows);
    expect(await read(utf8(`\u{FEFF}${text}`))).toEqual(rows);
  });

  test('UTF-16 with a mark and without', async () => {
    expect(await read(utf16le(`\u{FEFF}${text}`))).toEqual(rows);
    expect(await read(utf16le(text))).toEqual(rows);
    const swapped = new Uint8Array(Buffer.from(`\u{FEFF}${text}`, 'utf16le').swap16());
    expect(await read(swapped)).toEqual(rows);
  });

  test('windows-1251', async () => {
    const cp1251 = Uint8Array.from(text, byte1251);
    expect(await read(cp1251)).toEqual(rows);
  });
});

describe('delimiters of CSV', () => {
  test('tabs, commas, and what the file itself says', async () => {
    const two = [
      ['а', 'б,в'],
      ['1', '2'],
    ];
    expect(await read(utf8('а\tб,в\n1\t2'))).toEqual(two);
    expect(await read(utf8('а,"б,в"\n1,2'))).toEqual(two);
    expect(await read(utf8('sep=,\nа,"б,в"\n1,2'))).toEqual(two);
  });

  test('a title above and a note below do not mislead', async () => {
    expect(await read(utf8('Список, на 2023 год\nа;б\n1,5;2\n3;4\nИтого, всего'))).toEqual([
      ['Список, на 2023 год', ''],
      ['а', 'б'],
      ['1,5', '2'],
      ['3', '4'],
      ['Итого, всего', ''],
    ]);
  });

  test('lines without delimiters are one column; the name is the file’s', async () => {
    const [table] = await readTables('Список детей.v2.csv', utf8('Ольга\nПётр'));
    expect(table).toEqual({ name: 'Список детей.v2', rows: [[{ text: 'Ольга' }], [{ text: 'Пётр' }]] });
  });
});

/** The letters that the text needs, as windows-1251 has them. */
function byte1251(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (character === 'Ё') return 0xa8;
  if (character === 'ё') return 0xb8;
  if (character === '№') return 0xb9;
  return code < 0x80 ? code : code - 0x4_10 + 0xc0;
}
