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
  /** With those that have gone: one that comes back from the basket stands where it stood. */
  readonly standing: readonly Fact[];
  /** Whatever was judged once is not judged again; nothing while that is just the list. */
  readonly seen?: Set<string>;
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
      const rows = selectRows(kind, query, facts);
      return remember(name, { kind, query: key, list, rows, standing: rows });
    }
    return known.list === list ? known : remember(name, carried(known, name, query, facts));
  }

  function carried(known: Look, name: string, query: GridQuery, facts: FactLookup): Look {
    const list = facts.list(known.kind);
    const edited = editsBetween(known.list, list);
    if (edited) {
      const now = (fact: Fact) => edited.get(fact) ?? fact;
      return { ...known, list, rows: known.rows.map(now), standing: known.standing.map(now) };
    }
    const seen = known.seen ?? new Set(known.list.map(({ id }) => id));
    const fresh = list.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    const added = suitable(known.kind, fresh, query, facts, adopted.get(name));
    const present = new Map(list.map((fact) => [fact.id, fact]));
    const standing = [...known.standing, ...added].map((fact) => present.get(fact.id) ?? fact);
    return { ...known, list, seen, standing, rows: standing.filter(({ id }) => present.has(id)) };
  }

  return {
    rows: (look, facts) => lookAt(look, facts).rows,
    adopt: ({ look }, ids) => {
      adopted.set(look, new Set([...(adopted.get(look) ?? []), ...ids]));
    },
  };
}

/** What each edited fact became, where nothing else happened to a list: most often it is one cell of thousands of rows. */
function editsBetween(before: readonly Fact[], after: readonly Fact[]): ReadonlyMap<Fact, Fact> | undefined {
  if (before.length !== after.length) return undefined;
  const edits = new Map<Fact, Fact>();
  for (const [at, fact] of after.entries()) {
    const was = before[at];
    if (was === fact) continue;
    if (was?.id !== fact.id) return undefined;
    edits.set(was, fact);
  }
  return edits;
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
