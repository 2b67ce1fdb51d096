import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Decision } from '#shared/contract/decision.ts';
import type { Form } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { valueText } from '#shared/forms/value.ts';
import type { FilledItem, FilledNode, FilledView } from '#shared/report/filled.ts';
import { nextId } from '../../../tests/support/counting.ts';
import { testPorts } from '../../../tests/support/ports.ts';
import { docxLines, readDocx } from '../../../tests/support/read-docx.ts';
import {
  ask,
  commit,
  create,
  openServices,
  type OpenServices,
  refusal,
} from '../../../tests/support/services.ts';
import { temporaryFolder } from '../../../tests/support/temp-folder.ts';
import { openStore } from '#electron/store/open-store.ts';
import { createServices } from '../create-services.ts';
import { createFormCatalogue } from '../forms/catalogue.ts';

const year2025 = { precision: 'year', year: 2025 } as const;

async function sample(): Promise<{ readonly services: OpenServices; readonly report: string }> {
  const services = openServices();
  const { report } = await ask(services, 'sample:create', {});
  return { services, report };
}

async function itemsOf(services: OpenServices, report: string): Promise<FilledItem[]> {
  const { filled } = await ask(services, 'report:open', { report });
  return filled.sections.flatMap((section) => section.items);
}

async function nodeOf(services: OpenServices, report: string, id: string): Promise<FilledNode> {
  const nodes = (await itemsOf(services, report)).flatMap((item) => item.nodes);
  const node = nodes.find((each) => each.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
}

async function viewOf(services: OpenServices, report: string, id: string): Promise<FilledView> {
  const node = await nodeOf(services, report, id);
  if (node.type !== 'table' && node.type !== 'list') throw new Error(`${id} is no view`);
  return node;
}

const idsOf = (view: FilledView) => view.rows.map(({ id }) => id);

describe('a report is made', () => {
  test('of the newest version of its form, for the only project, with a title of its own', async () => {
    const services = openServices();
    const project = await create(services, 'project', { name: 'Сад на крыше' });
    const { report } = await ask(services, 'report:create', { form: 'kip-annual', period: year2025 });
    const { info } = await ask(services, 'report:open', { report });
    expect(info).toMatchObject({
      id: report,
      formId: 'kip-annual',
      formVersion: releasedForms.findLast(({ id }) => id === 'kip-annual')?.version,
      project,
      projectName: 'Сад на крыше',
      period: '2025',
      state: 'draft',
    });
    expect(info.title).toMatch(/^Годовой отчёт .+, 2025$/);
    expect(info.locked).toBeUndefined();
    expect((await ask(services, 'report:list', {})).reports).toEqual([info]);
  });

  test.each([
    ['an unknown form', { form: 'none' }, 'form/not-found'],
    ['an unknown version', { form: 'kip-annual', version: '1999' }, 'form/not-found'],
    [
      'a period that the form does not take',
      { period: { precision: 'schoolYear', startYear: 2025 } },
      'report/period',
    ],
    ['a project that is not there', { project: nextId() }, 'record/invalid'],
  ])('not of %s', async (_, wrong, code) => {
    const { services } = await sample();
    const error = await refusal(services, 'report:create', {
      form: 'kip-annual',
      period: year2025,
      ...wrong,
    });
    expect(error.code).toBe(code);
    expect((await ask(services, 'report:list', {})).reports).toHaveLength(1);
  });

  test('not without a project, and not while there are two to choose from', async () => {
    const services = openServices();
    const making = { form: 'kip-annual', period: year2025 };
    expect((await refusal(services, 'report:create', making)).code).toBe('report/project-needed');
    const project = await create(services, 'project', { name: 'Сад' });
    await create(services, 'project', { name: 'Огород' });
    expect((await refusal(services, 'report:create', making)).code).toBe('report/project-needed');
    await ask(services, 'report:create', { ...making, project });
  });
});

describe('texts', () => {
  test('are written, changed and taken back', async () => {
    const { services, report } = await sample();
    const textOf = async () => {
      const node = await nodeOf(services, report, 'effects-lead');
      return node.type === 'text' ? node.text : undefined;
    };
    const before = await textOf();
    await ask(services, 'report:write-text', { report, node: 'effects-lead', text: 'Первый' });
    const second = await ask(services, 'report:write-text', { report, node: 'effects-lead', text: '' });
    expect(await textOf()).toBe('');
    const undone = await ask(services, 'change:revert', { changeSet: second.changeSet ?? '' });
    expect(await textOf()).toBe('Первый');
    await ask(services, 'change:revert', { changeSet: undone.changeSet ?? '' });
    expect(await textOf()).toBe('');
    expect(before).not.toBe('');
  });

  test('of a node that the form has not are refused', async () => {
    const { services, report } = await sample();
    const error = await refusal(services, 'report:write-text', { report, node: 'none', text: 'x' });
    expect(error.code).toBe('report/unknown-node');
    const unknown = { report: nextId(), node: 'effects-lead', text: 'x' };
    expect((await refusal(services, 'report:write-text', unknown)).code).toBe('record/not-found');
  });

  test('are the report’s own: another report has none of them', async () => {
    const { services, report } = await sample();
    const other = await ask(services, 'report:create', { form: 'kip-annual', period: year2025 });
    await ask(services, 'report:write-text', { report, node: 'effects-lead', text: 'Первый' });
    expect(await nodeOf(services, other.report, 'effects-lead')).toMatchObject({ text: '' });
  });
});

async function decided(decision: (view: FilledView) => Decision) {
  const { services, report } = await sample();
  const before = await viewOf(services, report, 'plan');
  const decide = (each: Decision) => ask(services, 'report:decide', { report, node: 'plan', decision: each });
  const saved = await decide(decision(before));
  return { services, report, before, decide, saved, after: await viewOf(services, report, 'plan') };
}
const rowAt = (view: FilledView, at: number): string => view.rows.at(at)?.id ?? '';
const cell = (view: FilledView, row: string, column: string) =>
  view.rows.find(({ id }) => id === row)?.cells.find((each) => each.column === column);

const override = (row: string, text: string): Decision => ({
  do: 'override',
  row,
  column: 'term',
  text,
  reason: 'опечатка',
});

describe('decisions about a table', () => {
  test('a row is left out and taken back; the fact stays', async () => {
    const { services, report, before, after, decide } = await decided((view) => ({
      do: 'leaveOut',
      row: rowAt(view, 0),
    }));
    expect(idsOf(after)).toEqual(idsOf(before).slice(1));
    expect(after.leftOut.map(({ id }) => id)).toEqual([rowAt(before, 0)]);
    await ask(services, 'record:get', { id: rowAt(before, 0) });
    await decide({ do: 'takeBack', row: rowAt(before, 0) });
    expect(await viewOf(services, report, 'plan')).toEqual(before);
  });

  test('rows are put in another order', async () => {
    const { before, after } = await decided((view) => ({ do: 'order', rows: [rowAt(view, -1)] }));
    expect(idsOf(after)).toEqual([rowAt(before, -1), ...idsOf(before).slice(0, -1)]);
  });

  test('a cell is replaced with a reason, replaced again, given back to the facts', async () => {
    const { services, report, before, after, decide } = await decided((view) =>
      override(rowAt(view, 0), 'весной'),
    );
    const row = rowAt(before, 0);
    expect(cell(after, row, 'term')?.override).toMatchObject({
      reason: 'опечатка',
      original: cell(before, row, 'term')?.value,
    });
    await decide(override(row, 'осенью'));
    const again = cell(await viewOf(services, report, 'plan'), row, 'term');
    expect(again && valueText(again.value)).toBe('осенью');
    await decide({ do: 'useFacts', row, column: 'term' });
    expect(await viewOf(services, report, 'plan')).toEqual(before);
  });

  test('a row of its own is added, written and removed', async () => {
    const { services, report, before, after, decide } = await decided(() => ({ do: 'addRow' }));
    const row = rowAt(after, -1);
    expect(idsOf(after)).toEqual([...idsOf(before), row]);
    await decide({ do: 'writeRow', row, column: 'activity', text: 'Открытие сада' });
    const written = cell(await viewOf(services, report, 'plan'), row, 'activity');
    expect(written && valueText(written.value)).toBe('Открытие сада');
    await decide({ do: 'removeRow', row });
    expect(await viewOf(services, report, 'plan')).toEqual(before);
  });

  test('an absence is explained and the explanation taken back', async () => {
    const { services, report, after, decide } = await decided(() => ({
      do: 'explainAbsence',
      reason: 'не проводились',
    }));
    expect(after.absence).toBe('не проводились');
    await decide({ do: 'explainAbsence', reason: '' });
    expect((await viewOf(services, report, 'plan')).absence).toBeUndefined();
  });

  test('each is one step back', async () => {
    const { services, report, before, saved } = await decided((view) => ({
      do: 'leaveOut',
      row: rowAt(view, 0),
    }));
    await ask(services, 'change:revert', { changeSet: saved.changeSet ?? '' });
    expect(await viewOf(services, report, 'plan')).toEqual(before);
  });

  test('a decision about a record that is in the basket sleeps and wakes with it', async () => {
    const services = openServices();
    const project = await create(services, 'project', { name: 'Сад' });
    const item = await create(services, 'planItem', { project, text: 'Семинар', plannedPeriod: year2025 });
    const { report } = await ask(services, 'report:create', { form: 'kip-annual', period: year2025 });
    const decision = {
      do: 'override',
      row: item,
      column: 'term',
      text: 'весной',
      reason: 'так было',
    } as const;
    await ask(services, 'report:decide', { report, node: 'plan', decision });
    await commit(services, { op: 'delete', id: item });
    expect((await viewOf(services, report, 'plan')).rows).toEqual([]);
    await commit(services, { op: 'restore', id: item });
    const found = cell(await viewOf(services, report, 'plan'), item, 'term');
    expect(found && valueText(found.value)).toBe('весной');
  });
});

describe('facts once, reports many', () => {
  test('a changed fact changes the report at its next look', async () => {
    const { services, report } = await sample();
    const [row] = (await viewOf(services, report, 'plan')).rows;
    await commit(services, {
      op: 'update',
      id: row?.id ?? '',
      set: { text: 'Мероприятие под новым именем' },
    });
    const cells = (await viewOf(services, report, 'plan')).rows.flatMap(({ cells: each }) =>
      each.map(({ value }) => valueText(value)),
    );
    expect(cells).toContain('Мероприятие под новым именем');
  });

  test('what the window shows is what the document says', async () => {
    const { services, report } = await sample();
    const file = path.join(temporaryFolder(), 'Отчёт.docx');
    const target = services.grants.grant(file, 'write');
    const written = await ask(services, 'report:export', { report, format: 'docx', target });
    const lines = docxLines(readDocx(fs.readFileSync(file)).blocks)
      .join('\n')
      .replaceAll('\u00a0', ' ');
    const items = await itemsOf(services, report);
    expect(written.empty).toEqual(
      items.filter(({ state }) => state !== 'filled').map(({ number }) => number),
    );
    const texts = items
      .flatMap(({ nodes }) => nodes)
      .flatMap((node) => ('rows' in node ? node.rows : []))
      .flatMap(({ cells }) => cells.flatMap(({ value }) => valueText(value).split('\n')));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !lines.includes(text.replaceAll('\u00a0', ' ').trim()))).toEqual([]);
  });

  test('the counts of a report in the list are those of the report', async () => {
    const { services, report } = await sample();
    const { info, findings } = await ask(services, 'report:open', { report });
    const items = await itemsOf(services, report);
    expect(info).toMatchObject({
      items: items.length,
      filled: items.filter(({ state }) => state === 'filled').length,
      findings: findings.length,
    });
    expect((await ask(services, 'report:list', {})).reports).toEqual([info]);
    expect((await ask(services, 'report:check', { report })).findings).toEqual(findings);
  });
});

