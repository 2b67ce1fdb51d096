import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Input, Output } from '#shared/contract/calls.ts';
import { nextId } from '../../tests/support/counting.ts';
import { ask, commit, create, openServices } from '../../tests/support/services.ts';
import type { Services } from './create-services.ts';

type Answer = Output<'search:all'>;

const search = (services: Services, text: string, more: Partial<Input<'search:all'>> = {}): Promise<Answer> =>
  ask(services, 'search:all', { text, ...more });

/** Asks until everything is in the index, as the window does. */
async function settle(services: Services): Promise<void> {
  while ((await search(services, '')).pending > 0);
}

async function titlesFor(services: Services, text: string): Promise<string[]> {
  const { hits, pending } = await search(services, text);
  expect(pending).toBe(0);
  return hits.map(({ title }) => title);
}

const event = (services: Services, title: string, more: object = {}) =>
  create(services, 'event', { title, date: { precision: 'year', year: 2025 }, ...more });

describe('what is found', () => {
  const typedAndFound: readonly (readonly [typed: string, title: string])[] = [
    ['семинара', 'Районный семинар'],
    ['СЕМИНАРОМ районные', 'Районный семинар'],
    ['звездочка', 'Игра «Звёздочка»'],
    ['звёздочки', 'Игра «Звёздочка»'],
    ['интелле', 'Интеллектуальный турнир'],
    ['и', 'Интеллектуальный турнир'],
    ['ту', 'Интеллектуальный турнир'],
    ['интеллектуальнос', 'Интеллектуальность как цель'],
    ['мастер-класс', 'Мастер-класс по лепке'],
    ['мастер класса', 'Мастер-класс по лепке'],
    ['мастеркласс', 'Мастер-класс по лепке'],
    ['мастер-кла', 'Мастер-класс по лепке'],
    ['класс лепка', 'Мастер-класс по лепке'],
    ['лепка в мастер-классе', 'Мастер-класс по лепке'],
    ['ВЕБИНАР', 'Встреча'],
    ['1675', 'Встреча'],
    ['16750', 'Съезд'],
    ['16 750', 'Съезд'],
    ['14.10.2024', 'Съезд'],
    ['октябрь 2024', 'Съезд'],
    ['ильиной', 'Круглый стол'],
    ['7А', 'Урок для 7а класса'],
    ['https://sad.example', 'Ссылка'],
    ['тайна', 'Будущее'],
    ['площадка', 'Открытие площадок'],
    ['площадок', 'Открытие площадок'],
    ['посёлка ', 'Посёлок'],
    ['посёлок', 'Посёлок'],
    ['посело', 'Посёлок'],
  ];

  test.each(typedAndFound)('%s → %s', async (typed, title) => {
    const services = openServices();
    await event(services, 'Районный семинар');
    await event(services, 'Игра «Звёздочка»');
    await event(services, 'Интеллектуальный турнир');
    await event(services, 'Интеллектуальность как цель');
    await event(services, 'Мастер\u00AD-класс по лепке');
    await event(services, 'Встреча', {
      kind: 'webinar',
      measures: [{ kind: 'views', figure: { value: 1675, qualifier: 'moreThan' } }],
    });
    await event(services, 'Съезд', {
      date: { precision: 'day', day: '2024-10-14' },
      measures: [{ kind: 'works', figure: { value: 16750 } }],
    });
    const person = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    await event(services, 'Круглый стол', { speakers: [{ person }] });
    await event(services, 'Урок для 7а класса');
    await event(services, 'Ссылка', { urls: ['https://sad.example/page'] });
    await event(services, 'Открытие площадок');
    await event(services, 'Посёлок');
    await event(services, 'Будущее', { later: { kept: ['тайны'] } });

    const { hits, pending, corrected } = await search(services, typed);
    expect(pending).toBe(0);
    expect(corrected).toBeUndefined();
    expect(hits[0]?.titleMarks.length || hits[0]?.contextMarks.length).toBeGreaterThan(0);
    expect(hits.map((hit) => hit.title.replaceAll('\u00AD', ''))).toContainEqual(
      expect.stringMatching(new RegExp(`^${title}(, .*)?$`)),
    );
  });

  test('an open word goes on, a closed one does not', async () => {
    const services = openServices();
    await event(services, 'Садоводство');
    expect(await titlesFor(services, 'садов')).toEqual(['Садоводство, 2025']);
    expect((await search(services, 'садо ')).total).toBe(0);
  });

  test('a number is nothing but this number', async () => {
    const services = openServices();
    await event(services, 'Кабинет 2025');
    await event(services, 'Кабинет 20251', { date: { precision: 'year', year: 2020 } });
    expect(await titlesFor(services, '2025')).toEqual(['Кабинет 2025, 2025']);
    expect(await titlesFor(services, '202')).toEqual([]);
    expect((await search(services, '2026')).corrected).toBeUndefined();
  });

  test('the title comes before the text, the newer before the older', async () => {
    const services = openServices();
    const inText = await event(services, 'Встреча', { description: 'Говорили о саде. '.repeat(3) });
    const older = await event(services, 'Сад первый');
    const newer = await event(services, 'Сад второй');
    const { hits, total } = await search(services, 'сад');
    expect(hits.map(({ id }) => id)).toEqual([newer, older, inText]);
    expect(total).toBe(3);
    expect((await search(services, 'сад', { limit: 1 })).hits.map(({ id }) => id)).toEqual([newer]);
  });

  test('only the kinds that are asked for', async () => {
    const services = openServices();
    await event(services, 'Сад');
    const project = await create(services, 'project', { name: 'Сад' });
    const { hits, total } = await search(services, 'сад', { kinds: ['project', 'act'] });
    expect(hits.map(({ id, kind }) => [id, kind])).toEqual([[project, 'project']]);
    expect(total).toBe(1);
    expect((await search(services, 'project')).total).toBe(0);
  });

  test('texts of reports, with the place to open', async () => {
    const services = openServices();
    const { report } = await ask(services, 'sample:create', {});
    await ask(services, 'report:write-text', {
      report,
      node: 'effects-lead',
      text: 'Виден сиреневый закат.',
    });
    await settle(services);
    const { hits } = await search(services, 'сиреневого заката');
    expect(hits).toMatchObject([
      { kind: 'reportText', context: 'Виден сиреневый закат.', place: { report, node: 'effects-lead' } },
    ]);
    await ask(services, 'report:delete', { report });
    await settle(services);
    expect((await search(services, 'сиреневого заката')).hits).toEqual([]);
  });
});

