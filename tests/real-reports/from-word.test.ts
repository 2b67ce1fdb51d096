import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SplitWord } from '#shared/contract/areas/from-word.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import { nodesOf } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { createServices, type Services } from '#electron/services/create-services.ts';
import { testPorts } from '../support/ports.ts';
import { ask } from '../support/services.ts';
import { importFacts } from './program.ts';
import { readTextReport } from './read-text-report.ts';
import { realReport } from './reports-folder.ts';
import { toFacts } from './to-facts.ts';
import { wordsOf } from './words.ts';

/**
 * A real report goes into Word by our own writer, and from that file into an empty program: by the form's headings, item
 * by item. Its sentences stay in their own folder; where that folder is absent, this is skipped and says so.
 */
const { text, missing, reason } = realReport('school13-2023.txt');
const form = releasedForms.find(({ id, version }) => id === 'kip-annual' && version === '2023');
if (!form) throw new Error('The form of this report is not there');

const original = () => readTextReport(text, form);

const facts = () => toFacts(original(), form);

async function reportIn(services: Services, project: string | undefined): Promise<string> {
  const period = parseDate(original().year);
  if (!period) throw new Error('No period');
  const made = await ask(services, 'report:create', {
    form: 'kip-annual',
    version: '2023',
    period,
    ...(project === undefined ? {} : { project }),
  });
  return made.report;
}

describe.skipIf(missing)(`a school’s report for 2023 from its Word file${reason}`, () => {
  let folder = '';
  let services: Services;
  let report = '';
  let split: SplitWord;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-word-'));
    const docx = path.join(folder, 'Отчёт 2023.docx');
    const first = createServices(testPorts(path.join(folder, 'first')));
    await importFacts(first, folder, facts().records);
    const written = await reportIn(first, undefined);
    for (const [node, words] of facts().texts)
      await ask(first, 'report:write-text', { report: written, node, text: words });
    await ask(first, 'report:export', {
      report: written,
      format: 'docx',
      target: first.grants.grant(docx, 'write'),
    });
    first.close();

    services = createServices(testPorts(path.join(folder, 'second')));
    const project = '00000000-0000-4000-8000-00000000abcd';
    await ask(services, 'record:commit', {
      label: 'test',
      mutations: [{ op: 'create', id: project, kind: 'project', fields: { name: 'Проект' } }],
    });
    report = await reportIn(services, project);
    split = await ask(services, 'word:split', { report, source: services.grants.grant(docx, 'read') });
  });

  afterAll(() => {
    services?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('every item of the form is found, and only the title is left over', () => {
    expect(split.items.filter(({ found }) => !found)).toEqual([]);
    expect(split.unplaced.map(({ why }) => why)).toEqual(['title', 'title', 'title']);
  });

  test('every text lands in its node, word by word', () => {
    for (const [node, words] of facts().texts) {
      const item = split.items.find(({ texts }) => texts.some((each) => each.node === node));
      expect(wordsOf(item?.texts.find((each) => each.node === node)?.text.split('\n') ?? [])).toEqual(
        wordsOf(words.split('\n')),
      );
    }
  });

  test('every value of the project is offered', () => {
    const offered = split.items.flatMap((item) => item.facts);
    const asked = nodesOf(form).filter(({ type }) => type === 'fact');
    expect(offered.map(({ node }) => node)).toEqual(asked.map(({ id }) => id));
    expect(offered.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });

  test('every row of every table and every entry of every list is offered as a record', () => {
    const kinds = [
      'planItem',
      'financeLine',
      'teamMember',
      'projectAct',
      'partner',
      'product',
      'projectStatement',
      'indicator',
    ];
    const records = split.items.flatMap((item) => item.records);
    for (const kind of kinds) {
      const known = facts().records.filter((record) => record.kind === kind).length;
      const rows = records.filter((each) => each.kind === kind).flatMap((each) => each.rows);
      expect([kind, rows.length]).toEqual([kind, known]);
    }
  });

  test('what can be taken is taken as one change, and the report shows it', async () => {
    const accepted = split.items.flatMap(({ texts, facts: values, records }) => [
      ...texts.map(({ id }) => id),
      ...values.filter(({ problem, same }) => problem === undefined && !same).map(({ id }) => id),
      ...records.flatMap(({ rows }) => rows.filter(({ takes }) => takes).map(({ id }) => id)),
    ]);
    const taken = await ask(services, 'word:take', { split: split.split, accepted });
    expect(taken.texts).toBe(facts().texts.size);
    const { filled } = await ask(services, 'report:open', { report });
    const nodes = filled.sections.flatMap(({ items }) => items.flatMap((item) => item.nodes));
    for (const id of ['plan', 'finance', 'team', 'indicators']) {
      const node = nodes.find((each) => each.id === id);
      const offered = split.items.flatMap(({ records }) => records).find((each) => each.node === id);
      // A person with two posts is one member of the team.
      const own = offered?.rows.filter((row) => row.reason !== 'repeated') ?? [];
      expect([id, node?.type === 'table' && node.rows.length]).toEqual([id, own.length]);
      expect(own.every(({ takes }) => takes)).toBe(true);
    }
  });
});
