import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { titleNeeds, titleOf } from '#shared/forms/record-title.ts';
import { factKindNames, isFactKind } from '#shared/facts/kinds.ts';
import type { Connection } from '../connection.ts';
import { isNamedInside } from './record-texts.ts';

/** The newest change set of a store; 0 and no id in an empty one. */
export interface Position {
  readonly number: number;
  readonly id: string;
}

/** A record that an index may not know as it is now. */
export interface News {
  readonly id: string;
  /** The newest change set that made it so. */
  readonly number: number;
  /** Of no other record, and the greater the later the record itself was changed. */
  readonly order: number;
}

/** The last change of a record. */
interface OwnChange {
  readonly number: number;
  readonly position: number;
}

const orderOf = ({ number, position }: OwnChange): number => number * 2 ** 24 + position;

export type ChangeReader = ReturnType<typeof createChangeReader>;

/** Kinds whose title others show, so that a new title is news about those as well. */
const namedKinds = new Set<string>([
  ...factKindNames.filter(isNamedInside),
  ...Object.values(titleNeeds).flat(),
]);

/** What the history of the store says of records that an index does not know yet. */
export function createChangeReader(main: Connection, facts: FactLookup) {
  const selectNewest = main.prepare<[], Position>(
    'SELECT number, id FROM change_set ORDER BY number DESC LIMIT 1',
  );
  const selectId = main.prepare<[number], { id: string }>('SELECT id FROM change_set WHERE number = ?');
  // CROSS JOIN: SQLite would begin with the whole table of changes.
  const selectChanged = main.prepare<[number], OwnChange & { id: string }>(
    `SELECT record_id AS id, max(number) AS number, position FROM change_set CROSS JOIN change ON change.change_set = change_set.id
     WHERE number > ? GROUP BY record_id ORDER BY max(number), position`,
  );
  const selectEdits = main.prepare<
    [number, string],
    { id: string; kind: string; number: number; before: string; after: string }
  >(
    `SELECT record.id, record.kind, number, before, after
     FROM change_set CROSS JOIN change ON change.change_set = change_set.id CROSS JOIN record ON record.id = record_id
     WHERE number > ? AND before IS NOT NULL AND record.kind IN (SELECT value FROM json_each(?))
     ORDER BY number`,
  );
  const selectUsers = main.prepare<[string], { id: string; kind: string }>(
    'SELECT DISTINCT record.id, record.kind FROM reference JOIN record ON record.id = from_id WHERE to_id = ?',
  );
  const selectOwn = main.prepare<[string], OwnChange>(
    `SELECT number, position FROM change JOIN change_set ON change_set.id = change_set
     WHERE record_id = ? ORDER BY number DESC, position DESC LIMIT 1`,
  );

  return {
    newest: (): Position => selectNewest.get() ?? { number: 0, id: '' },
    /** True while the store's history still has what was once its newest change set: no older copy took its place. */
    has: ({ number, id }: Position): boolean => number === 0 || selectId.get(number)?.id === id,
    /** Records changed after a change set, the longest unchanged first. */
    changed: (after: number): News[] =>
      selectChanged.all(after).map((own) => ({ id: own.id, number: own.number, order: orderOf(own) })),

    /** Records that show the title of one that got another title after a change set. */
    renamedInside(after: number): News[] {
      const found = new Map<string, number>();
      const visit = (id: string, kind: string, number: number): void => {
        for (const user of selectUsers.all(id)) {
          if (!shows(user.kind, kind) || (found.get(user.id) ?? 0) >= number) continue;
          found.set(user.id, number);
          visit(user.id, user.kind, number);
        }
      };
      for (const edit of selectEdits.all(after, JSON.stringify([...namedKinds]))) {
        if (titleIn(edit, edit.before) !== titleIn(edit, edit.after)) visit(edit.id, edit.kind, edit.number);
      }
      return [...found].flatMap(([id, number]) => {
        const own = selectOwn.get(id);
        return own ? [{ id, number, order: orderOf(own) }] : [];
      });
    },
  };

  function titleIn({ id, kind }: { readonly id: string; readonly kind: string }, state: string): string {
    const { fields } = JSON.parse(state) as Pick<Fact, 'fields'>;
    return isFactKind(kind) ? titleOf({ id, kind, fields }, facts) : '';
  }
}

function shows(kind: string, named: string): boolean {
  const needs: readonly string[] = isFactKind(kind) ? (titleNeeds[kind] ?? []) : [];
  return isNamedInside(named) || needs.includes(named);
}
