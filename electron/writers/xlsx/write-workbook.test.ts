import fs from 'node:fs';
import path from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { h, p, table, ul } from '#shared/blocks/build.ts';
import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { cleanText } from '#shared/blocks/clean-text.ts';
import { allBlocks } from '../../../tests/support/all-blocks.ts';
import { anyReport, anyText } from '../../../tests/support/any-document.ts';
import { temporaryFolder } from '../../../tests/support/temp-folder.ts';
import { lackingFor, schemaErrors } from '../../../tests/support/xml-schema.ts';
import { parseXml } from '../../../tests/support/xml.ts';
import { writeWorkbook } from './write-workbook.ts';

const documentOf = (blocks: Block[], title = 'Отчёт'): LetopisDocument => ({
  version: 1,
  language: 'ru-RU',
  title,
  blocks,
});
const one = (text: string, caption?: string): Block =>
  table([{ width: 1 }], [[p('Шапка')]], [[[p(text)]]], caption);
const opened = async (blocks: Block[]): Promise<WorkBook> =>
  read(await writeWorkbook(documentOf(blocks)), { cellStyles: true, cellNF: true });
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('a workbook', () => {
  test('lists its tables first, and leads to each', async () => {
    const book = await opened([h(1, 'Кадры', 'II.'), one('а'), one('б', 'Таблица 2 – Дети'), ul([one('в')])]);
    expect(book.SheetNames).toEqual(['Содержание', 'II. Кадры', 'Таблица 2 – Дети', 'II. Кадры 2']);
    const contents = book.Sheets['Содержание'];
    expect(contents?.['A1']?.v).toBe('Отчёт');
    expect(contents?.['B4']?.v).toBe('Таблица 2 – Дети');
    expect(contents?.['C4']?.l).toMatchObject({ Target: "#'Таблица 2 – Дети'!A1" });
    expect(contents?.['D4']?.v).toBe(1);
  });

  test('keeps numbers, percents and days as what they are, and words as words', async () => {
    const columns = [{ width: 1 }, { width: 1 }, { width: 1 }, { width: 1 }];
    const row = ['1 200', '23,8 %', '01.09.2025', 'более 160'].map((text) => [p(text)]);
    const typed: Block = {
      ...table(
        columns,
        columns.map(() => [p('Ш')]),
        [row, row],
      ),
      values: [[{ number: 1_200 }, { number: 23.8, percent: true }, { day: '2025-09-01' }, null]],
    };
    const sheet = (await opened([typed])).Sheets['Отчёт'];
    expect(sheet?.['A2']).toMatchObject({ t: 'n', v: 1_200 });
    expect(sheet?.['B2']).toMatchObject({ t: 'n', z: '0.0#%' });
    expect(sheet?.['B2']?.v).toBeCloseTo(0.238, 10);
    expect(sheet?.['C2']).toMatchObject({ t: 'n', v: 45_901, z: 'dd.mm.yyyy' });
    expect(sheet?.['D2']).toMatchObject({ t: 's', v: 'более 160' });
    expect(sheet?.['A3']).toMatchObject({ t: 's', v: '1 200' });
  });

  test.each([
    '=1+1',
    '+7 900',
    '@x',
    '-1',
    '=HYPERLINK("http://example.org")',
    '\t=1',
    '_x0041_',
    "'1",
    'constructor',
  ])('never makes a formula of %j', async (text) => {
    const parts = partsOf(await writeWorkbook(documentOf([one(text)])));
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/);
    const cell = read(await writeWorkbook(documentOf([one(text)]))).Sheets['Отчёт']?.['A2'];
    expect(cell).toMatchObject({ t: 's', v: text });
    expect(cell?.f).toBeUndefined();
  });

  test('repeats the head of a table on every printed page, and holds it on the screen', async () => {
    const parts = partsOf(await writeWorkbook(documentOf([one('а', "Дети's")])));
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Дети\'\'s\'!$1:$1</definedName>',
    );
    expect(parts.get('xl/worksheets/sheet2.xml')).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('fitToHeight="0"');
  });

  test('cuts what Excel cannot keep, between letters', async () => {
    const book = await opened([one(`${'я'.repeat(32_766)}😀`)]);
    expect(book.Sheets['Отчёт']?.['A2']?.v).toBe('я'.repeat(32_766));
  });

  test('of a document without tables says so', async () => {
    const book = await opened([p('Текст')]);
    expect(book.SheetNames).toEqual(['Содержание']);
    expect(book.Sheets['Содержание']?.['B3']?.v).toBe('В документе нет таблиц');
  });

  test('has names that Excel takes, whatever the captions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 4 }), async (captions) => {
        const blocks = [...captions, ...captions].map((caption) => one('а', caption));
        const { SheetNames: names } = await opened(blocks);
        expect(names).toHaveLength(1 + blocks.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!'|history$)[^[\]:*?/\\]{1,31}(?<!')$/iu);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the words of any cell', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const book = await opened([one(text)]);
        const cell: unknown = book.Sheets['Отчёт']?.['A2']?.v ?? '';
        // The sign of an unreadable letter is no letter; the library leaves it out.
        expect(cell).toBe(cleanText(text).replaceAll('\ufffd', ''));
      }),
      { numRuns: 100 },
    );
  });
});

const lacking = lackingFor('sml.xsd');
const why = lacking === '' ? '' : ` (SKIPPED for want of ${lacking})`;

describe('the file of a workbook', () => {
  test('is well-formed in every part, whatever it holds', async () => {
    const roots = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyReport, async (document) => {
        for (const [name, source] of partsOf(await writeWorkbook(document))) {
          if (/\.(?:xml|rels)$/.test(name)) roots.add(parseXml(source).name);
        }
      }),
      { numRuns: 60 },
    );
    expect([...roots]).toEqual(expect.arrayContaining(['workbook', 'worksheet', 'sst', 'styleSheet']));
  }, 30_000);

  test.skipIf(lacking !== '')(
    `is valid by ISO/IEC 29500-4${why}`,
    async () => {
      const folder = temporaryFolder();
      const documents = [allBlocks, documentOf([]), ...fc.sample(anyReport, { numRuns: 20, seed: 29_500 })];
      const files: string[] = [];
      for (const [at, document] of documents.entries()) {
        for (const [name, source] of partsOf(await writeWorkbook(document))) {
          if (!/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name)) continue;
          files.push(path.join(folder, `${at}-${path.basename(name)}`));
          // Excel writes it itself; the schema does not know it.
          fs.writeFileSync(files.at(-1) ?? '', source.replaceAll(' xml:space="preserve"', ''));
        }
      }
      expect(files.length).toBeGreaterThan(80);
      expect(schemaErrors('sml.xsd', files)).toEqual([]);
    },
    30_000,
  );
});
