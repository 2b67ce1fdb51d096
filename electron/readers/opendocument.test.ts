import { expect, test } from 'vitest';
import { openDocument, texts, zip } from '../../tests/support/office-files.ts';
import { readTables } from './read-tables.ts';

const cell = (text: string, attributes = '') =>
  `<table:table-cell${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (name: string, rows: string, more = '') =>
  `<table:table table:name="${name}"${more}>${rows}</table:table>`;
const ods = (body: string, styles = '') => readTables('т.ods', openDocument('spreadsheet', body, styles));

test('ODS: values, merges, repeats and a million blank rows', async () => {
  const values = row(
    cell('45.5%', ' office:value-type="percentage" office:value="0.455"'),
    cell('1 234,5', ' office:value-type="float" office:value="1234.5"'),
    cell('10/14/21', ' office:value-type="date" office:date-value="2021-10-14"'),
    cell('октябрь 2021', ' office:value-type="date" office:date-value="2021-10-14"'),
    cell('TRUE', ' office:value-type="boolean" office:boolean-value="true"'),
    cell('#DIV/0!', ' office:value-type="float" office:value="0"'),
  );
  const merged = row(
    cell('Школа', ' table:number-rows-spanned="2" table:number-columns-spanned="2"'),
    '<table:covered-table-cell/>',
    cell('1', ' table:number-columns-repeated="2"'),
  );
  const below = row('<table:covered-table-cell table:number-columns-repeated="2"/>', cell('2'));
  const blank =
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const twice = `<table:table-row table:number-rows-repeated="2">${cell('дважды')}</table:table-row>`;
  const [found] = await ods(
    table(
      'Лист1',
      `<table:table-header-rows>${values}</table:table-header-rows>${merged}${below}${twice}${blank}`,
    ),
  );
  expect(texts(found)).toEqual([
    ['45,5%', '1 234,5', '14.10.2021', 'октябрь 2021', 'ИСТИНА', '#DIV/0!'],
    ['Школа', '', '1', '1', '', ''],
    ['Школа', '', '2', '', '', ''],
    ['дважды', '', '', '', '', ''],
    ['дважды', '', '', '', '', ''],
  ]);
  expect(found?.rows[0]?.map(({ value }) => value)).toEqual([
    0.455,
    1234.5,
    { date: '2021-10-14' },
    { date: '2021-10-14' },
    true,
    undefined,
  ]);
  expect(found?.rows[2]?.map(({ merged: is }) => is)).toEqual([
    true,
    true,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('ODS: a hidden sheet is named, a note is not the text', async () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const noted =
    '<table:table-cell><office:annotation><text:p>заметка</text:p></office:annotation><text:p>видно</text:p><text:p>и<text:s text:c="2"/>это<text:line-break/>тоже</text:p></table:table-cell>';
  expect(
    await ods(table('А', row(noted)) + table('Б', row(cell('тайна')), ' table:style-name="ta2"'), styles),
  ).toEqual([
    { name: 'А', rows: [[{ text: 'видно\nи  это\nтоже' }]] },
    { name: 'Б', rows: [], hidden: true },
  ]);
});

test('ODS: repeats cannot fill the memory', async () => {
  const wide = cell('х', ' table:number-columns-repeated="1000"');
  const tall = `<table:table-row table:number-rows-repeated="200">${wide}</table:table-row>`;
  await expect(ods(table('А', tall).repeat(6))).rejects.toMatchObject({ code: 'table/too-large' });
  await expect(ods(table('А', tall.replace('200', '999999999')))).rejects.toMatchObject({
    code: 'table/too-large',
  });
  await expect(ods(table('А', row(wide.replace('1000', '999999999'))))).rejects.toMatchObject({
    code: 'table/too-large',
  });
});

test('ODT: tables of the text, one within another, without what tracked changes have deleted', async () => {
  const inner = table('Внутри', row(cell('вложено')));
  const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${table('Старая', row(cell('удалено')))}</text:deletion></text:changed-region></text:tracked-changes>`;
  const list =
    '<table:table-cell><text:list><text:list-item><text:p>один</text:p></text:list-item><text:list-item><text:p>два<text:note><text:note-body><text:p>сноска</text:p></text:note-body></text:note></text:p></text:list-item></text:list></table:table-cell>';
  const body = `${deleted}<text:p>Вне таблицы</text:p>${table('Итоги', row(cell('а'), list, `<table:table-cell>${inner}</table:table-cell>`))}`;
  const tables = await readTables('т.odt', openDocument('text', body));
  expect(tables.map((each) => [each.name, texts(each)])).toEqual([
    ['Итоги', [['а', 'один\nдва']]],
    ['Внутри', [['вложено']]],
  ]);
});

test('a password, another kind, a text without tables', async () => {
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
  const locked = zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': manifest,
    'content.xml': '\u{1}\u{2}',
  });
  await expect(readTables('x', locked)).rejects.toMatchObject({ code: 'table/protected' });
  await expect(readTables('x', zip({ mimetype: 'application/epub+zip' }))).rejects.toMatchObject({
    code: 'table/unknown',
  });
  await expect(readTables('x', openDocument('text', '<text:p>слова</text:p>'))).rejects.toMatchObject({
    code: 'table/none',
  });
});
