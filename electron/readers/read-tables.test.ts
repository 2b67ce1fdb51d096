import { describe, expect, test } from 'vitest';
import { Failure } from '#shared/contract/failure.ts';
import { errorMessage } from '#shared/text/errors.ts';
import { docx, texts, xlsx, xlsxFiles, zip } from '../../tests/support/office-files.ts';
import { readTables } from './read-tables.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** The code of the failure, or how many tables there are. */
const resultOf = async (bytes: Uint8Array) => {
  try {
    return (await readTables('Файл.xlsx', bytes)).length;
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
};
const sheet = (xml: string) => zip({ ...xlsxFiles({ sheets: { Л: '' } }), 'xl/worksheets/sheet1.xml': xml });

describe('a file is known by its content', () => {
  test('a book whose name says document is a book', async () => {
    const bytes = xlsx({ sheets: { Л: '<sheetData><row><c><v>1</v></c></row></sheetData>' } });
    expect((await readTables('отчёт.docx', bytes))[0]?.name).toBe('Л');
  });

  test('a web page that calls itself a book, as many systems write', async () => {
    const page = '<html><head><meta charset="utf-8"></head><table><tr><td>Школа<td x:num="2">2</table>';
    expect(texts((await readTables('выгрузка.xls', utf8(page)))[0])).toEqual([['Школа', '2']]);
  });

  test.each([
    ['table/pdf-file', '%PDF-1.7\n'],
    ['table/doc-file', String.raw`{\rtf1\ansi`],
    ['table/archive', 'Rar!\u{1A}\u{7}\u{0}'],
    ['table/archive', '7z\u{BC}\u{AF}\u{27}\u{1C}'],
    ['table/image', '\u{89}PNG\r\n\u{1A}\n'],
    ['table/image', '\u{FF}\u{D8}\u{FF}\u{E0}'],
    ['table/old-excel', '\u{9}\u{4}\u{6}\u{0}\u{0}\u{0}\u{10}\u{0}'],
    ['table/damaged', '\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}'],
    ['table/damaged', 'PK\u{3}\u{4}...'],
    ['table/unknown', 'MZ\u{90}\u{0}\u{3}\u{0}\u{0}'],
    ['table/unknown', '<?xml version="1.0"?><Workbook/>'],
    ['table/none', ''],
    ['table/none', ' \n'],
  ])('%s', async (code, start) => {
    expect(await resultOf(latin(start))).toBe(code);
  });

  test('an archive of other things, an empty one, a presentation, a binary book', async () => {
    expect(await resultOf(zip({ 'фото/1.jpg': 'х' }))).toBe('table/archive');
    expect(await resultOf(zip({}))).toBe('table/archive');
    const files = xlsxFiles({ sheets: {} });
    const typed = (type: string) =>
      zip({
        ...files,
        '[Content_Types].xml':
          files['[Content_Types].xml']?.replace(/ContentType="[^"]*"/, `ContentType="${type}"`) ?? '',
      });
    expect(await resultOf(typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'))).toBe(
      'table/old-excel',
    );
    expect(
      await resultOf(
        typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      ),
    ).toBe('table/unknown');
  });

  test('a book with hidden sheets only has no tables', async () => {
    expect(
      await resultOf(
        xlsx({ sheets: { Л: '<sheetData><row><c><v>1</v></c></row></sheetData>' }, hidden: ['Л'] }),
      ),
    ).toBe('table/none');
  });

  test('a file larger than 64 MB is not looked into', async () => {
    expect(await resultOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('table/too-large');
  });

  test('the way out of .doc is named', () => {
    expect(errorMessage('table/doc-file', { name: 'План.doc' }).todo).toContain('сохраните как .docx');
  });
});

describe('XML is guarded', () => {
  const row = '<sheetData><row><c><v>1</v></c></row></sheetData>';
  const root = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

  test('a document type, a depth of more than 200, a missing end', async () => {
    expect(await readTables('x', sheet(`${root}${row}</worksheet>`))).toHaveLength(1);
    expect(await resultOf(sheet(`<!DOCTYPE a [<!ENTITY b "c">]>${root}${row}</worksheet>`))).toBe(
      'table/damaged',
    );
    expect(await resultOf(sheet(`${root}${'<a>'.repeat(200)}${'</a>'.repeat(200)}${row}</worksheet>`))).toBe(
      'table/damaged',
    );
    expect(await resultOf(sheet(`${root}${row}`))).toBe('table/damaged');
    expect(await resultOf(sheet(`${root}<sheetData>${row}</worksheet>`))).toBe('table/damaged');
  });

  test('merges that lie over one another cost no time', async () => {
    const cells = '<c t="str"><v>1</v></c>'.repeat(100);
    const merges = Array.from(
      { length: 20_000 },
      (_, at) => `<mergeCell ref="A1:XFD${(at * 7_919) % 1_048_576}"/>`,
    ).join('');
    const rows = `<sheetData>${`<row>${cells}</row>`.repeat(100)}</sheetData>`;
    expect(await resultOf(sheet(`${root}${rows}<mergeCells>${merges}</mergeCells></worksheet>`))).toBe(
      'table/damaged',
    );
  });

  test('a text repeated over many cells is counted', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(1_000);
    const bytes = xlsx({
      strings: `<si><t>${'я'.repeat(32_000)}</t></si>`,
      sheets: { Л: `<sheetData><row>${cells}</row></sheetData>` },
    });
    expect(await resultOf(bytes)).toBe('table/too-large');
  });

  test('a part that is not there', async () => {
    const files = Object.entries(xlsxFiles({ sheets: { Л: '' } })).filter(
      ([name]) => !name.includes('sheet1'),
    );
    expect(await resultOf(zip(Object.fromEntries(files)))).toBe('table/damaged');
    expect(await resultOf(docx(''))).toBe('table/none');
  });
});
