import type { Connection } from './connection.ts';

export type ExchangeLog = ReturnType<typeof createExchangeLog>;

/** That a record was compared with the one of somebody else, and what it is since then. */
export interface TakenOver {
  /** Of the change set, or of the change after it where the record stayed as it was. */
  readonly number: number;
  readonly changeSet: string | undefined;
  /** The step at which the record stands since: theirs, or one of our own that joins both ways. */
  readonly step: string;
  /** The steps of their way, newest first. */
  readonly earlier: readonly string[];
}

interface TakenRow {
  number: number;
  change_set: string | null;
  step: string;
  earlier: string;
}

/** What exchanges with other stores need to know beside records and their history. */
export function createExchangeLog(connection: Connection) {
  // Prepared only when they are asked for: a database opened for reading may be older than these tables.
  const newestChange = (): number =>
    connection.prepare<[], number>('SELECT ifnull(max(number), 0) FROM change_set').pluck().get() ?? 0;

  return {
    /** The number of the newest change; 0 where nothing was ever changed. */
    newestChange,

    /** Records changed after a change number, or compared with somebody else's since; each once, oldest first. */
    changedAfter(number: number): string[] {
      return connection
        .prepare<[number, number], { id: string }>(
          `SELECT record_id AS id, min(number) AS first FROM (
             SELECT record_id, number FROM change JOIN change_set ON change_set.id = change.change_set
             WHERE number > ?
             UNION ALL SELECT record_id, number FROM taken_over WHERE number > ?
           ) GROUP BY record_id ORDER BY first`,
        )
        .all(number, number)
        .map(({ id }) => id);
    },

    /** For each change set that takes another back, that other one. */
    reverts(): Map<string, string> {
      const rows = connection
        .prepare<[], { id: string; reverts: string }>(
          'SELECT id, reverts FROM change_set WHERE reverts IS NOT NULL',
        )
        .all();
      return new Map(rows.map(({ id, reverts }) => [id, reverts]));
    },

    /** Oldest first. */
    takenOver(recordId: string): TakenOver[] {
      return connection
        .prepare<[string], TakenRow>('SELECT * FROM taken_over WHERE record_id = ? ORDER BY place')
        .all(recordId)
        .map(({ number, change_set: changeSet, step, earlier }) => ({
          number,
          changeSet: changeSet ?? undefined,
          step,
          earlier: JSON.parse(earlier) as string[],
        }));
    },

    /** Inside the transaction of the commit that brought it. */
    takeOver(recordId: string, taken: Omit<TakenOver, 'number'>): void {
      const { changeSet, step, earlier } = taken;
      const number = newestChange() + (changeSet === undefined ? 1 : 0);
      connection
        .prepare<[string, number, string | null, string, string]>(
          'INSERT INTO taken_over (record_id, number, change_set, step, earlier) VALUES (?, ?, ?, ?, ?)',
        )
        .run(recordId, number, changeSet ?? null, step, JSON.stringify(earlier));
    },

    /** The change numbers at which records went out to others. */
    handedOver: (): number[] =>
      connection.prepare<[], number>('SELECT number FROM handed_over ORDER BY number').pluck().all(),

    handOver(number: number): void {
      connection
        .prepare<[number]>('INSERT INTO handed_over (number) VALUES (?) ON CONFLICT DO NOTHING')
        .run(number);
    },
  };
}
