import fs from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { createServices, type Services } from '#electron/services/create-services.ts';
import { databaseName } from '#electron/store/open-store.ts';
import { searchFileName } from '#electron/store/search/search-file.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts } from './bench-school.ts';
import { ms, timed } from './measure.ts';

const manyRecords = 100_000;
const people = 2_000;
const inOneCommit = 10_000;
const rounds = 20;

/** What people type: words, beginnings from the first letter on, mistakes, dates, a rare and a very frequent word. */
const questions = [
  'с',
  'се',
  'сем',
  'семи',
  'семинар',
  'семинары о саде ',
  'мероприятие',
  'мероприятие в школе посёлка',
  'мастер-класс',
  'мастер-кла',
  'учителя нач',
  'октябрь 2019',
  '14.10.2019',
  '90001',
  'громовой',
  'симинар',
  'канфиренция учителей',
  'ctvbyfh',
  'гиппопотам',
  'п',
  'пр',
  'про',
] as const;

/** Search and choice by typing over so many records, through the contract and in one thread. */
export async function benchSearch(bench: BenchFolder): Promise<BenchRow[]> {
  const folder = path.join(bench.path, 'search');
  await manyEvents(folder);
  const services = createServices(benchPorts(folder));
  const firstTook = await timed(() => ask(services, 'search:all', { text: 'семинар' }));
  const { took: built, slowest, calls } = await build(services);
  const asked = await each(questions, (text) => ask(services, 'search:all', { text }));
  const find = await each(['', 'г', 'гро', 'анна гр', 'никого'], (text) =>
    ask(services, 'record:find', { kinds: ['person'], text }),
  );
  const events = await each(['', 'с', 'семинар 14', 'никого'], (text) =>
    ask(services, 'record:find', { kinds: ['event'], text }),
  );
  const { records } = await ask(services, 'record:list', { kind: 'event' });
  const ids = records.slice(0, 2_000).map(({ id }) => id);
  const titles = await each([''], () => ask(services, 'record:titles', { ids }));
  const edited = await edits(services, ids);
  services.close();
  const again = createServices(benchPorts(folder));
  const opened = await timed(() => ask(again, 'search:all', { text: 'семинар' }));
  again.close();
  const size = (name: string) => `${(fs.statSync(path.join(folder, name)).size / 1e6).toFixed(0)} MB`;
  const sizes = `index ${size(searchFileName)} beside ${size(databaseName)}`;
  fs.rmSync(folder, { recursive: true, force: true });
  return [
    spread(`search:all, ${manyRecords} events`, asked),
    {
      name: 'search: the first question of all',
      value: ms(firstTook),
      note: 'looks through the whole history',
    },
    { name: 'search: the first question after a start', value: ms(opened) },
    {
      name: 'search: taking in',
      value: `${ms(built / manyRecords)} a record`,
      note: `${calls} calls, the slowest ${ms(slowest)}; ${sizes}`,
    },
    spread('search: an edit and the question after it', edited),
    spread(`record:find, ${people} people`, find),
    spread(`record:find, ${manyRecords} events`, events),
    spread('record:titles, 2000 events', titles),
  ];
}

/** Asks until everything is in the index. */
async function build(services: Services): Promise<{ took: number; slowest: number; calls: number }> {
  const took: number[] = [];
  const left: number[] = [];
  do {
    took.push(
      await timed(async () => {
        const { pending } = await ask(services, 'search:all', { text: '' });
        left.push(pending);
      }),
    );
  } while (left.at(-1) !== 0);
  return { took: took.reduce((a, b) => a + b, 0), slowest: Math.max(...took), calls: took.length };
}

async function each(
  texts: readonly string[],
  task: (text: string) => Promise<unknown>,
): Promise<[string, number][]> {
  for (const text of texts) await task(text);
  const found: [string, number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) found.push([text, await timed(() => task(text))]);
  }
  return found;
}

async function edits(services: Services, ids: readonly string[]): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for (const id of ids.slice(0, 100)) {
    const set = { title: `Правка ${found.length}` };
    await ask(services, 'record:commit', { label: 'bench', mutations: [{ op: 'update', id, set }] });
    found.push(['', await timed(() => ask(services, 'search:all', { text: 'правка' }))]);
  }
  return found;
}

function spread(name: string, found: readonly [string, number][]): BenchRow {
  const sorted = found.toSorted(([, a], [, b]) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? ['', Number.NaN];
  const [slow, most] = at(1);
  return {
    name,
    value: `p95 ${ms(at(0.95)[1])}`,
    note: `median ${ms(at(0.5)[1])}, most ${ms(most)}${slow === '' ? '' : ` «${slow}»`}`,
  };
}

const syllables =
  'ба во ги де жу за ки ло ма не по ру се та фи хо ча про пре мас тер кон фе рен ми нар шко ла уч ни раз ви тие циф ро вой'.split(
    ' ',
  );
const usual = [
  'мероприятие',
  'школа',
  'учитель',
  'семинар',
  'посёлок',
  'начальный',
  'мастер-класс',
  'сад',
  'опыт',
  'конференция',
];
const surnames = ['Ильина', 'Громова', 'Белова', 'Орлова', 'Ветрова', 'Соколова', 'Зорина', 'Лугова'];
const names = ['Анна', 'Ольга', 'Пётр', 'Мария', 'Иван'];

/** So many invented events with about 60 words each, as unevenly frequent as words are. */
async function manyEvents(folder: string): Promise<void> {
  const random = numbersFrom(1);
  const pick = (list: readonly string[]) => list[Math.floor(list.length ** random()) - 1] ?? '';
  const words = [...usual, ...invented(random, 40_000)];
  const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  const services = createServices(benchPorts(folder));
  const speakers = Array.from({ length: people }, (_, at): MutationInput => {
    const surname = surnames[at % surnames.length] ?? '';
    return {
      op: 'create',
      id: randomUUID(),
      kind: 'person',
      fields: { surname, name: names[at % names.length], note: String(at) },
    };
  });
  await ask(services, 'record:commit', { label: 'bench', mutations: speakers });
  for (let from = 0; from < manyRecords; from += inOneCommit) {
    const mutations = Array.from({ length: inOneCommit }, (_, at): MutationInput => {
      const day = `${2010 + ((from + at) % 16)}-${twoDigits((at % 12) + 1)}-${twoDigits((at % 28) + 1)}`;
      const title = `${text(5)} ${from + at}`;
      const person = speakers[Math.floor(random() * people)]?.id;
      const fields = {
        title,
        kind: 'seminar',
        date: { precision: 'day', day },
        description: text(50),
        speakers: [{ person, topic: text(5) }],
      };
      return { op: 'create', id: randomUUID(), kind: 'event', fields };
    });
    await ask(services, 'record:commit', { label: 'bench', mutations });
  }
  services.close();
}

function invented(random: () => number, count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const length = 2 + Math.floor(random() * 4);
    found.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...found];
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
