import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDate } from '#shared/facts/parse-date.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { createServices, type Services } from '#electron/services/create-services.ts';
import { testPorts } from '../support/ports.ts';
import { type DocxContent, readDocx } from '../support/read-docx.ts';
import { ask } from '../support/services.ts';
import { expectedFindings } from './expected-findings.ts';
import { countsOf, partOf, titlesOf } from './printed.ts';
import { docxText, printedDocx } from './printed-docx.ts';
import { printedText } from './printed-text.ts';
import { readTextReport } from './read-text-report.ts';
import { realReport } from './reports-folder.ts';
import { type ReportFacts, toFacts } from './to-facts.ts';
import { wordsOf } from './words.ts';

/**
 * A real report of a school, as Word saved it, goes through the whole program: text, facts, import, report, DOCX.
 * Its sentences stay in their own folder; where that folder is absent, this is skipped and says so.
 */
const { text, missing, reason } = realReport('school13-2023.txt');

const form = releasedForms.find(({ id, version }) => id === 'kip-annual' && version === '2023');
if (!form) throw new Error('The form of this report is not there');
const items = form.sections.flatMap((section) => section.items);
const heads = form.sections.flatMap((section) =>
  [section, ...section.items].map(({ number, title }) => `${number} ${title}`),
);

const original = () => readTextReport(text, form);

describe.skipIf(missing)(`the annual report of a school for 2023${reason}`, () => {
  let folder: string;
  let services: Services;
  let facts: ReportFacts;
  let imported: { created: number; updated: number; unchanged: number };
  let report: string;
  let content: DocxContent;

  const factsFile = () => path.join(folder, 'facts.json');
  const importFacts = () =>
    ask(services, 'facts:import', { source: services.grants.grant(factsFile(), 'read') });

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-real-'));
    services = createServices(testPorts(path.join(folder, 'data')));
    facts = toFacts(original(), form);
    const { records } = facts;
    fs.writeFileSync(factsFile(), JSON.stringify({ format: 'letopis-facts', version: 1, records }));
    imported = await importFacts();
    const period = parseDate(original().year);
    if (!period) throw new Error('No period');
    const created = await ask(services, 'report:create', { form: form.id, version: form.version, period });
    report = created.report;
    for (const [node, words] of facts.texts) {
      await ask(services, 'report:write-text', { report, node, text: words });
    }
    const docx = path.join(folder, 'report.docx');
    await ask(services, 'report:export', {
      report,
      format: 'docx',
      target: services.grants.grant(docx, 'write'),
    });
    content = readDocx(fs.readFileSync(docx));
  });

  afterAll(() => {
    services.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('every record of the text is imported, and a second time nothing changes', async () => {
    const { length } = facts.records;
    expect(imported).toMatchObject({ created: length, updated: 0, unchanged: 0 });
    expect(await importFacts()).toEqual({ created: 0, updated: 0, unchanged: length });
  });

  test('no cell, entry or address of the text is passed over', () => {
    const counts = countsOf(printedText(original(), form));
    expect(counts.tables).toBe(
      items.filter(({ nodes }) => nodes.some(({ type }) => type === 'table')).length,
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
    // Every line that begins with a tab is a cell, every sign of a list an entry, every address a link.
    const lines = text.split('\n');
    expect((counts.cells ?? 0) + (counts.headerCells ?? 0)).toBe(
      lines.filter((line) => line.startsWith('\t')).length,
    );
    expect(counts.entries).toBe(lines.filter((line) => /^\t?[·-] /u.test(line)).length);
    expect(counts.links).toBe(text.split(/https?:\/\//u).length - 1);
  });

  test('title and sections', () => {
    expect(titlesOf(printedDocx(content))).toEqual(titlesOf(printedText(original(), form)));
  });

  test.each(items)('item $number $title', ({ number, title }) => {
    const head = `${number} ${title}`;
    const next = heads[heads.indexOf(head) + 1];
    const expected = partOf(printedText(original(), form), head, next);
    expect(expected).not.toEqual([]);
    expect(partOf(printedDocx(content), head, next)).toEqual(expected);
  });

  test('the whole: every part in its place and in order, and nothing else', () => {
    const printed = printedDocx(content);
    expect(printed).toEqual(printedText(original(), form));
    expect(countsOf(printed)).toEqual(countsOf(printedText(original(), form)));
  });

  test('every word of the text, in order', () => {
    const words = wordsOf(text.split('\n'));
    expect(words.length).toBeGreaterThan(1_000);
    expect(wordsOf(docxText(content.blocks))).toEqual(words);
  });

  test('the check finds exactly what the text leaves empty', async () => {
    const { findings } = await ask(services, 'report:check', { report });
    const empty = findings.filter(
      ({ family, column, rule }) =>
        family === 'completeness' && (column !== undefined || rule.endsWith('-empty')),
    );
    const found = empty.map(({ rule, itemNumber, node, column, details }) => ({
      rule,
      item: itemNumber,
      node,
      row: details['row'],
      column,
    }));
    expect(found).toEqual(expectedFindings(original(), form));
    expect(found.length).toBeGreaterThan(0);
  });

  test('the check finds what the design names in the words of this report', async () => {
    const { findings } = await ask(services, 'report:check', { report });
    const of = (rule: string) => findings.filter((finding) => finding.rule === rule);
    expect(of('duplicates.person-twice').map(({ details }) => [details.first, details.second])).toEqual([
      [2, 3],
    ]);
    expect(of('completeness.staff-functions').map(({ details }) => details.row)).toEqual([5, 6]);
    expect(of('duplicates.one-address').map(({ details }) => details.count)).toEqual([2]);
    expect(of('completeness.act-number').map(({ details }) => details.row)).toEqual([2]);
    expect(of('foreign.phrase').map(({ quote }) => quote)).toEqual(['клуба выпускников']);
    expect(of('periods.month-spellings').map(({ details }) => details.count)).toEqual([3]);
    expect(of('periods.order').map(({ details }) => details.row)).toEqual([2]);
    for (const silent of [
      'periods.outside',
      'completeness.year-unnamed',
      'completeness.organisation-unnamed',
    ])
      expect(of(silent)).toEqual([]);
  });
});
