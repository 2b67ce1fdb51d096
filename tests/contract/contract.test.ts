import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract/calls.ts';
import { hostCallNames, type ServiceCallName, serviceCallNames } from '#shared/contract/names.ts';
import { errorLine } from '#shared/text/errors.ts';
import { nextId } from '../support/counting.ts';
import { ask, create, openServices, refusal } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const id = '00000000-0000-4000-8000-0000000000aa';
const token = 'a'.repeat(32);
const period = { precision: 'year', year: 2025 } as const;
const query = { search: 'сад', filters: [], sort: [{ column: 'title' }] };
const look = { kind: 'event', query, look: 'window-1' } as const;
const range = { from: 0, to: 1 };

/** What a call cannot do without, of the right shape; what it names need not exist. */
const needed: { readonly [Name in ServiceCallName]: Input<Name> } = {
  'app:status': {},
  'school:create': { shortName: 'Школа' },
  'sample:create': {},
  'record:list': { kind: 'person' },
  'record:get': { id },
  'record:find': { kinds: ['person'], text: 'Ильина' },
  'record:titles': { ids: [id] },
  'record:uses': { id },
  'record:history': { id },
  'record:commit': { label: 'test', mutations: [{ op: 'delete', id }] },
  'basket:list': {},
  'settings:get': {},
  'settings:set': { key: 'schoolYear' },
  'exchange:export': { target: token, what: { since: 'all' }, peer: 'Борис' },
  'exchange:open': { source: token },
  'exchange:accept': { exchange: id, decisions: [{ record: id, field: 'title', take: 'mine' }] },
  'record:return-to': { id, changeSet: id, side: 'before' },
  'change:since': { since: '2026-01-01T00:00:00Z', limit: 10 },
  'record:delete': { ids: [id] },
  'record:restore': { ids: [id] },
  'attachment:list': { owner: id },
  'attachment:add': { owner: id, source: token },
  'attachment:shrink': { id },
  'attachment:export': { id, target: token },
  'attachment:show': { id },
  'attachment:picture': { id, size: 160 },
  'attachment:check': {},
  'attachment:clean': {},
  'name:similar': { kind: 'person', fields: { surname: 'Ильина' } },
  'name:forms': { kind: 'person', id },
  'merge:preview': { keep: id, others: [id] },
  'record:merge': { keep: id, others: [id] },
  'search:all': { text: 'сад' },
  'import:open-file': { source: token },
  'import:open-clipboard': {},
  'import:cells': { text: 'а', html: '', kind: 'event' },
  'import:plan': { import: id, table: 0, kind: 'event', duplicates: 'skip', createNamed: true },
  'import:commit': { import: id, table: 0, kind: 'event', duplicates: 'skip', createNamed: true },
  'import:close': { import: id },
  'form:from-word': { source: token },
  'word:split': { report: id, source: token },
  'word:take': { split: id, accepted: ['text:node'] },
  'word:fill': { report: id, target: token },
  'sheet:export': {
    kind: 'event',
    query,
    columns: ['title'],
    title: 'Справка',
    format: 'xlsx',
    target: token,
  },
  'sheet:copy': { kind: 'event', query, columns: ['title'], title: 'Справка' },
  'plan:year': { startYear: 2025 },
  'event:hold': { id },
  'home:overview': {},
  'year:next': {},
  'year:begin': { requests: [id], reports: [id] },
  'grid:rows': { ...look, columns: ['title'], from: 0, count: 5 },
  'grid:write': { ...look, columns: ['title'], range, write: { do: 'text', text: 'Ярмарка' } },
  'grid:copy': { ...look, columns: ['title'], range },
  'grid:ids': { ...look, range },
  'grid:values': { kind: 'event', column: 'level' },
  'indicator:catalogue': { period },
  'indicator:records': { period, id: 'centres.working' },
  'indicator:uses': { id },
  'change:list': { count: 5 },
  'change:revert': { changeSet: id },
  'facts:schema': {},
  'facts:import': { source: token },
  'facts:export': { target: token },
  'form:list': {},
  'form:get': { id: 'kip-annual' },
  'form:lint': { what: { source: token } },
  'form:add': { source: token },
  'form:save': { form: {} },
  'form:remove': { id: 'kip-annual', version: '2023' },
  'report:list': {},
  'report:create': { form: 'kip-annual', period },
  'report:open': { report: id },
  'report:carry-preview': { report: id, form: 'kip-annual' },
  'report:set': { report: id },
  'report:confirm': { report: id, nodes: ['effects-lead'] },
  'report:waive': { report: id, finding: 'cell-empty/1', reason: 'Так и есть' },
  'report:mend': { report: id, findings: ['typography.double-space/1'] },
  'report:add-appendix': { report: id, fields: { title: 'Фото', delivery: 'here', text: '' } },
  'report:write-appendix': { appendix: id, fields: {} },
  'report:order-appendices': { report: id, order: [id] },
  'report:remove-appendix': { appendix: id },
  'report:proposals': { report: id, node: 'effects-lead' },
  'report:chip': {
    report: id,
    binding: { to: 'indicator', indicator: 'events.count', show: 'figure' },
  },
  'report:finalise': { report: id },
  'report:correct': { report: id },
  'report:for-signature': { report: id },
  'report:deliver': { revision: id, state: 'sent', at: '2026-01-15' },
  'report:revisions': { report: id },
  'report:revision-document': { revision: id },
  'report:difference': { report: id },
  'report:upgrade-preview': { report: id, version: '2024' },
  'report:upgrade': { report: id, version: '2024' },
  'report:preview': { report: id },
  'report:print': { report: id },
  'report:not-on-site': { report: id },
  'report:write-text': { report: id, node: 'effects-lead', text: 'Текст' },
  'report:decide': { report: id, node: 'plan', decision: { do: 'leaveOut', row: id } },
  'report:check': { report: id },
  'report:showing': { id },
  'report:export': { report: id, format: 'docx', target: token },
  'report:delete': { report: id },
  'report:restore': { report: id },
  'copy:list': {},
  'copy:make': {},
  'copy:restore': { source: token },
};

