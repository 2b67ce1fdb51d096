import type { GridRow } from '#shared/contract/areas/grid.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { type Column, columnsOf } from '#shared/grid/columns.ts';
import type { GridQuery } from '#shared/grid/query.ts';
import type { Services } from '#electron/services/create-services.ts';
import { ask } from './command.ts';

/** The most that one call answers. */
const page = 1_000;
/** Columns of a kind that nobody chose: as many as a terminal and a page hold side by side. */
const mostColumns = 6;

export interface Pages {
  /** Rows that suit the query, and records of the kind. */
  readonly total: number;
  readonly all: number;
  readonly rows: readonly GridRow[];
}

/** The first `limit` rows of a look, asked page by page as the window does. */
export async function gridRows(
  services: Services,
  kind: FactKind,
  query: GridQuery,
  columns: readonly Column[],
  limit = Infinity,
): Promise<Pages> {
  const rows: GridRow[] = [];
  for (;;) {
    const count = Math.min(page, limit - rows.length);
    const answer = await ask(services, 'grid:rows', {
      kind,
      query,
      look: 'cli',
      columns: columns.map(({ id }) => id),
      from: rows.length,
      count,
    });
    rows.push(...answer.rows);
    if (answer.rows.length < page || rows.length >= limit) {
      return { total: answer.total, all: answer.all, rows };
    }
  }
}

/** Columns for a table whose columns nobody chose: the first ones that hold something in these rows. */
export async function firstColumns(
  services: Services,
  kind: FactKind,
  query: GridQuery,
): Promise<readonly Column[]> {
  const whole = columnsOf(kind).filter(({ part }) => part?.type !== 'keyed');
  const { rows } = await gridRows(services, kind, query, whole, page);
  const filled = whole.filter((_, at) => rows.some(({ cells }) => cells[at]?.text !== ''));
  return (filled.length === 0 ? whole : filled).slice(0, mostColumns);
}
