import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { factKindNames } from '#shared/facts/kinds.ts';
import { errorLine } from '#shared/text/errors.ts';
import { nextId } from '../support/counting.ts';
import { ask, commit, create, type OpenServices, openServices, refusal } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

interface FactsFile extends Record<string, unknown> {
  records: Record<string, unknown>[];
}

/** Exports everything and answers the file's path. */
async function exported(services: OpenServices): Promise<string> {
  const file = path.join(temporaryFolder(), 'facts.json');
  await ask(services, 'facts:export', { target: services.grants.grant(file, 'write') });
  return file;
}

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as FactsFile;

const imported = (services: OpenServices, file: string) =>
  ask(services, 'facts:import', { source: services.grants.grant(file, 'read') });
const importRefused = (services: OpenServices, file: string) =>
  refusal(services, 'facts:import', { source: services.grants.grant(file, 'read') });

/** A file of this name with this text. */
function written(content: string | Buffer, name = 'Данные.json'): string {
  const file = path.join(temporaryFolder(), name);
  fs.writeFileSync(file, content);
  return file;
}

const frame = (records: unknown, more: object = {}) =>
  JSON.stringify({ format: 'letopis-facts', version: 1, records, ...more });

const person = (fields: object = { surname: 'Ильина' }, id = nextId()) => ({ id, kind: 'person', fields });

describe('there and back', () => {
  test('the whole sample, into an empty store and out again, is the same file', async () => {
    const services = openServices();
    const { records } = await ask(services, 'sample:create', {});
    const file = await exported(services);
    const other = openServices();
    expect(await imported(other, file)).toMatchObject({ created: records, updated: 0, unchanged: 0 });
    expect(read(await exported(other)).records).toEqual(read(file).records);
    expect(read(file).records).toHaveLength(records);
  });

  test('the same file again changes nothing, writes nothing, copies nothing', async () => {
    const services = openServices();
    await ask(services, 'sample:create', {});
    const file = await exported(services);
    const { changes } = await ask(services, 'change:list', { count: 100 });
    const again = await imported(services, file);
    expect(again).toEqual({ created: 0, updated: 0, unchanged: read(file).records.length });
    expect((await ask(services, 'change:list', { count: 100 })).changes).toEqual(changes);
    expect((await ask(services, 'copy:list', {})).copies).toEqual([]);
  });

  test('fields that nobody knows are kept, at the top, nested and in lists', async () => {
    const fields = {
      title: 'Семинар',
      date: { precision: 'year', year: 2025, later: 'да' },
      audiences: [{ audience: 'teachers', participants: { value: 5, later: [1] }, later: null }],
      later: { deep: { deeper: ['ё', 1.5, false, null] } },
    };
    const services = openServices();
    await imported(services, written(frame([{ id: nextId(), kind: 'event', fields }])));
    const [record] = read(await exported(services)).records;
    expect(record?.fields).toEqual({
      ...fields,
      audiences: [
        { audience: 'teachers', participants: { value: 5, later: [1], qualifier: 'exact' }, later: null },
      ],
    });
  });

  test('fields of the frame that nobody knows do not hinder', async () => {
    const services = openServices();
    const records = [person()];
    expect(await imported(services, written(frame(records, { later: { a: 1 } })))).toMatchObject({
      created: 1,
    });
  });

  test('a byte order mark and Windows line ends do not hinder', async () => {
    const text = JSON.stringify(JSON.parse(frame([person()])), null, 2).replaceAll('\n', '\r\n');
    expect(await imported(openServices(), written(`\ufeff${text}`))).toMatchObject({ created: 1 });
  });

  test('some kinds only, when asked', async () => {
    const services = openServices();
    await ask(services, 'sample:create', {});
    const file = path.join(temporaryFolder(), 'facts.json');
    const target = services.grants.grant(file, 'write');
    const { records } = await ask(services, 'facts:export', { target, kinds: ['person', 'event'] });
    const kinds = new Set(read(file).records.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['event', 'person']));
    expect(read(file).records).toHaveLength(records);
  });

  test('an empty list is a file of facts', async () => {
    const none = { created: 0, updated: 0, unchanged: 0 };
    expect(await imported(openServices(), written(frame([])))).toEqual(none);
    expect(await imported(openServices(), await exported(openServices()))).toEqual(none);
  });
});