const tableChoice: Partial<Input<'import:plan'>> = {
  headRows: 1,
  mapping: ['title', null],
  fixed: [{ column: 'level', text: 'школьный' }],
};

/** What a call takes beside that. */
const optional: { readonly [Name in ServiceCallName]?: Partial<Input<Name>> } = {
  'school:create': { legalName: 'Школа', settlement: 'Посёлок', projectName: 'Сад' },
  'record:find': { limit: 5 },
  'settings:set': { value: 2025 },
  'change:since': { author: 'Борис' },
  'attachment:add': { caption: 'Подпись', shrink: true },
  'attachment:check': { deep: true },
  'name:similar': { id },
  'search:all': { kinds: ['event'], limit: 5 },
  'import:open-file': { kind: 'event' },
  'import:open-clipboard': { text: 'Название', html: '<p>Название</p>', kind: 'event' },
  'import:plan': tableChoice,
  'import:commit': tableChoice,
  'sheet:export': { group: 'level' },
  'sheet:copy': { group: 'level' },
  'event:hold': { audience: 'teachers', participants: '42', url: 'https://school.example/' },
  'indicator:catalogue': { organisation: id, centre: id, municipality: id, project: id },
  'indicator:records': { organisation: id, value: 'all', part: 'base' },
  'facts:export': { kinds: ['person'] },
  'form:get': { version: '2023' },
  'report:create': {
    version: '2023',
    project: id,
    centre: id,
    organisation: id,
    title: 'Отчёт',
    options: { word: 'слово' },
    previous: { report: id, nodes: { 'effects-lead': 'confirm' } },
  },
  'report:set': {
    title: 'Отчёт',
    options: { word: 'слово' },
    parts: { signature: true },
    partTexts: { 'signature.name': 'Е.П. Громова' },
    cutOff: '2025-12-20',
  },
  'report:write-text': { blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Текст' }] }] },
};

/**
 * Hostile values that have the right shape all the same: what a setting may be is known by its key, a table may be
 * long, and the fields of a card that is being typed are anything.
 */
const shapely: { readonly [Name in ServiceCallName]?: readonly string[] } = {
  'settings:set': ['null', 'a number', 'a truth', 'a huge text', 'an object'].map((what) => `value: ${what}`),
  'name:similar': ['fields: an object'],
  'import:open-clipboard': ['text: a huge text', 'html: a huge text'],
  'import:cells': ['text: a huge text', 'html: a huge text'],
  'form:save': ['form: an object'],
  'report:create': ['options: an object'],
  'report:set': ['options: an object', 'partTexts: an object', 'cutOff: null'],
  'report:write-appendix': ['fields: an object'],
};

const goodInput = (name: ServiceCallName) => ({ ...needed[name], ...optional[name] });

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

function nested(depth: number): unknown {
  let value: unknown = 'innermost';
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}

const foreign: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['a number', 12.5],
  ['not a number', Number.NaN],
  ['a truth', true],
  ['a huge text', 'я'.repeat(1_000_000)],
  ['an object', { toString: 'no function' }],
  ['a bigint', 10n],
  ['a symbol', Symbol('x')],
  ['a function', () => 'x'],
  ['a map', new Map([['a', 1]])],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(4)],
  ['an endless object', cyclic],
  ['a deep nest', nested(100_000)],
];

