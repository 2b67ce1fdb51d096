import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { gridQuery, type GridQuery } from '#shared/grid/query.ts';
import { selectRows } from '#shared/grid/select-rows.ts';
import type { GridLook } from '#shared/contract/areas/grid.ts';

/** Open grids of one window, and a little over. */
const mostLooks = 12;

interface Look {
  readonly kind: FactKind;
  readonly query: string;
  /** The store's list that the rows were taken from: another one means that something changed. */
  readonly list: readonly Fact[];
  readonly rows: readonly Fact[];
  readonly seen: ReadonlySet<string>;
}

/**
 * The rows of each open grid in their order. While a look stays open, an edit neither moves nor hides its row (as in
 * Excel, which sorts and filters when it is told to); what was deleted goes, what is new and suits stands last.
 */
export interface Looks {
  readonly rows: (look: GridLook, facts: FactLookup) => readonly Fact[];
  /** Records made in this look are its rows, whether they suit its filters or not. */
  readonly adopt: (look: GridLook, ids: readonly string[]) => void;
}

export function createLooks(): Looks {
  const looks = new Map<string, Look>();
  const adopted = new Map<string, Set<string>>();

  function remember(name: string, look: Look): Look {
    looks.delete(name);
    looks.set(name, look);
    for (const old of looks.keys()) {
      if (looks.size <= mostLooks) break;
      looks.delete(old);
      adopted.delete(old);
    }
    return look;
  }

  function lookAt({ kind, query, look: name }: GridLook, facts: FactLookup): Look {
    const list = facts.list(kind);
    const key = JSON.stringify(query);
    const known = looks.get(name);
    if (known?.kind !== kind || known.query !== key) {
      adopted.delete(name);
      const seen = new Set(list.map(({ id }) => id));
      return remember(name, { kind, query: key, list, rows: selectRows(kind, query, facts), seen });
    }
    return known.list === list ? known : remember(name, carried(known, name, query, facts));
  }

  function carried(known: Look, name: string, query: GridQuery, facts: FactLookup): Look {
    const list = facts.list(known.kind);
    const byId = new Map(list.map((fact) => [fact.id, fact]));
    const kept = known.rows.flatMap(({ id }) => {
      const fact = byId.get(id);
      return fact ? [fact] : [];
    });
    const fresh = list.filter(({ id }) => !known.seen.has(id));
    const standing = new Set(kept.map(({ id }) => id));
    const added = suitable(known.kind, fresh, query, facts, adopted.get(name)).filter(
      ({ id }) => !standing.has(id),
    );
    return { ...known, list, rows: [...kept, ...added], seen: new Set([...known.seen, ...byId.keys()]) };
  }

  return {
    rows: (look, facts) => lookAt(look, facts).rows,
    adopt: ({ look }, ids) => {
      adopted.set(look, new Set([...(adopted.get(look) ?? []), ...ids]));
    },
  };
}

/** The new ones that suit the query, in the order in which they were entered. */
function suitable(
  kind: FactKind,
  fresh: readonly Fact[],
  query: GridQuery,
  facts: FactLookup,
  adopted: ReadonlySet<string> | undefined,
): readonly Fact[] {
  if (fresh.length === 0) return fresh;
  const list = () => fresh;
  const unsorted = gridQuery.parse({ ...query, sort: [] });
  const suits = new Set(selectRows(kind, unsorted, { get: facts.get, list: list as FactLookup['list'] }));
  return fresh.filter((fact) => suits.has(fact) || adopted?.has(fact.id));
}

/** Columns that the kind has; others are left out of the answer's cells as empty ones. */
export function columnsFor(kind: FactKind, ids: readonly string[]) {
  return ids.map((id) => columnOf(kind, id));
}
