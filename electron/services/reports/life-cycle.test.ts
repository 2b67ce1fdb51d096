import { expect, test } from 'vitest';
import { toPlainText } from '#shared/blocks/plain-text.ts';
import { ask, commit, openServices, type OpenServices, refusal } from '../../../tests/support/services.ts';

/** The sample's report, everything that stops it filled in. */
async function ready(): Promise<{ readonly services: OpenServices; readonly report: string }> {
  const services = openServices();
  const { report } = await ask(services, 'sample:create', {});
  const { filled } = await ask(services, 'report:open', { report });
  for (const { nodes } of filled.sections.flatMap(({ items }) => items)) {
    for (const node of nodes) {
      if (node.type === 'text' && node.required && node.text === '') {
        await ask(services, 'report:write-text', { report, node: node.id, text: 'Текст пункта.' });
      }
    }
  }
  return { services, report };
}

async function projectName(services: OpenServices, name: string): Promise<void> {
  const { records } = await ask(services, 'record:list', { kind: 'project' });
  const [project] = records;
  if (project) await commit(services, { op: 'update', id: project.id, set: { name } });
}

const opened = (services: OpenServices, report: string) => ask(services, 'report:open', { report });

test('finalising freezes the document with its facts, and the report can no longer be changed', async () => {
  const { services, report } = await ready();
  const before = await opened(services, report);
  expect(before.info.blocking).toBe(0);
  const { revision, hash, facts } = await ask(services, 'report:finalise', { report });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(facts).toBeGreaterThan(50);
  const { info } = await opened(services, report);
  expect(info).toMatchObject({ state: 'finalised', status: 'finalised', revision: 1, changed: false });
  expect(info.locked).toBe('report/not-draft');
  const refused = await refusal(services, 'report:write-text', { report, node: 'effects-lead', text: 'x' });
  expect(refused.code).toBe('report/not-draft');
  const { document } = await ask(services, 'report:revision-document', { revision });
  expect(toPlainText(document)).toContain('ГОДОВОЙ ОТЧЕТ');
});

test('a fact that changes afterwards marks the report, and the difference says both', async () => {
  const { services, report } = await ready();
  const { revision } = await ask(services, 'report:finalise', { report });
  const frozen = await ask(services, 'report:revision-document', { revision });
  await projectName(services, 'Проект под другим названием');
  const { info } = await opened(services, report);
  expect(info.changed).toBe(true);
  const { differences } = await ask(services, 'report:difference', { report });
  expect(differences.flatMap(({ after }) => after).join('\n')).toContain('Проект под другим названием');
  expect(differences).toHaveLength(1);
  // What was frozen stays.
  expect(await ask(services, 'report:revision-document', { revision })).toEqual(frozen);
});

test('a correction is the next revision, the first stays', async () => {
  const { services, report } = await ready();
  await ask(services, 'report:finalise', { report });
  await ask(services, 'report:for-signature', { report });
  await ask(services, 'report:correct', { report });
  expect((await opened(services, report)).info).toMatchObject({ state: 'draft', revision: 2 });
  await ask(services, 'report:write-text', { report, node: 'effects-lead', text: 'Исправлено.' });
  await ask(services, 'report:finalise', { report });
  const { revisions } = await ask(services, 'report:revisions', { report });
  expect(revisions.map(({ number }) => number)).toEqual([1, 2]);
  expect(new Set(revisions.map(({ hash }) => hash)).size).toBe(2);
});

test('sent, accepted and returned are told by the newest revision', async () => {
  const { services, report } = await ready();
  const { revision } = await ask(services, 'report:finalise', { report });
  await ask(services, 'report:deliver', { revision, state: 'sent', at: '2026-01-15', note: 'исх. № 7' });
  expect((await opened(services, report)).info.status).toBe('sent');
  await ask(services, 'report:deliver', { revision, state: 'returned', at: '2026-01-20' });
  expect((await opened(services, report)).info.status).toBe('returned');
  await ask(services, 'report:correct', { report });
  expect(['draft', 'clean']).toContain((await opened(services, report)).info.status);
});

test('a report with something that stops it is not frozen', async () => {
  const { services, report } = await ready();
  await ask(services, 'report:write-text', { report, node: 'effects-lead', text: '' });
  const { records } = await ask(services, 'record:list', { kind: 'project' });
  const [project] = records;
  if (project) await commit(services, { op: 'update', id: project.id, unset: ['direction'] });
  const { info } = await opened(services, report);
  const refused = await refusal(services, 'report:finalise', { report });
  expect(info.blocking).toBeGreaterThan(0);
  expect(refused.code).toBe('report/not-clean');
});

test('texts of last year come with their marks, and writing one confirms it', async () => {
  const { services, report } = await ready();
  const { texts } = await ask(services, 'report:carry-preview', { report, form: 'kip-annual' });
  const [first] = texts;
  if (!first) throw new Error('the sample has texts');
  const made = await ask(services, 'report:create', {
    form: 'kip-annual',
    period: { precision: 'year', year: 2026 },
    previous: { report, nodes: { [first.node]: 'confirm' } },
  });
  const markOf = async () => {
    const { filled } = await opened(services, made.report);
    const nodes = filled.sections.flatMap(({ items }) => items.flatMap((item) => item.nodes));
    const node = nodes.find(({ id }) => id === first.node);
    return node?.type === 'text' ? node.mark : undefined;
  };
  expect(await markOf()).toBe('confirm');
  await ask(services, 'report:confirm', { report: made.report, nodes: [first.node] });
  expect(await markOf()).toBe('carried');
  await ask(services, 'report:write-text', { report: made.report, node: first.node, text: 'Новое' });
  expect(await markOf()).toBeUndefined();
});

test('a finding is left with a reason until its values change', async () => {
  const { services, report } = await ready();
  const open = async () => (await opened(services, report)).findings.filter(({ waived }) => !waived);
  const finding = (await open()).find(({ level }) => level === 'reason' || level === 'hint');
  if (!finding) throw new Error('the sample has something to explain');
  await ask(services, 'report:waive', { report, finding: finding.id, reason: 'Так и есть.' });
  expect((await open()).map(({ id }) => id)).not.toContain(finding.id);
  await ask(services, 'report:waive', { report, finding: finding.id, reason: '' });
  expect((await open()).map(({ id }) => id)).toContain(finding.id);
});

test('appendices are numbered, ordered and printed at the end', async () => {
  const { services, report } = await ready();
  const add = (title: string) =>
    ask(services, 'report:add-appendix', {
      report,
      fields: { title, delivery: 'here', text: `Текст: ${title}` },
    });
  const first = await add('Фото');
  const second = await add('Отзывы');
  await ask(services, 'report:order-appendices', { report, order: [second.appendix, first.appendix] });
  const { filled } = await opened(services, report);
  expect(filled.appendices.map(({ number, title }) => `${number} ${title}`)).toEqual([
    'Приложение № 1 Отзывы',
    'Приложение № 2 Фото',
  ]);
  await ask(services, 'report:remove-appendix', { appendix: second.appendix });
  expect((await opened(services, report)).filled.appendices.map(({ number }) => number)).toEqual([
    'Приложение № 1',
  ]);
});