/** Every hostile variant of the input of a call, with a name for the message. */
function hostileInputs(name: ServiceCallName): (readonly [name: string, input: unknown])[] {
  const good = goodInput(name);
  const keys = Object.keys(good);
  return [
    ['nothing', undefined],
    ['a list', []],
    ...foreign,
    ['an unknown field', { ...good, unknown: 1 }],
    ...['__proto__', 'constructor', 'prototype'].map(
      (key) => [key, { ...good, ...own(key, { polluted: true }) }] as const,
    ),
    ...Object.keys(needed[name]).map(
      (key) =>
        [`no ${key}`, Object.fromEntries(Object.entries(good).filter(([each]) => each !== key))] as const,
    ),
    ...keys.flatMap((key) =>
      [...foreign, ['__proto__ inside', own('__proto__', {})] as const]
        .filter(([, value]) => Reflect.get(good, key) !== value)
        .map(([what, value]) => [`${key}: ${what}`, { ...good, [key]: value }] as const),
    ),
  ];
}

/** An object with a property of exactly this name, as JSON brings it. */
function own(key: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty({}, key, { value, enumerable: true });
}

function withOwn(good: object, extra: Record<string, unknown>): unknown {
  return Object.defineProperties({ ...good }, Object.getOwnPropertyDescriptors(extra));
}

describe('hostile input', () => {
  test.each(serviceCallNames)('%s answers call/invalid and does nothing', async (name) => {
    const services = openServices();
    await ask(services, 'app:status', {});
    const before = fs.readdirSync(services.folder);
    for (const [what, input] of hostileInputs(name)) {
      if (shapely[name]?.includes(what)) continue;
      const { code } = await refusal(services, name, input);
      expect([what, code]).toEqual([what, 'call/invalid']);
    }
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const input = withOwn(goodInput(name), own(key, { polluted: true }));
      expect(await refusal(services, name, input)).toEqual({
        code: 'call/invalid',
        details: { place: key, problem: 'forbidden-name' },
      });
    }
    expect(services.logged).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect((await ask(services, 'change:list', { count: 1 })).changes).toEqual([]);
    expect(fs.readdirSync(services.folder)).toEqual(before);
  });

  test('the good inputs are good: none of them is refused for its shape', async () => {
    const services = openServices();
    for (const name of serviceCallNames) {
      const answer = await services.call(name, goodInput(name));
      expect([name, answer.ok ? 'ok' : answer.error.code]).not.toEqual([name, 'call/invalid']);
    }
    expect(services.logged).toEqual([]);
  });

  test.each(Object.keys(shapely) as ServiceCallName[])(
    '%s knows what to answer to hostile values of the right shape',
    async (name) => {
      const services = openServices();
      const inputs = hostileInputs(name).filter(([what]) => shapely[name]?.includes(what));
      expect(inputs.map(([what]) => what)).toEqual(shapely[name]);
      for (const [what, input] of inputs) {
        const answer = await services.call(name, input);
        expect([what, answer.ok ? 'ok' : answer.error.code]).not.toEqual([what, 'internal']);
      }
      expect(services.logged).toEqual([]);
      expect((await ask(services, 'change:list', { count: 1 })).changes).toEqual([]);
    },
  );

  const withInput = serviceCallNames.filter((name) => Object.keys(needed[name]).length > 0);

  test('anything at all: an answer, never an exception or an internal error', async () => {
    const services = openServices();
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    const property = fc.asyncProperty(fc.constantFrom(...withInput), anything, async (name, input) => {
      expect((await refusal(services, name, input)).code).toBe('call/invalid');
    });
    await fc.assert(property, { numRuns: 500 });
    expect(services.logged).toEqual([]);
  });

  test('anything in the fields of a record: kept or refused, never an exception', async () => {
    const services = openServices();
    const property = fc.asyncProperty(fc.dictionary(fc.string(), fc.anything()), async (later) => {
      const mutations = [
        { op: 'create', id: nextId(), kind: 'person', fields: { surname: 'Ильина', later } },
      ];
      const answer = await services.call('record:commit', { label: 'test', mutations });
      expect(answer.ok ? 'call/invalid' : answer.error.code).toBe('call/invalid');
    });
    await fc.assert(property, { numRuns: 300 });
    expect(services.logged).toEqual([]);
  });

  test('the place inside a record is told', async () => {
    const fields = { surname: 'Ильина', later: [{ deep: own('__proto__', 1) }] };
    const mutations = [{ op: 'create', id, kind: 'person', fields }];
    expect(await refusal(openServices(), 'record:commit', { label: 'test', mutations })).toEqual({
      code: 'call/invalid',
      details: { place: 'mutations[0].fields.later[0].deep.__proto__', problem: 'forbidden-name' },
    });
  });

  test.each(['op', 'id', 'kind', 'fields', 'extra'])('a mutation with a wrong %s', async (key) => {
    const good = { op: 'create', id, kind: 'person', fields: { surname: 'Ильина' } };
    const services = openServices();
    const mutations = [{ ...good, [key]: 'wrong' }];
    expect((await refusal(services, 'record:commit', { label: 'test', mutations })).code).toBe(
      'call/invalid',
    );
  });
});