function releasedOne(): Form {
  const [form] = releasedForms;
  if (!form) throw new Error('a form comes with the program');
  return form;
}

const released = releasedOne();
const retitled: Form = { ...released, name: `${released.name}, исправленная` };
const next: Form = { ...released, version: '9999' };

/** The sample's report, seen by a program with these forms. */
async function seenWith(forms: readonly Form[]) {
  const { services, report } = await sample();
  services.close();
  const other = createServices(testPorts(services.folder), createFormCatalogue(forms));
  const opened = await other.call('report:open', { report });
  const writing = await other.call('report:write-text', { report, node: 'effects-lead', text: 'x' });
  other.close();
  return { opened, writing };
}

describe('a report whose form is another one now', () => {
  test.each([
    ['changed under the same name', [retitled], 'form/changed'],
    ['gone, only a newer one is known', [next], 'form/not-found'],
  ] as const)('%s: read-only, with all its texts', async (_, forms, code) => {
    const { opened, writing } = await seenWith(forms);
    expect(opened).toMatchObject({ ok: true, value: { info: { locked: code } } });
    expect(JSON.stringify(opened)).toContain('effects-lead');
    expect(writing).toMatchObject({ ok: false, error: { code } });
  });

  test('unknown altogether: its texts are shown, read-only, and the list goes on', async () => {
    const { opened } = await seenWith([{ ...released, id: 'other' }]);
    expect(opened).toMatchObject({ ok: true, value: { info: { locked: 'form/not-found' } } });
    expect(JSON.stringify(opened)).toContain('"type":"text"');
  });

  test('with a newer version beside it: it stays with its own', async () => {
    const { opened } = await seenWith([released, next]);
    expect(opened).toMatchObject({ ok: true, value: { info: { formVersion: released.version } } });
    expect(opened).not.toHaveProperty('value.info.locked');
  });
});