const marked = (text: string, marks: readonly (readonly [number, number])[]) =>
  marks.map(([from, to]) => text.slice(from, to));

describe('what is shown', () => {
  test('marks in the title, a piece of the text with marks of its own', async () => {
    const services = openServices();
    const description = `${'Сначала говорили о другом. '.repeat(20)}Потом обсудили   школьные сады посёлка. ${'Затем разошлись. '.repeat(20)}`;
    await event(services, 'Семинар о саде', { description });
    const { hits } = await search(services, 'семинар поселок');
    const [hit] = hits;
    expect(marked(hit?.title ?? '', hit?.titleMarks ?? [])).toEqual(['Семинар']);
    expect(marked(hit?.context ?? '', hit?.contextMarks ?? [])).toEqual(['посёлка']);
    expect(hit?.context).toMatch(/^….*обсудили школьные сады посёлка\. Затем.*…$/);
    expect(hit?.context.length).toBeLessThan(200);
  });

  test('hyphens and soft hyphens do not hide a mark', async () => {
    const services = openServices();
    await event(services, 'Мас\u00ADтер-класс');
    const { hits } = await search(services, 'мастеркласс');
    expect(marked(hits[0]?.title ?? '', hits[0]?.titleMarks ?? [])).toEqual(['Мас\u00ADтер-класс']);
  });
});

