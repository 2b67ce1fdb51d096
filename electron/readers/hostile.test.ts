import { utils, write } from '@e965/xlsx';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Failure } from '#shared/contract/failure.ts';
import { docx, openDocument, xlsx } from '../../tests/support/office-files.ts';
import { readClipboard } from './clipboard.ts';
import { readTables } from './read-tables.ts';

/** Valid files, small, with something of every kind in them. */
const book = xlsx({
  strings: '<si><t>Школа</t></si><si><r><t>№ </t></r><r><t>1</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>',
  sheets: {
    А: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>44483</v></c></row><row r="2"><c r="B2" t="b"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    Б: '<sheetData><row><c t="inlineStr"><is><t>а</t></is></c></row></sheetData>',
  },
  hidden: ['Б'],
});
const document = docx(
  '<w:p><w:r><w:t>Имя</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
);
const open = openDocument(
  'spreadsheet',
  '<table:table table:name="Л"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" table:number-rows-spanned="2" office:value-type="date" office:date-value="2021-10-14"><text:p>14.10.21<text:s text:c="9"/></text:p></table:table-cell></table:table-row></table:table>',
);
const old = new Uint8Array(
  write(
    {
      SheetNames: ['Л'],
      Sheets: {
        Л: utils.aoa_to_sheet([
          ['Школа '.repeat(40), 1.5, true],
          ['ё', 'b', 44_483],
        ]),
      },
    },
    { type: 'buffer', bookType: 'biff8' },
  ) as Buffer,
);
const html =
  '<table><caption>Т</caption><tr><td rowspan=2 colspan="3" x:num="1">а<br>б</td><td style="display:none">в</table>';

const slowest = 2_000;

/** What is wrong with the way that a reader ended; nothing, if it read or failed as it should, in time. */
async function faultOf(read: () => unknown): Promise<unknown> {
  // Time of this process: what else the machine does is no fault of the reader.
  const start = process.cpuUsage();
  try {
    await read();
  } catch (error) {
    if (!(error instanceof Failure)) return error;
  }
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1_000;
  return took < slowest ? undefined : `took ${Math.round(took)} ms`;
}

const tablesOf = (bytes: Uint8Array) => faultOf(() => readTables('x', bytes));
const times = (text: string, count: number) => text.repeat(count);

/** Some places of a sequence and what comes there instead. */
const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.nat(3) }), {
  minLength: 1,
  maxLength: 12,
});
type Changes = readonly { at: number; byte: number; cut: number }[];

function mutate(bytes: Uint8Array, all: Changes): Uint8Array {
  const mutated = [...bytes];
  for (const { at, byte, cut } of all) mutated.splice(at % (mutated.length + 1), cut, byte);
  return Uint8Array.from(mutated);
}

function overwrite(bytes: Uint8Array, all: Changes): Uint8Array {
  const mutated = Uint8Array.from(bytes);
  for (const { at, byte } of all) mutated[at % mutated.length] = byte;
  return mutated;
}

/** XML of characters, whatever they say: other bytes are refused before it is read. */
const ascii = (change: Changes[number]) => ({ ...change, byte: change.byte % 128 });

describe('broken files end with a Failure, soon', () => {
  // The library of old books reports unknown records there.
  beforeAll(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterAll(() => vi.restoreAllMocks());

  test('random bytes, also after a known beginning', async () => {
    const starts = [
      '',
      'PK\u{3}\u{4}',
      '\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}',
      '<html><table>',
      '\u{FF}\u{FE}',
      '\u{FE}\u{FF}',
    ];
    const start = fc.constantFrom(...starts).map((text) => Buffer.from(text, 'latin1'));
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 3_000 }), async (first, bytes) => {
        expect(await tablesOf(Buffer.concat([first, bytes]))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test.each(Object.entries({ book, document, open, old }))('%s with changed bytes', async (_, valid) => {
    const change = fc.constantFrom(mutate, overwrite);
    await fc.assert(
      fc.asyncProperty(change, changes, async (by, all) => {
        expect(await tablesOf(by(valid, all))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test.each(Object.entries({ book, document, open }))('%s with changed parts', async (_, valid) => {
    const parts = Object.entries(unzipSync(valid));
    await fc.assert(
      fc.asyncProperty(fc.nat(), changes, async (which, all) => {
        const changed = parts.map(([name, content], at) => [
          name,
          at === which % parts.length ? overwrite(content, all.map(ascii)) : content,
        ]);
        expect(await tablesOf(zipSync(Object.fromEntries(changed), { level: 0 }))).toBeUndefined();
      }),
      { numRuns: 700 },
    );
  });

  test('markup with changed bytes', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const changed = new TextDecoder().decode(mutate(new TextEncoder().encode(html), all));
        expect(await faultOf(() => readClipboard({ html: changed, text: changed }))).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is made to cost time', () => {
  test.each([
    ['elements within elements', `<table><tr><td>${times('<b>', 500_000)}${times('</i>', 500_000)}`],
    ['tables within tables', times('<table><tr><td>', 100_000)],
    ['wide rows', `<table>${times('<tr><td colspan=1000 rowspan=65000>', 200_000)}`],
    ['spans', `<table>${times('<tr><td rowspan=0 colspan=9>я', 20_000)}</table>`],
    ['attributes', `<table><tr><td ${times('a=1 ', 500_000)}>я</table>`],
    ['breaks', `<table><tr><td>${times('<br> <p>', 100_000)}я</table>`],
    ['rows', `<table>${times('<tr>', 1_000_000)}</table>`],
  ])('HTML: %s', async (_, markup) => {
    expect(await faultOf(() => readClipboard({ html: markup }))).toBeUndefined();
  });

  test.each([
    ['quotes', times('"\t"', 500_000)],
    ['doubled quotes', times('""\t', 500_000)],
    ['a quote that opens everywhere', times('"а\t', 500_000)],
    ['blank lines', times('\n', 500_000)],
    ['delimiters', times('\t', 500_000)],
    ['spaces', times(' ', 2_000_000)],
  ])('text: %s', async (_, text) => {
    expect(await faultOf(() => readClipboard({ text }))).toBeUndefined();
    expect(await tablesOf(new TextEncoder().encode(text))).toBeUndefined();
  });
});