describe('over what is there', () => {
  test('a changed record is changed, a field that the file leaves out goes; one step back undoes all', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина', name: 'Анна', later: 1 });
    const records = [person({ surname: 'Громова', name: 'Анна' }, id), person({ surname: 'Белова' })];
    const answer = await imported(services, written(frame(records)));
    expect(answer).toMatchObject({ created: 1, updated: 1, unchanged: 0 });
    expect((await ask(services, 'record:get', { id })).fields).toEqual({ surname: 'Громова', name: 'Анна' });
    // The copy gets its name when it has passed its check, beside the import.
    const names = async () => (await ask(services, 'copy:list', {})).copies.map(({ name }) => name);
    await expect.poll(names).toEqual([expect.stringMatching(/^before-import-/)]);
    await ask(services, 'change:revert', { changeSet: answer.saved?.changeSet ?? '' });
    expect((await ask(services, 'record:get', { id })).fields).toEqual({
      surname: 'Ильина',
      name: 'Анна',
      later: 1,
    });
    expect((await ask(services, 'record:list', { kind: 'person' })).records).toHaveLength(1);
  });

  test('a field with the name of a method is left out like any other', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина', toString: 'x' });
    await imported(services, written(frame([person({ surname: 'Ильина' }, id)])));
    expect(Object.keys((await ask(services, 'record:get', { id })).fields)).toEqual(['surname']);
  });

  test('a record in the basket comes back', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина' });
    const file = await exported(services);
    await commit(services, { op: 'delete', id });
    expect(await imported(services, file)).toMatchObject({ created: 0, updated: 1 });
    expect((await ask(services, 'basket:list', {})).records).toEqual([]);
  });

  test('a record comes back from the basket though what it once referred to stays there', async () => {
    const services = openServices();
    const gone = await create(services, 'person', { surname: 'Ильина' });
    const id = await create(services, 'project', { name: 'Сад', supervisor: gone });
    await commit(services, { op: 'delete', id }, { op: 'delete', id: gone });
    const here = person({ surname: 'Громова' });
    const fields = { name: 'Сад', supervisor: here.id };
    const answer = await imported(services, written(frame([here, { id, kind: 'project', fields }])));
    expect(answer).toMatchObject({ created: 1, updated: 1 });
  });

  test('a reference may lead to a record that only the store has', async () => {
    const services = openServices();
    const supervisor = await create(services, 'person', { surname: 'Ильина' });
    const project = { id: nextId(), kind: 'project', fields: { name: 'Сад', supervisor } };
    expect(await imported(services, written(frame([project])))).toMatchObject({ created: 1 });
  });
});

const knownId = nextId();
const date = { precision: 'day', day: '2025-02-30' };
const event = (fields: object) => ({ id: nextId(), kind: 'event', fields: { title: 'Семинар', ...fields } });
const good = () => event({ date: { precision: 'year', year: 2025 } });

/** Records that are wrong in one place: the third of the file, and the pieces of the line that a person reads. */
const wrongRecords: readonly (readonly [what: string, record: unknown, line: readonly string[]])[] = [
  [
    'a text for a number',
    event({ date: { precision: 'year', year: '2025' } }),
    ['мероприятие', 'fields.date.year', 'нужно'],
  ],
  ['a number for a text', person({ surname: 5 }), ['человек', 'fields.surname', 'Здесь нужен текст']],
  ['a missing field', person({}), ['fields.surname', 'Поле обязательно']],
  ['an empty text', person({ surname: '  ' }), ['fields.surname', 'пустое']],
  ['too long a text', person({ surname: 'я'.repeat(3_000) }), ['fields.surname', 'слишком длинное']],
  ['a date that does not exist', event({ date }), ['fields.date.day', 'Такой даты нет']],
  [
    'a range backwards',
    event({ date: { precision: 'dayRange', from: '2025-03-02', to: '2025-03-01' } }),
    ['fields.date', 'Конец периода раньше начала'],
  ],
  ['an unknown precision', event({ date: { precision: 'century' } }), ['fields.date.precision']],
  [
    'a choice that is not in the list',
    { ...good(), fields: { ...good().fields, kind: 'party' } },
    ['fields.kind', 'нет в списке'],
  ],
  [
    'a figure without a value',
    { ...good(), fields: { ...good().fields, audiences: [{ audience: 'teachers', participants: {} }] } },
    ['fields.audiences[0].participants', 'нет данных'],
  ],
  [
    'a reference to nothing',
    { ...good(), fields: { ...good().fields, place: nextId() } },
    ['fields.place', 'не найдена'],
  ],
  [
    'a nested reference to nothing',
    { ...good(), fields: { ...good().fields, links: [{ to: nextId() }] } },
    ['fields.links[0].to', 'не найдена'],
  ],
  [
    'a reference to another kind',
    { ...good(), fields: { ...good().fields, place: knownId } },
    ['fields.place', 'другого вида'],
  ],
  [
    'a reference that is no number',
    { ...good(), fields: { ...good().fields, place: 'Школа' } },
    ['fields.place', 'UUID'],
  ],
  ['a number twice', person({ surname: 'Громова' }, knownId), ['человек', '«id»', 'уже встречался']],
  ['no number', { kind: 'person', fields: { surname: 'Ильина' } }, ['«id»', 'обязательно']],
  ['a number that is none', { ...person(), id: '5' }, ['«id»', 'UUID']],
  ['an unknown kind', { ...person(), kind: 'dragon' }, ['«kind»', 'не знает такого вида']],
  ['a kind of the machinery', { ...person(), kind: 'constructor' }, ['«kind»', 'не знает такого вида']],
  ['a kind of reports', { id: nextId(), kind: 'reportText', fields: {} }, ['«kind»', 'не знает такого вида']],
  ['a name beside the fields', { ...person(), later: 1 }, ['«later»', 'быть не может']],
  ['no fields', { id: nextId(), kind: 'person' }, ['«fields»', 'обязательно']],
  ['a list of fields', { id: nextId(), kind: 'person', fields: [] }, ['«fields»']],
  ['no record but a text', 'Ильина', ['запись 3']],
  ['nothing at all', null, ['запись 3']],
];