test.each([
  'record:erase',
  'constructor',
  '__proto__',
  'toString',
  '',
  'APP:STATUS',
  ...hostCallNames,
  5,
  null,
  undefined,
  Symbol('app:status'),
  ['app:status'],
  { toString: () => 'app:status' },
])('the unknown call %o is refused as such', async (name) => {
  const services = openServices();
  expect(await refusal(services, name, {})).toEqual({ code: 'call/unknown', details: {} });
  expect(services.logged).toEqual([]);
});

describe('an error that nobody expected', () => {
  test.each([
    [
      'thrown',
      () => {
        throw new TypeError('a path of a person: /home/ilina');
      },
    ],
    ['rejected', () => Promise.reject(new TypeError('a path of a person: /home/ilina'))],
  ])('%s: answered as internal without its words, and told to the log', async (_, writeDocx) => {
    const services = openServices(undefined, { writeDocx });
    const { report } = await ask(services, 'sample:create', {});
    const target = services.grants.grant(path.join(temporaryFolder(), 'a.docx'), 'write');
    const error = await refusal(services, 'report:export', { report, format: 'docx', target });
    expect(error).toEqual({ code: 'internal', details: {} });
    expect(services.logged).toHaveLength(1);
    expect(services.logged[0]?.event).toBe('call report:export');
    expect(services.logged[0]?.error).toBeInstanceOf(TypeError);
    expect(errorLine(error.code, error.details)).not.toContain('ilina');
  });
});

describe('rights to files', () => {
  test('to read: once, for reading only, and only those that were given', async () => {
    const services = openServices();
    await create(services, 'person', { surname: 'Ильина' });
    const file = path.join(temporaryFolder(), 'facts.json');
    await ask(services, 'facts:export', { target: services.grants.grant(file, 'write') });

    const source = services.grants.grant(file, 'read');
    expect(await ask(services, 'facts:import', { source })).toEqual({ created: 0, updated: 0, unchanged: 1 });
    for (const wrong of [
      source,
      services.grants.grant(file, 'write'),
      services.grants.grant(file, 'show'),
      token,
      file,
    ]) {
      const error = await refusal(services, 'facts:import', { source: wrong });
      expect(['file/token', 'call/invalid']).toContain(error.code);
    }
  });

  test('to write: once, for writing only; a right used wrongly is spent', async () => {
    const services = openServices();
    const file = path.join(temporaryFolder(), 'facts.json');
    const target = services.grants.grant(file, 'write');
    expect((await refusal(services, 'facts:import', { source: target })).code).toBe('file/token');
    expect((await refusal(services, 'facts:export', { target })).code).toBe('file/token');
    expect(
      (await refusal(services, 'facts:export', { target: services.grants.grant(file, 'read') })).code,
    ).toBe('file/token');
    expect(fs.existsSync(file)).toBe(false);
  });

  test('to show what was written: as often as wanted, and nothing more', async () => {
    const services = openServices();
    const file = path.join(temporaryFolder(), 'facts.json');
    const written = await ask(services, 'facts:export', { target: services.grants.grant(file, 'write') });
    expect(services.grants.use(written.file, 'show')).toBe(file);
    expect(services.grants.use(written.file, 'show')).toBe(file);
    expect((await refusal(services, 'facts:import', { source: written.file })).code).toBe('file/token');
  });

  test('of one program are worth nothing in another', async () => {
    const [one, other] = [openServices(), openServices()];
    const target = one.grants.grant(path.join(temporaryFolder(), 'a'), 'write');
    expect((await refusal(other, 'facts:export', { target })).code).toBe('file/token');
  });
});