test('a report that is not a draft any more is not written', async () => {
  const { services: making, report } = await sample();
  making.close();
  const store = openStore(making.folder, testPorts(making.folder));
  store.records.commit({ label: 'test' }, [
    { op: 'update', id: report, set: { state: 'finalised' }, unset: [] },
  ]);
  store.close();
  const services = openServices(making.folder);
  const error = await refusal(services, 'report:write-text', { report, node: 'effects-lead', text: 'x' });
  expect(error.code).toBe('report/not-draft');
  const decision = { do: 'addRow' } as const;
  expect((await refusal(services, 'report:decide', { report, node: 'plan', decision })).code).toBe(
    'report/not-draft',
  );
});

test('a deleted report goes with its texts and comes back with them; facts stay', async () => {
  const { services, report } = await sample();
  const { counts } = await ask(services, 'app:status', {});
  const items = await itemsOf(services, report);
  const { changeSet = '' } = await ask(services, 'report:delete', { report });
  expect((await ask(services, 'report:list', {})).reports).toEqual([]);
  expect((await refusal(services, 'report:open', { report })).code).toBe('record/not-found');
  expect((await ask(services, 'app:status', {})).counts).toMatchObject({
    event: counts.event,
    person: counts.person,
  });
  await ask(services, 'change:revert', { changeSet });
  expect(await itemsOf(services, report)).toEqual(items);
});
