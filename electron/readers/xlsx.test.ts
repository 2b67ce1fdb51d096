import { describe, expect, test } from 'vitest';
import { cellAt, texts, xlsx, xlsxFiles, zip } from '../../tests/support/office-files.ts';
import { readTables } from './read-tables.ts';

const read = (parts: Parameters<typeof xlsx>[0]) => readTables('книга.xlsx', xlsx(parts));
const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
const rowOf = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

const styles = `<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-419]mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="плохо["/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="4"/><xf numFmtId="166"/></cellXfs>`;

const formatted = async (style: number, value: string, date1904 = false) => {
  const sheets = { Лист1: rowOf(`<c r="A1" s="${style}"><v>${value}</v></c>`) };
  return cellAt((await read({ sheets, styles, date1904 }))[0], 0, 0);
};

describe('numbers by their formats', () => {
  test.each([
    [0, '1234.5', { text: '1234,5', value: 1234.5 }],
    [0, '0.30000000000000004', { text: '0,3', value: 0.30000000000000004 }],
    [1, '44483', { text: '14.10.2021', value: { date: '2021-10-14' } }],
    [4, '44483', { text: '14.10.2021', value: { date: '2021-10-14' } }],
    [5, '44483.395833333336', { text: '14.10.2021 09:30', value: { date: '2021-10-14' } }],
    [3, '44483', { text: 'октябрь 2021', value: { date: '2021-10-14' } }],
    [6, '0.395833333333333', { text: '9:30' }],
    [2, '0.455', { text: '45,50%', value: 0.455 }],
    [7, '1234.5', { text: '1 234,50', value: 1234.5 }],
    // A day that never was, a day before all days, a broken format.
    [1, '60', { text: '29.02.1900' }],
    [8, '5', { text: '5', value: 5 }],
  ])('style %i, %s', async (style, value, expected) => {
    const found = await formatted(style, value);
    expect({ ...found, text: found?.text.toLowerCase() }).toEqual(expected);
  });

  test('the epoch of 1904', async () => {
    expect(await formatted(1, '43021', true)).toEqual({ text: '14.10.2021', value: { date: '2021-10-14' } });
  });
});

test('strings of every kind, truth, errors and formulas', async () => {
  const [table] = await read({
    strings:
      '<si><t>Простая</t></si><si><r><rPr><b/></rPr><t>Жир</t></r><r><t xml:space="preserve">ная </t></r><rPh><t>тень</t></rPh></si><si><t>а_x000D_\nб</t></si>',
    sheets: {
      Лист1: rowOf(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
        <c r="D1" t="inlineStr"><is><r><t>стр</t></r><r><t>ока</t></r></is></c><c r="E1" t="b"><v>1</v></c>
        <c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G1" t="str"><f>A1&amp;"!"</f><v>Простая!</v></c>
        <c r="H1"><f>1+1</f><v>2</v></c><c r="J1" t="d"><v>2021-10-14T00:00:00</v></c>`),
    },
  });
  expect(table?.rows[0]).toEqual([
    { text: 'Простая' },
    { text: 'Жирная' },
    { text: 'а\nб' },
    { text: 'строка' },
    { text: 'ИСТИНА', value: true },
    { text: '#DIV/0!' },
    { text: 'Простая!' },
    { text: '2', value: 2 },
    { text: '' },
    { text: '14.10.2021', value: { date: '2021-10-14' } },
  ]);
});

test('every sheet in its order; a hidden one is named, a blank one is left out', async () => {
  const sheets = { Первый: rowOf('<c t="str"><v>1</v></c>'), Тайный: rowOf('<c><v>2</v></c>'), Пустой: '' };
  expect(await read({ sheets, hidden: ['Тайный'] })).toEqual([
    { name: 'Первый', rows: [[{ text: '1' }]] },
    { name: 'Тайный', rows: [], hidden: true },
  ]);
});

test('merges, places without references, a million blank rows', async () => {
  const [table] = await read({
    sheets: {
      Л: `<sheetData><row>${cell('Ш')}${cell('1')}</row><row><c/>${cell('2')}</row><row r="4">${cell('Итого')}</row>
        <row r="1048576"><c r="A1048576" s="3"/></row></sheetData>
        <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A4:B1048576"/></mergeCells>`,
    },
  });
  expect(table?.rows).toEqual([
    [{ text: 'Ш' }, { text: '1' }],
    [{ text: 'Ш', merged: true }, { text: '2' }],
    [{ text: '' }, { text: '' }],
    [{ text: 'Итого' }, { text: '', merged: true }],
  ]);
});

test('the strict variant, and prefixes of another writer', async () => {
  const files = xlsxFiles({ sheets: { Л: rowOf('<c t="str"><v>строго</v></c>') } });
  const strict = Object.fromEntries(
    Object.entries(files).map(([name, xml]) => [
      name,
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll('xmlns:r=', 'xmlns:ns7=')
        .replaceAll('r:id=', 'ns7:id='),
    ]),
  );
  const prefixed = files['xl/worksheets/sheet1.xml']
    ?.replaceAll(/<(\/?)/g, '<$1x:')
    .replace('xmlns=', 'xmlns:x=');
  expect(texts((await readTables('a', zip(strict)))[0])).toEqual([['строго']]);
  const other = zip({ ...files, 'xl/worksheets/sheet1.xml': prefixed ?? '' });
  expect(texts((await readTables('a', other))[0])).toEqual([['строго']]);
});
