import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Form } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { openStore } from '#electron/store/open-store.ts';
import { year2025, form as formOf, item, textNode } from '../../../tests/support/facts.ts';
import { testPorts } from '../../../tests/support/ports.ts';
import { ask, openServices, type OpenServices, refusal } from '../../../tests/support/services.ts';
import { temporaryFolder } from '../../../tests/support/temp-folder.ts';

/** A form of the methodical service's own, as a file would hold it. */
const own = (version: string, title = 'Что сделано'): Form => ({
  ...formOf(item([textNode('done', { label: title })], { title })),
  id: 'own',
  version,
});

function fileOf(content: unknown): string {
  const file = path.join(temporaryFolder(), 'Форма.json');
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}

const grant = (services: OpenServices, content: unknown) => services.grants.grant(fileOf(content), 'read');
const add = (services: OpenServices, content: unknown) =>
  ask(services, 'form:add', { source: grant(services, content) });

async function listed(services: OpenServices): Promise<string[]> {
  const { forms } = await ask(services, 'form:list', {});
  return forms.map(({ id, version, origin }) => `${id} ${version} ${origin}`);
}

describe('the list of forms', () => {
  test('has every form of the program', async () => {
    expect(await listed(openServices())).toEqual(
      releasedForms.map(({ id, version }) => `${id} ${version} released`),
    );
  });

  test('says what a report of a form is about, and how many reports there are', async () => {
    const services = openServices();
    await ask(services, 'sample:create', {});
    const { forms } = await ask(services, 'form:list', {});
    expect(forms.find(({ id }) => id === 'kip-annual')).toMatchObject({ project: 'required', reports: 1 });
    expect(forms.find(({ id }) => id === 'growth-point-district')).toMatchObject({
      municipality: 'required',
      centre: 'none',
      reports: 0,
    });
  });
});

describe('a form from a file', () => {
  test('stands in the list, and reports are made of it', async () => {
    const services = openServices();
    const { faults, form, saved } = await add(services, own('1'));
    expect(faults).toEqual([]);
    expect(form).toMatchObject({ id: 'own', version: '1', items: 1 });
    expect(saved?.changeSet).toBeDefined();
    expect(await listed(services)).toContain('own 1 pack');
    expect((await ask(services, 'form:get', { id: 'own' })).form).toEqual(own('1'));
    const { report } = await ask(services, 'report:create', { form: 'own', period: year2025 });
    const { filled } = await ask(services, 'report:open', { report });
    expect(filled.sections[0]?.items[0]).toMatchObject({ title: 'Что сделано' });
  });

  test('is still there after the program was closed', async () => {
    const services = openServices();
    await add(services, own('1'));
    services.close();
    expect(await listed(openServices(services.folder))).toContain('own 1 pack');
  });

  test('with faults is not added, and each fault is told', async () => {
    const services = openServices();
    const broken = { ...own('1'), titleLines: ['ЗА {yaer} ГОД'] };
    const { faults, form, saved } = await add(services, broken);
    expect(faults).toMatchObject([{ problem: 'words.unknown', place: 'строка заголовка 1' }]);
    expect([form, saved]).toEqual([undefined, undefined]);
    expect(await listed(services)).not.toContain('own 1 pack');
  });

  test.each([
    ['a comma too many', '{\n  "format": 1,\n  "id": "own",,\n}', 'строка 3, знак 15'],
    ['a file that breaks off', '{\n  "format": 1', 'строка 2, знак 14'],
    ['an empty file', '', 'строка 1, знак 1'],
  ])('that is no JSON is told by line and column: %s', async (_, content, place) => {
    const services = openServices();
    expect((await add(services, content)).faults).toMatchObject([{ problem: 'json.broken', place }]);
    const what = { source: grant(services, content) };
    expect((await ask(services, 'form:lint', { what })).faults).toMatchObject([{ place }]);
  });

  test('added a second time changes nothing', async () => {
    const services = openServices();
    await add(services, own('1'));
    const again = await add(services, own('1'));
    expect(again).toMatchObject({ faults: [], form: { id: 'own' } });
    expect(again.saved).toBeUndefined();
    expect((await listed(services)).filter((name) => name.startsWith('own'))).toHaveLength(1);
  });

  test.each([
    ['of a pack', own('1'), own('1', 'Другое')],
    ['of the program', undefined, { ...own('2023'), id: 'kip-annual' }],
  ])('of the name and version %s is refused when it is another one', async (_, before, after) => {
    const services = openServices();
    if (before) await add(services, before);
    const source = grant(services, after);
    const { code, details } = await refusal(services, 'form:add', { source });
    expect([code, details]).toEqual(['form/version-taken', { id: after.id, version: after.version }]);
  });

  test('needs a right to read the file', async () => {
    const services = openServices();
    expect(await refusal(services, 'form:add', { source: 'x'.repeat(32) })).toMatchObject({
      code: 'file/token',
    });
    const source = services.grants.grant(path.join(temporaryFolder(), 'нет.json'), 'read');
    expect(await refusal(services, 'form:add', { source })).toMatchObject({ code: 'file/unreadable' });
  });
});

