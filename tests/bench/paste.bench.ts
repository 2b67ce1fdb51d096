import fs from 'node:fs';
import path from 'node:path';
import type { Services } from '#electron/services/create-services.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { bareInsert } from './bare-insert.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask } from './bench-school.ts';
import { recordsOf, type Size } from './grown-school.ts';
import { median, ms, timed, times } from './measure.ts';
import { asExcelHtml, asTsv, pastedCells, pastedColumns, pastedRows } from './pasted-table.ts';
import { inSchool } from './schools.ts';

/** Fewer into the large school: each import there is preceded by a copy of hundreds of megabytes. */
const rounds = { 1: 3, 10: 3, 100: 2 } as const;
const size = `${pastedRows} × ${pastedColumns.length}`;

/** A table of a whole year from the clipboard: read, planned, committed as one step; and undone. */
export async function benchPaste(bench: BenchFolder): Promise<BenchRow[]> {
  const found: BenchRow[] = [];
  for (const school of [1, 100] as const) {
    found.push(
      ...(await inSchool(bench, school, 'paste', (services, folder) => pastes(services, folder, school))),
    );
  }
  return found;
}

async function pastes(services: Services, folder: string, school: Size): Promise<BenchRow[]> {
  const cells = pastedCells(recordsOf(school, 'person'), recordsOf(school, 'organisation'));
  const table = [pastedColumns.map(({ title }) => title), ...cells];
  const html = await imported(services, { html: asExcelHtml(table) }, school);
  const tsv = await imported(services, { text: asTsv(table) }, school);
  const inGrid = await pastedIntoGrid(services, cells, school);
  const bareFolder = path.join(folder, 'bare');
  fs.mkdirSync(bareFolder);
  const bare = await bareInsert(bareFolder, inGrid.facts);
  const row = (name: string, took: number, note = ''): BenchRow => ({
    name: `paste ${size} into ${school} ×: ${name}`,
    value: ms(took),
    ratio: `${times(took / bare)} × bare inserts (${ms(bare)})`,
    note,
  });
  return [
    row('HTML of Excel, read + plan + commit', sum(html), stages(html)),
    row('TSV, read + plan + commit', sum(tsv), stages(tsv)),
    row('undo of it', tsv.undo),
    row('grid:write paste', inGrid.paste, 'plan and commit of cells that are read already'),
    row('undo of it', inGrid.undo),
  ];
}

const stages = ({ open, plan, commit }: Imported) =>
  `read ${ms(open)}, plan ${ms(plan)}, commit with the copy of the data that is written before it ${ms(commit)}`;

const sum = ({ open, plan, commit }: Imported) => open + plan + commit;

interface Imported {
  readonly open: number;
  readonly plan: number;
  /** With the copy of the data that is written before it; its check goes on in another thread. */
  readonly commit: number;
  readonly undo: number;
}

/** Medians of the stages. */
async function imported(
  services: Services,
  source: { html: string } | { text: string },
  school: Size,
): Promise<Imported> {
  const found: Imported[] = [];
  for (let round = 0; round < rounds[school]; round += 1) {
    const [open, opened] = await timedValue(() =>
      ask(services, 'import:open-clipboard', { ...source, kind: 'event' }),
    );
    const input = {
      import: opened.import,
      table: opened.table,
      kind: opened.kind,
      duplicates: 'create' as const,
      createNamed: false,
    };
    const [plan, { counts }] = await timedValue(() => ask(services, 'import:plan', input));
    if (counts.create !== pastedRows || counts.refusedCells > 0) {
      throw new Error(`bench: not the plan that was meant: ${JSON.stringify(counts)}`);
    }
    const [commit, { changeSet = '' }] = await timedValue(() => ask(services, 'import:commit', input));
    const undo = await timed(() => ask(services, 'change:revert', { changeSet }));
    found.push({ open, plan, commit, undo });
  }
  const of = (stage: keyof Imported) => median(found.map((each) => each[stage]));
  return { open: of('open'), plan: of('plan'), commit: of('commit'), undo: of('undo') };
}

async function pastedIntoGrid(services: Services, cells: string[][], school: Size) {
  const pasted: number[] = [];
  const undone: number[] = [];
  let facts: readonly Fact[] = [];
  for (let round = 0; round < rounds[school]; round += 1) {
    const look = { kind: 'event' as const, query: {}, look: `paste ${round}` };
    const { total } = await ask(services, 'grid:rows', { ...look, columns: ['title'], from: 0, count: 1 });
    const [paste, { changeSet = '' }] = await timedValue(() =>
      ask(services, 'grid:write', {
        ...look,
        columns: pastedColumns.map(({ id }) => id),
        range: { from: total, to: total },
        write: { do: 'paste', cells },
      }),
    );
    pasted.push(paste);
    if (round === 0) {
      const { records } = await ask(services, 'record:list', { kind: 'event' });
      facts = records.slice(-pastedRows) as unknown as readonly Fact[];
    }
    undone.push(await timed(() => ask(services, 'change:revert', { changeSet })));
  }
  return { paste: median(pasted), undo: median(undone), facts };
}

async function timedValue<T>(task: () => Promise<T>): Promise<[took: number, value: T]> {
  const start = performance.now();
  const value = await task();
  return [performance.now() - start, value];
}