describe('typing mistakes', () => {
  const mistakes: readonly (readonly [typed: string, corrected: string])[] = [
    ['ctvbyfh', 'семинар'],
    ['Ctvbyfh j cflt', 'семинар о саде'],
    ['щтдшту', 'online'],
    ['симинар', 'семинар'],
    ['семниар', 'семинар'],
    ['ссеминарами', 'семинарами'],
    ['еминар о саде', 'семинар о саде'],
    ['бсеминар', 'семинар'],
    ['канфиренция', 'конференция'],
    ['канфер', 'конфер'],
    ['мостер-класс', 'мастер-класс'],
    ['семинар о сайде', 'семинар о саде'],
  ];

  test.each(mistakes)('%s → %s', async (typed, corrected) => {
    const services = openServices();
    await event(services, 'Семинар о саде, online');
    await event(services, 'Конференция о мастер-классах');
    const answer = await search(services, typed);
    expect(answer.corrected).toBe(corrected);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(answer.hits[0]?.titleMarks.length).toBeGreaterThan(0);
  });

  test('of two equally near words the more frequent', async () => {
    const services = openServices();
    await event(services, 'Слог');
    await event(services, 'Слон');
    await event(services, 'Слон второй');
    expect((await search(services, 'слор ')).corrected).toBe('слон ');
  });

  test('what is like nothing stays as it was typed', async () => {
    const services = openServices();
    await event(services, 'Семинар');
    const answer = await search(services, 'гиппопотам');
    expect(answer).toMatchObject({ hits: [], total: 0 });
    expect(answer.corrected).toBeUndefined();
  });

  test('a word that is left in no record is not known any more', async () => {
    const services = openServices();
    const id = await event(services, 'Семинар');
    await commit(services, { op: 'update', id, set: { title: 'Встреча' } });
    expect(await search(services, 'симинар')).toMatchObject({ hits: [], pending: 0 });
    expect((await search(services, 'симинар')).corrected).toBeUndefined();
  });
});

describe('the index follows the records', () => {
  test('edited, deleted, restored, reverted', async () => {
    const services = openServices();
    const id = await event(services, 'Семинар');
    expect(await titlesFor(services, 'семинар')).toEqual(['Семинар, 2025']);

    const edit = await commit(services, { op: 'update', id, set: { title: 'Поход' } });
    expect(await titlesFor(services, 'семинар')).toEqual([]);
    expect(await titlesFor(services, 'поход')).toEqual(['Поход, 2025']);

    await ask(services, 'change:revert', { changeSet: edit });
    expect(await titlesFor(services, 'поход')).toEqual([]);
    expect(await titlesFor(services, 'семинар')).toEqual(['Семинар, 2025']);

    await commit(services, { op: 'delete', id });
    expect(await search(services, 'семинар')).toEqual({ hits: [], total: 0, pending: 0 });
    await commit(services, { op: 'restore', id });
    expect(await titlesFor(services, 'семинар')).toEqual(['Семинар, 2025']);
  });

  test('who was renamed is found by the new name wherever the record is named', async () => {
    const services = openServices();
    const person = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    const speech = await event(services, 'Круглый стол', { speakers: [{ person }] });
    const organisation = await create(services, 'organisation', { shortName: 'Школа' });
    const position = await create(services, 'position', { person, organisation, title: 'учитель' });
    const idsFor = async (text: string) => new Set((await search(services, text)).hits.map(({ id }) => id));
    expect(await idsFor('ильина')).toEqual(new Set([person, speech, position]));

    await commit(services, { op: 'update', id: person, set: { surname: 'Громова' } });
    expect(await idsFor('ильина')).toEqual(new Set());
    expect(await idsFor('громова')).toEqual(new Set([person, speech, position]));
  });

  test('what is in the basket is not shown even before the index knows', async () => {
    const services = openServices();
    const id = await event(services, 'Сад');
    expect((await search(services, 'сад')).hits).toHaveLength(1);
    const many = Array.from({ length: 2_000 }, () => ({
      op: 'create' as const,
      id: nextId(),
      kind: 'person' as const,
      fields: { surname: 'Ильина' },
    }));
    await commit(services, ...many, { op: 'delete', id });
    const { hits, pending } = await search(services, 'сад');
    expect(pending).toBeGreaterThan(0);
    expect(hits).toEqual([]);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '*',
        '(',
        ')',
        'AND',
        'OR',
        'NOT',
        'NEAR(',
        ':',
        '^',
        '{title}',
        '-',
        '+',
        'сад',
        'title:сад',
        '\0',
        '\uD800',
        'ё',
        '7',
        '¶event',
        '§с',
        ' ',
        ',',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' ').slice(0, 200)),
);

test('whatever is typed is a question, never an error, and marks lie within their texts', async () => {
  const services = openServices();
  await event(services, 'Сад «мастер-класс» 7а', { description: 'Был сад: "AND" (NOT) NEAR*' });
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const { hits } = await search(services, text);
      for (const { title, titleMarks, context, contextMarks } of hits) {
        for (const [from, to] of titleMarks) expect(title.slice(from, to)).toHaveLength(to - from);
        for (const [from, to] of contextMarks) expect(context.slice(from, to)).toHaveLength(to - from);
      }
      await ask(services, 'record:find', { kinds: ['event'], text });
    }),
    { numRuns: 300 },
  );
  expect(services.logged).toEqual([]);
});

