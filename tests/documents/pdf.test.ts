import { beforeAll, describe, expect, test } from 'vitest';
import { createPrinting, type Printed } from '#electron/services/printing/printing.ts';
import { findPrintBrowser } from '#electron/cli/print-browser.ts';
import { printWithBrowser } from '#electron/cli/print-page.ts';
import { readPdfPages } from '#electron/readers/pdf-pages.ts';
import { pagesTaken } from '#shared/document/html/page-layout.ts';
import { profileFor, schoolProfile } from '#shared/document/page-profile.ts';
import { h, p } from '#shared/blocks/build.ts';
import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { longDocument } from '../support/long-document.ts';
import { picture } from '../support/pictures.ts';
import { type PdfContent, readPdf } from '../support/read-pdf.ts';

const garden = 'a'.repeat(64);
const printing = createPrinting({ print: printWithBrowser, readPdfPages }, async (sha256) =>
  sha256 === garden ? picture('png', 400, 300) : undefined,
);
const documentOf = (blocks: Block[], more: Partial<LetopisDocument> = {}): LetopisDocument => ({
  version: 1,
  language: 'ru-RU',
  title: 'Отчёт',
  blocks,
  ...more,
});
const printed = async (document: LetopisDocument, profile = schoolProfile) =>
  await readPdf(await printing.pdf(document, profile));

// Without a browser of the computer nothing here can print; the window's program prints by itself.
describe.skipIf(findPrintBrowser(process) === undefined)('the PDF of a report', () => {
  let report: Printed;
  let pdf: PdfContent;
  beforeAll(async () => {
    report = await printing.pages(longDocument, schoolProfile);
    pdf = await readPdf(report.pdf);
  }, 60_000);

  test('lies on A4 and is called as the document', () => {
    expect(pdf.size.width / 72).toBeCloseTo(210 / 25.4, 1);
    expect(pdf.size.height / 72).toBeCloseTo(297 / 25.4, 1);
    expect(pdf.title).toBe('Отчёт о проекте «Школьный сад»');
  });

  test('has page numbers at the top from page 2', () => {
    expect(pdf.pages.length).toBeGreaterThan(5);
    const tops = pdf.pages.map((page) => page.trimStart().split(/\s/)[0]);
    expect(tops[0]).toBe('СОГЛАСОВАНО');
    expect(tops.slice(1)).toEqual(pdf.pages.slice(1).map((_, at) => String(at + 2)));
  });

  test('repeats the header row on each page of the table and keeps rows whole', () => {
    const withRows = pdf.pages.filter((page) => /\d\d\.03\.2025/.test(page));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain('Мероприятие');
  });

  test('carries the letters of its fonts', () => {
    expect([...pdf.fonts].toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
      ['Tinos-Bold', true],
      ['Tinos-Italic', true],
      ['Tinos-Regular', true],
    ]);
  });

  test('is tagged, with an outline of its headings', () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.outline).toEqual([
      'I. Общие сведения',
      '  1. Тема проекта',
      '  2. Задачи',
      'II. Мероприятия',
      'III. Итоги',
      'План сада',
    ]);
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link'])
      expect(pdf.roles).toContain(role);
  });

  test('tells how many pages each section takes, without what a page break leaves empty', () => {
    const { layout } = report;
    const start = (anchor: string) => layout.starts.get(anchor) ?? -1;
    const taken = (from: string, next?: string) => pagesTaken(layout, from, next) ?? -1;
    expect(layout.pages).toBe(pdf.pages.length);
    const inOrder = ['section-1', 'item-1', 'item-2', 'section-2', 'section-3', 'appendix-1'].map(start);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(Math.floor(start('appendix-1'))).toBe(pdf.pages.length - 1);
    expect(taken('section-1', 'section-2')).toBeCloseTo(start('section-2') - start('section-1'), 0);
    // The appendix begins a page of its own: the rest of the page before it belongs to nobody.
    const end = start('section-3') + taken('section-3', 'appendix-1');
    expect(end).toBeGreaterThan(pdf.pages.length - 2);
    expect(end).toBeLessThan(pdf.pages.length - 1);
    expect(taken('appendix-1')).toBeLessThan(1);
  });

  test('a draft says so across every page; the words of the report stay', async () => {
    const draft = await printed({ ...longDocument, watermark: 'ЧЕРНОВИК' });
    expect(draft.pages.length).toBe(pdf.pages.length);
    for (const page of draft.pages) expect(page.replaceAll(/\s/g, '')).toContain('ЧЕРНОВИК');
  });

  test('pictures and charts say what they show to those who do not see them', async () => {
    const { alts, roles, pages } = await printed(
      documentOf([
        { type: 'image', file: garden, mime: 'image/png', alt: 'Сад на крыше', caption: 'Рисунок 1 – Сад' },
        {
          type: 'chart',
          chart: {
            kind: 'columns',
            categories: ['2024', '2025'],
            series: [{ name: 'Участники', values: [10, 20] }],
          },
          alt: 'Участников стало вдвое больше',
          caption: 'Рисунок 2 – Участники',
        },
      ]),
    );
    expect(alts).toEqual(expect.arrayContaining(['Сад на крыше', 'Участников стало вдвое больше']));
    expect(roles).toContain('Figure');
    expect(pages.join('\n')).toContain('Рисунок 2 – Участники');
  });

  test.each([
    ['none', 0],
    ['fromFirst', 1],
  ] as const)('numbers of pages as the school wishes: %s', async (numbering, first) => {
    const two = documentOf([p('Один'), { type: 'pageBreak' }, p('Два')]);
    const { pages } = await printed(two, profileFor({ numbering }));
    expect(pages.map((page) => /^\s*\d/.test(page))).toEqual([first === 1, first === 1]);
  });

  test('a document that lies has lying pages', async () => {
    const { size } = await printed(documentOf([h(1, 'Таблица')], { landscape: true }));
    expect(size.width).toBeGreaterThan(size.height);
  });
});

test('where no browser is found, the CLI says what to do instead', async () => {
  const nothing = createPrinting({ readPdfPages }, async () => undefined);
  await expect(nothing.pdf(longDocument, schoolProfile)).rejects.toMatchObject({ code: 'print/unavailable' });
  await expect(nothing.paper(longDocument, schoolProfile)).rejects.toMatchObject({ code: 'print/no-dialog' });
  const machine = { platform: 'linux', env: { PATH: '/opt/bin:relative' } } as const;
  expect(findPrintBrowser(machine, () => false)).toBeUndefined();
  expect(findPrintBrowser(machine, (file) => file === '/opt/bin/yandex-browser')).toBe(
    '/opt/bin/yandex-browser',
  );
  const named = { ...machine, env: { ...machine.env, LETOPIS_CHROMIUM: '/own/chromium' } };
  expect(findPrintBrowser(named, () => true)).toBe('/own/chromium');
});
