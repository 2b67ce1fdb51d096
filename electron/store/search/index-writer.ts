import type { FactLookup } from '#shared/facts/lookup.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { Connection } from '../connection.ts';
import type { RecordStore } from '../record-store.ts';
import type { ChangeReader, News } from './changed-since.ts';
import { ownTitle, recordTexts } from './record-texts.ts';
import { beginningMark, kindMark, longestBeginning } from './marks.ts';
import { termsOf, wordsOf } from './tokens.ts';

export interface IndexWriter {
  readonly refresh: (mayGoOn: () => boolean) => number;
}

interface StateRow {
  readonly done: number;
  readonly seen: number;
  readonly seen_id: string;
}

/** So many records between two looks at the clock: about 5 ms. */
const batch = 20;

/**
 * Keeps the index in step with the store's history, which says by itself what the index does not know: no commit has
 * to tell it, and what a crash leaves half done is taken up again.
 */
export function createIndexWriter(
  index: Connection,
  changes: ChangeReader,
  records: Pick<RecordStore, 'get'>,
  facts: FactLookup,
): IndexWriter {
  const selectState = index.prepare<[], StateRow>('SELECT done, seen, seen_id FROM search_state');
  const setState = index.prepare<[number, number, string]>(
    'INSERT OR REPLACE INTO search_state (one, done, seen, seen_id) VALUES (1, ?, ?, ?)',
  );
  const selectRow = index.prepare<[string], { id: number; stamp: number }>(
    'SELECT id, stamp FROM search_row WHERE record_id = ?',
  );
  const isEmpty = index.prepare<[], number>('SELECT NOT EXISTS (SELECT 1 FROM search_row)').pluck();
  const dropRow = index.prepare<[number]>('DELETE FROM search_row WHERE id = ?');
  const dropText = index.prepare<[number]>('DELETE FROM search_text WHERE rowid = ?');
  const addRow = index.prepare<[number, string, number]>(
    'INSERT INTO search_row (id, record_id, stamp) VALUES (?, ?, ?)',
  );
  const addText = index.prepare<[number, string, string, string]>(
    'INSERT INTO search_text (rowid, title, body, marks) VALUES (?, ?, ?, ?)',
  );

  let { done, seen } = startOf();
  /** Records that are not in as they are now, each with its order. */
  const waiting = new Map<string, number>();
  notice(done);

  /** Where the index stands in the store's history; one that followed another history is emptied. */
  function startOf(): { done: number; seen: { number: number; id: string } } {
    const state = selectState.get();
    const known = { number: state?.seen ?? 0, id: state?.seen_id ?? '' };
    if (state && changes.has(known)) return { done: state.done, seen: known };
    index.transaction(() => {
      index.exec("INSERT INTO search_text (search_text) VALUES ('delete-all'); DELETE FROM search_row;");
    })();
    return { done: 0, seen: { number: 0, id: '' } };
  }

  /** Takes up what changed after a change set and is not in yet. */
  function notice(after: number): void {
    const newest = changes.newest();
    const isNew = isEmpty.get() === 1;
    const add = (news: readonly News[]) => {
      for (const { id, number, order } of news) {
        if (isNew || (selectRow.get(id)?.stamp ?? -1) < number) waiting.set(id, order);
      }
    };
    if (newest.number > after) {
      add(changes.changed(after));
      if (!isNew) add(changes.renamedInside(after));
    }
    seen = newest;
  }

  function write(id: string, order: number): void {
    const old = selectRow.get(id);
    if (old) {
      dropText.run(old.id);
      dropRow.run(old.id);
    }
    const record = records.get(id);
    if (!record || record.deletedAt !== undefined) return;
    const { title, body, marks } = columnsOf(record, facts);
    addText.run(order, title, body, marks);
    addRow.run(order, id, seen.number);
  }

  const writeSome = index.transaction((mayGoOn: () => boolean) => {
    const written: string[] = [];
    for (const [id, order] of waiting) {
      if (written.length > 0 && written.length % batch === 0 && !mayGoOn()) break;
      write(id, order);
      written.push(id);
    }
    const reached = written.length === waiting.size ? seen.number : done;
    setState.run(reached, seen.number, seen.id);
    return { written, reached };
  });

  return {
    refresh(mayGoOn) {
      if (changes.newest().number !== seen.number) notice(seen.number);
      if (waiting.size === 0 && done === seen.number) return 0;
      const { written, reached } = writeSome(mayGoOn);
      // After the commit only: what was rolled back still waits.
      for (const id of written) waiting.delete(id);
      done = reached;
      return waiting.size;
    },
  };
}

/** The columns of `search_text`: each term once, a term of the title not again in the body. */
export function columnsOf(
  record: StoredRecord,
  facts: FactLookup,
): { readonly title: string; readonly body: string; readonly marks: string } {
  const title = ownTitle(record, facts);
  const inTitle = new Set(termsOf(title));
  const inBody = termsOf(recordTexts(record, facts).join('\n')).filter((term) => !inTitle.has(term));
  return {
    title: [...inTitle].join(' '),
    body: inBody.join(' '),
    marks: [kindMark(record.kind), ...beginningsOf(title)].join(' '),
  };
}

function beginningsOf(title: string): string[] {
  const beginnings = wordsOf(title).flatMap(({ parts }) =>
    parts.flatMap((part) => Array.from({ length: longestBeginning }, (_, at) => part.slice(0, at + 1))),
  );
  return [...new Set(beginnings)].map(beginningMark);
}
