import fs from 'node:fs';
import path from 'node:path';
import { createServices, type Services } from '#electron/services/create-services.ts';
import { databaseName } from '#electron/store/open-store.ts';
import { searchFileName } from '#electron/store/search/search-file.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts } from './bench-school.ts';
import { atEachSize, type Figures, growthRows } from './growth.ts';
import { records, type Size } from './grown-school.ts';
import { ms, p95, timed } from './measure.ts';
import { schoolFolder } from './schools.ts';

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

/** Search and choice by typing at every size, through the contract and in one thread; the rest at the largest. */
export async function benchSearch(bench: BenchFolder): Promise<BenchRow[]> {
  const taken: BenchRow[] = [];
  const found = await atEachSize(async (size) => {
    const folder = await schoolFolder(bench, size, 'search');
    const measured = await searched(folder, size);
    fs.rmSync(folder, { recursive: true, force: true });
    if (size === 100) taken.push(...measured.rows);
    return measured.figures;
  });
  return [...growthRows('search', found, { 'search:all, p95': `${records(100)} rows` }), ...taken];
}

async function searched(
  folder: string,
  size: Size,
): Promise<{ readonly figures: Figures; readonly rows: BenchRow[] }> {
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
  const listed = await ask(services, 'record:list', { kind: 'event' });
  const ids = listed.records.slice(0, 2_000).map(({ id }) => id);
  const titles = await each([''], () => ask(services, 'record:titles', { ids }));
  const edited = await edits(services, ids);
  services.close();
  const again = createServices(benchPorts(folder));
  const opened = await timed(() => ask(again, 'search:all', { text: 'семинар' }));
  again.close();
  const bytes = (name: string) => `${(fs.statSync(path.join(folder, name)).size / 1e6).toFixed(0)} MB`;
  return {
    figures: {
      'search:all, p95': slowestOf(asked),
      'record:find person, p95': slowestOf(find),
      'record:find event, p95': slowestOf(events),
      'an edit and the question after it, p95': slowestOf(edited),
      'the first question after a start': opened,
      'the first question of all': firstTook,
    },
    rows: [
      spread('search:all', asked),
      spread('record:find event', events),
      spread('record:titles, 2000 events', titles),
      {
        name: 'search: taking in',
        value: `${ms(built / records(size))} a record`,
        note: `${calls} calls, the slowest ${ms(slowest)}; index ${bytes(searchFileName)} beside ${bytes(databaseName)}`,
      },
    ],
  };
}

const slowestOf = (found: readonly [string, number][]) => p95(found.map(([, took]) => took));

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