const found = async (services: Services, text: string, more: Partial<Input<'record:find'>> = {}) =>
  (await ask(services, 'record:find', { kinds: ['person'], text, ...more })).found.map(({ title }) => title);

describe('choice by typing', () => {
  test('beginnings of words in any order; a title that begins with the text comes first', async () => {
    const services = openServices();
    await create(services, 'person', { surname: 'Анина', name: 'Ольга', patronymic: 'Ивановна' });
    await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    await create(services, 'person', { surname: 'Громов', name: 'Пётр', formerSurnames: ['Анютин'] });
    expect(await found(services, 'ан')).toEqual(['Анина Ольга Ивановна', 'Ильина Анна', 'Громов Пётр']);
    expect(await found(services, 'анна иль')).toEqual(['Ильина Анна']);
    expect(await found(services, 'петр')).toEqual(['Громов Пётр']);
    expect(await found(services, 'нина')).toEqual([]);
    expect(await found(services, 'ан', { limit: 1 })).toEqual(['Анина Ольга Ивановна']);
  });

  test('without a text the most lately changed; nothing from the basket', async () => {
    const services = openServices();
    const first = await create(services, 'person', { surname: 'Первая' });
    await create(services, 'person', { surname: 'Вторая' });
    const third = await create(services, 'person', { surname: 'Третья' });
    await commit(services, { op: 'update', id: first, set: { name: 'Анна' } });
    await commit(services, { op: 'delete', id: third });
    expect(await found(services, '')).toEqual(['Первая Анна', 'Вторая']);
    expect(await found(services, ' ', { limit: 1 })).toEqual(['Первая Анна']);
  });

  test('a title that names another record follows it', async () => {
    const services = openServices();
    const person = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    const organisation = await create(services, 'organisation', { shortName: 'Школа', abbreviation: 'МБОУ' });
    await create(services, 'position', { person, organisation, title: 'учитель' });
    const kinds = ['position' as const, 'organisation' as const];
    expect(await found(services, 'ильина', { kinds })).toEqual(['Ильина\u00a0А., учитель, Школа']);
    await commit(services, { op: 'update', id: person, set: { surname: 'Громова' } });
    expect(await found(services, 'ильина', { kinds })).toEqual([]);
    expect(await found(services, 'громова', { kinds })).toEqual(['Громова\u00a0А., учитель, Школа']);
    expect(await found(services, 'мбоу', { kinds })).toEqual(['Школа']);
  });
});

test('what records are called, those in the basket and those of reports too', async () => {
  const services = openServices();
  const { report } = await ask(services, 'sample:create', {});
  const person = await create(services, 'person', { surname: 'Ильина' });
  const gone = await event(services, 'Лишнее');
  await commit(services, { op: 'delete', id: gone });
  const unknown = '00000000-0000-4000-8000-00000000ffff';
  const { titles } = await ask(services, 'record:titles', { ids: [gone, person, unknown, report] });
  expect(titles).toMatchObject([
    { id: gone, kind: 'event', title: 'Лишнее, 2025', deleted: true },
    { id: person, kind: 'person', title: 'Ильина', deleted: false },
    { id: report, kind: 'report', deleted: false },
  ]);
  expect(titles[2]?.title).not.toBe('');
});