describe('versions', () => {
  test('a report of the old version stays as it was, is offered the new one, and takes it when asked', async () => {
    const services = openServices();
    await add(services, own('2023'));
    const { report } = await ask(services, 'report:create', { form: 'own', period: year2025 });
    await ask(services, 'report:write-text', { report, node: 'done', text: 'Сделано многое.' });
    const before = await ask(services, 'report:open', { report });

    await add(services, own('2024', 'Что сделано за год'));
    const after = await ask(services, 'report:open', { report });
    expect(after.filled).toEqual(before.filled);
    expect(after.info).toMatchObject({ formVersion: '2023', upgradeTo: '2024' });
    expect(after.info.locked).toBeUndefined();
    await ask(services, 'report:write-text', { report, node: 'done', text: 'Сделано ещё больше.' });

    await ask(services, 'report:upgrade', { report, version: '2024' });
    const { filled } = await ask(services, 'report:open', { report });
    expect(filled.sections[0]?.items[0]).toMatchObject({
      title: 'Что сделано за год',
      nodes: [{ text: 'Сделано ещё больше.' }],
    });
  });

  test('the newest is the one with the greater number, not the one that came last', async () => {
    const services = openServices();
    await add(services, own('9'));
    const { report } = await ask(services, 'report:create', { form: 'own', period: year2025 });
    for (const version of ['10', '2']) await add(services, own(version));
    expect((await ask(services, 'report:open', { report })).info.upgradeTo).toBe('10');
    expect((await ask(services, 'form:get', { id: 'own' })).info.version).toBe('10');
    expect((await listed(services)).filter((name) => name.startsWith('own'))).toEqual([
      'own 2 pack',
      'own 9 pack',
      'own 10 pack',
    ]);
  });

  test('a form of the program may be kept as a new version of it, edited', async () => {
    const services = openServices();
    const { form } = await ask(services, 'form:get', { id: 'kip-annual', version: '2023' });
    const edited = { ...form, version: '2024', name: 'Годовой отчёт, форма 2024 года' };
    const { faults, saved } = await ask(services, 'form:save', { form: edited });
    expect(faults).toEqual([]);
    expect(saved?.changeSet).toBeDefined();
    expect((await ask(services, 'form:get', { id: 'kip-annual' })).info).toMatchObject({ version: '2024' });
    const same = { ...edited, version: '2023' };
    expect(await refusal(services, 'form:save', { form: same })).toMatchObject({
      code: 'form/version-taken',
    });
    expect((await ask(services, 'form:save', { form: {} })).faults.length).toBeGreaterThan(3);
  });
});

describe('a form is removed', () => {
  test('while no report is of it; undo brings it back', async () => {
    const services = openServices();
    await add(services, own('1'));
    const { changeSet = '' } = await ask(services, 'form:remove', { id: 'own', version: '1' });
    expect(await listed(services)).not.toContain('own 1 pack');
    await ask(services, 'change:revert', { changeSet });
    expect(await listed(services)).toContain('own 1 pack');
  });

  test('not while a report is of it', async () => {
    const services = openServices();
    await add(services, own('1'));
    const { report } = await ask(services, 'report:create', { form: 'own', period: year2025 });
    const wish = { id: 'own', version: '1' };
    expect(await refusal(services, 'form:remove', wish)).toEqual({
      code: 'form/in-use',
      details: { ...wish, count: 1 },
    });
    await ask(services, 'report:delete', { report });
    await ask(services, 'form:remove', wish);
    expect(await refusal(services, 'form:get', { id: 'own' })).toMatchObject({ code: 'form/not-found' });
  });

  test('not when it comes with the program, or is none', async () => {
    const services = openServices();
    const released = { id: 'kip', version: '2022' };
    expect(await refusal(services, 'form:remove', released)).toMatchObject({ code: 'form/released' });
    const none = { id: 'kip', version: '1999' };
    expect(await refusal(services, 'form:remove', none)).toMatchObject({ code: 'form/not-found' });
  });
});

test('a pack that this program cannot read is passed over, and its reports say that the form is missing', async () => {
  const services = openServices();
  await add(services, own('1'));
  const { report } = await ask(services, 'report:create', { form: 'own', period: year2025 });
  await ask(services, 'report:write-text', { report, node: 'done', text: 'Сделано многое.' });
  services.close();
  const store = openStore(services.folder, testPorts(services.folder));
  const [pack] = store.records.list('formPack');
  // As a newer program writes it.
  const set = { definition: { ...own('1'), format: 2 } };
  store.records.commit({ label: 'test' }, [{ op: 'update', id: pack?.id ?? '', set, unset: [] }]);
  store.close();

  const again = openServices(services.folder);
  const { info, filled } = await ask(again, 'report:open', { report });
  expect(info.locked).toBe('form/not-found');
  expect(JSON.stringify(filled)).toContain('Сделано многое.');
});

test('a report of every form of the program is made from the sample, checked and read', async () => {
  const services = openServices();
  await ask(services, 'sample:create', {});
  const { forms } = await ask(services, 'form:list', {});
  const [centre] = (await ask(services, 'record:list', { kind: 'centre' })).records;
  for (const { id, version, periods, centre: needsCentre, items } of forms) {
    const period = periods.includes('year')
      ? year2025
      : ({ precision: 'schoolYear', startYear: 2025 } as const);
    const about = needsCentre === 'required' && centre ? { centre: centre.id } : {};
    const { report } = await ask(services, 'report:create', { form: id, version, period, ...about });
    const { info, findings } = await ask(services, 'report:open', { report });
    expect([info.formId, info.locked]).toEqual([id, undefined]);
    expect(info.items).toBeGreaterThan(items / 2);
    // Texts that nobody wrote yet, at least: the form asks for some.
    expect(findings.length).toBeGreaterThan(0);
  }
  expect(services.logged).toEqual([]);
});