const wholeSample = frame([person()]);
const dangerous = (inner: string) => wholeSample.replace('"fields":{', `"fields":{${inner},`);

/** Files that are wrong as a whole. */
const wrongFiles: readonly (readonly [
  what: string,
  content: string | Buffer,
  code: string,
  line: readonly string[],
])[] = [
  ['an empty file', '', 'import/not-json', ['строке 1, знак 1']],
  ['a letter', 'Добрый день!\nДанные во вложении.', 'import/not-json', ['строке 1, знак 1']],
  ['cut in the middle', wholeSample.slice(0, 60), 'import/not-json', ['строке 1, знак 61']],
  [
    'a comma too many on the third line',
    '{\n "format": "letopis-facts",\n "version": 1,,\n "records": []\n}',
    'import/not-json',
    ['строке 3, знак 15'],
  ],
  [
    'a word without quotation marks',
    '{\n "format": letopis,\n "version": 1, "records": [], "and": "a longer text after it" }',
    'import/not-json',
    ['строке 2, знак 12'],
  ],
  [
    'the beginning of a document',
    Buffer.from('504b030414000600', 'hex'),
    'import/not-json',
    ['строке 1, знак 1'],
  ],
  ['UTF-16', Buffer.from(`\ufeff${wholeSample}`, 'utf16le'), 'import/encoding', ['UTF-8']],
  ['a list', '[]', 'import/not-facts', []],
  ['a text in JSON', '"letopis-facts"', 'import/not-facts', []],
  ['null', 'null', 'import/not-facts', []],
  ['another format', '{"format":"facts","version":1,"records":[]}', 'import/not-facts', ['format']],
  ['no records', '{"format":"letopis-facts","version":1}', 'import/not-facts', ['records']],
  ['no version', '{"format":"letopis-facts","records":[]}', 'import/not-facts', ['version']],
  [
    'records that are no list',
    '{"format":"letopis-facts","version":1,"records":{}}',
    'import/not-facts',
    ['records'],
  ],
  ['a newer version', frame([person()], { version: 2 }), 'import/newer', ['Версия формата 2', 'версию 1']],
  [
    '__proto__ in the fields',
    dangerous('"__proto__":{"isOwn":true}'),
    'import/not-facts',
    ['records[0].fields.__proto__'],
  ],
  [
    '__proto__ in depth',
    dangerous('"later":[{"__proto__":1}]'),
    'import/not-facts',
    ['records[0].fields.later[0].__proto__'],
  ],
  [
    'constructor in the fields',
    dangerous('"constructor":{"prototype":1}'),
    'import/not-facts',
    ['records[0].fields.constructor'],
  ],
  ['__proto__ at the top', wholeSample.replace('{', '{"__proto__":1,'), 'import/not-facts', ['__proto__']],
  [
    'nested without end',
    dangerous(`"later":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    'import/not-facts',
    ['records[0].fields.later'],
  ],
];

async function filled(): Promise<OpenServices> {
  const services = openServices();
  await create(services, 'organisation', { shortName: 'Школа' });
  await create(services, 'event', { title: 'Встреча', date: { precision: 'year', year: 2024 } });
  return services;
}

async function stays(services: OpenServices, task: () => Promise<void>): Promise<void> {
  const state = async () => [
    read(await exported(services)).records,
    (await ask(services, 'change:list', { count: 100 })).changes,
    (await ask(services, 'copy:list', {})).copies,
  ];
  const before = await state();
  await task();
  expect(await state()).toEqual(before);
  expect(services.logged).toEqual([]);
}

describe('a wrong file gives one failure with its place, and the store stays as it is', () => {
  test.each(wrongRecords)('record: %s', async (_, record, pieces) => {
    const services = await filled();
    const records = [
      person({ surname: 'Ильина' }, knownId),
      good(),
      record,
      good(),
      event({ date: { precision: 'year', year: 2025 }, place: nextId() }),
    ];
    await stays(services, async () => {
      const { code, details } = await importRefused(services, written(frame(records)));
      expect(code).toBe('import/record');
      const line = errorLine(code, details);
      for (const piece of ['Данные.json', 'запись 3', 'Ничего не загружено', ...pieces])
        expect(line).toContain(piece);
      expect(line).not.toMatch(/undefined|\[object|[a-z]-[a-z]/);
    });
  });

  test.each(wrongFiles)('file: %s', async (_, content, code, pieces) => {
    const services = await filled();
    await stays(services, async () => {
      const error = await importRefused(services, written(content));
      expect(error.code).toBe(code);
      const line = errorLine(error.code, error.details);
      for (const piece of ['Данные.json', 'Ничего не загружено', ...pieces]) expect(line).toContain(piece);
      expect(line).not.toMatch(/undefined|\[object/);
    });
  });

  test('a number that the store has for another kind', async () => {
    const services = await filled();
    const id = await create(services, 'organisation', { shortName: 'Лицей' });
    await stays(services, async () => {
      const { code, details } = await importRefused(
        services,
        written(frame([good(), person({ surname: 'Ильина' }, id)])),
      );
      expect(errorLine(code, details)).toContain('запись 2 (человек), поле «id»');
      expect(errorLine(code, details)).toContain('другого вида');
    });
  });

  test('a reference into the basket', async () => {
    const services = await filled();
    const gone = await create(services, 'person', { surname: 'Ильина' });
    await commit(services, { op: 'delete', id: gone });
    await stays(services, async () => {
      const project = { id: nextId(), kind: 'project', fields: { name: 'Сад', supervisor: gone } };
      const { code, details } = await importRefused(services, written(frame([project])));
      expect(errorLine(code, details)).toContain('запись 1 (проект), поле «fields.supervisor»');
      expect(errorLine(code, details)).toContain('лежит в корзине');
    });
  });

  test('100 MB, a folder, no file', async () => {
    const services = await filled();
    await stays(services, async () => {
      const big = written('');
      fs.truncateSync(big, 100 * 1024 * 1024);
      expect(await importRefused(services, big)).toEqual({
        code: 'import/too-large',
        details: { name: 'Данные.json', limit: 64 },
      });
      const folder = temporaryFolder();
      expect((await importRefused(services, folder)).code).toBe('file/unreadable');
      expect((await importRefused(services, path.join(folder, 'Нет.json'))).details).toEqual({
        name: 'Нет.json',
      });
    });
  });
});

describe('the printed JSON Schema', () => {
  const kindOf = z.object({
    properties: z.object({
      format: z.object({ const: z.literal('letopis-facts') }),
      version: z.object({ const: z.literal(1) }),
      records: z.object({
        items: z.object({
          anyOf: z.array(z.object({ properties: z.object({ kind: z.object({ const: z.string() }) }) })),
        }),
      }),
    }),
  });

  test('names the format and every kind', async () => {
    const schema = kindOf.parse(await ask(openServices(), 'facts:schema', {}));
    const kinds = schema.properties.records.items.anyOf.map(({ properties }) => properties.kind.const);
    expect(kinds).toEqual(factKindNames);
  });

  test('accepts what the program exports, and refuses what it refuses', async () => {
    const services = openServices();
    await ask(services, 'sample:create', {});
    const printed = await ask(services, 'facts:schema', {});
    const schema = z.fromJSONSchema(printed);
    const file = read(await exported(services));
    expect(schema.safeParse(file).error).toBeUndefined();
    for (const wrong of [
      person({}),
      person({ surname: 5 }),
      { ...person(), kind: 'dragon' },
      { ...person(), id: 5 },
    ])
      expect(schema.safeParse({ ...file, records: [wrong] }).success).toBe(false);
    expect(schema.safeParse({ ...file, version: 2 }).success).toBe(false);
  });
});
