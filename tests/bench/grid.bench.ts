import type { Services } from '#electron/services/create-services.ts';
import type { GridQueryInput } from '#shared/grid/query.ts';
import type { Input } from '#shared/contract/calls.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask } from './bench-school.ts';
import { atEachSize, type Figures, growthRows } from './growth.ts';
import { recordsOf, type Size } from './grown-school.ts';
import { median, p95, timed } from './measure.ts';
import { pastedColumns } from './pasted-table.ts';
import { inSchool } from './schools.ts';

/** What a window shows of a grid, and a little over. */
const page = 60;
const shownColumns = pastedColumns.map(({ id }) => id);
const rounds = 9;
const cellEdits = 100;
const filledRows = 1_000;
const copiedRows = 5_000;

/** Events as a grid: looked at, sorted, filtered, searched, written, filled, copied; what the window asks the store. */
export async function benchGrid(bench: BenchFolder): Promise<BenchRow[]> {
  const found = await atEachSize((size) =>
    inSchool(bench, size, 'grid', async (services) => ({
      ...(await looks(services)),
      ...(await edits(services, size)),
    })),
  );
  return growthRows('grid', found, {
    'the first look of all': 'reads every event',
    'one cell written, p95': `over ${cellEdits}`,
    [`fill down ${filledRows} rows`]: 'two columns, one step',
    [`copy ${copiedRows} × 10`]: 'HTML and text',
  });
}

async function looks(services: Services): Promise<Figures> {
  const { found } = await ask(services, 'record:find', { kinds: ['organisation'], text: '' });
  const organisation = found[0]?.id ?? '';
  const queries: Readonly<Record<string, GridQueryInput>> = {
    'as entered': {},
    'by date': { sort: [{ column: 'date' }] },
    'by title': { sort: [{ column: 'title' }] },
    'text in the title': { filters: [{ is: 'containing', column: 'title', text: 'семинар' }] },
    'of one school': { filters: [{ is: 'oneOf', column: 'organisation', values: [organisation] }] },
    'search in all columns': { search: 'семинар школа' },
  };
  const first = await timed(() => rows(services, {}, 'first', 0));
  const firstSearch = await timed(() => rows(services, { search: 'семинар' }, 'search', 0));
  const opened = new Map(Object.keys(queries).map((name) => [name, [] as number[]]));
  const next: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, query] of Object.entries(queries)) {
      const look = `${name} ${round}`;
      opened.get(name)?.push(await timed(() => rows(services, query, look, 0)));
      next.push(await timed(() => rows(services, query, look, page)));
    }
  }
  return {
    'the first look of all': first,
    'the first search of all': firstSearch,
    ...Object.fromEntries([...opened].map(([name, took]) => [`a look ${name}`, median(took)])),
    'the next page, p95': p95(next),
  };
}

const rows = (services: Services, query: GridQueryInput, look: string, from: number) =>
  ask(services, 'grid:rows', { kind: 'event', query, look, columns: shownColumns, from, count: page });

async function edits(services: Services, size: Size): Promise<Figures> {
  const look = { kind: 'event' as const, query: { sort: [{ column: 'date' }] }, look: 'edited' };
  await rows(services, look.query, look.look, 0);
  const written: number[] = [];
  const after: number[] = [];
  for (let at = 0; at < cellEdits; at += 1) {
    const write = { do: 'text' as const, text: `Правка ${at}` };
    const cell = { ...look, columns: ['title'], range: { from: at, to: at }, write };
    written.push(await timed(() => ask(services, 'grid:write', cell)));
    after.push(await timed(() => rows(services, look.query, look.look, 0)));
  }
  return {
    'one cell written, p95': p95(written),
    'the page after an edit, p95': p95(after),
    ...(recordsOf(size, 'event') > filledRows ? await fills(services, look) : {}),
    ...(recordsOf(size, 'event') > copiedRows ? await copies(services, look) : {}),
  };
}

type Look = Pick<Input<'grid:write'>, 'kind' | 'query' | 'look'>;

async function fills(services: Services, look: Look): Promise<Figures> {
  const filled: number[] = [];
  const undone: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const columns = ['level', 'placeText'];
    const write = { do: 'text' as const, text: `зал ${round}` };
    await ask(services, 'grid:write', {
      ...look,
      columns: ['placeText'],
      range: { from: round, to: round },
      write,
    });
    const fill = { ...look, columns, range: { from: round, to: round + filledRows } };
    let changeSet = '';
    filled.push(
      await timed(async () => {
        const saved = await ask(services, 'grid:write', { ...fill, write: { do: 'fillDown' } });
        changeSet = saved.changeSet ?? '';
      }),
    );
    undone.push(await timed(() => ask(services, 'change:revert', { changeSet })));
  }
  return { [`fill down ${filledRows} rows`]: median(filled), 'undo of the fill': median(undone) };
}

async function copies(services: Services, look: Look): Promise<Figures> {
  const took: number[] = [];
  const range = { from: 0, to: copiedRows - 1 };
  for (let round = 0; round < 5; round += 1) {
    took.push(
      await timed(() => ask(services, 'grid:copy', { ...look, columns: shownColumns.slice(0, 10), range })),
    );
  }
  return { [`copy ${copiedRows} × 10`]: median(took) };
}
