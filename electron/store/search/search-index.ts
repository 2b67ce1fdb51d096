import Database from 'better-sqlite3';
import type { RecordKind } from '#shared/report/record-kinds.ts';
import type { Connection } from '../connection.ts';
import type { RecordStore } from '../record-store.ts';
import { createChangeReader } from './changed-since.ts';
import { createIndexWriter, type IndexWriter } from './index-writer.ts';
import { type Answered, createAsker } from './ask-index.ts';
import { liveFacts } from './live-facts.ts';
import { openInMemory, openSearchFile, removeSearchFile } from './search-file.ts';

export interface SearchPorts {
  /** The open database of the records. */
  readonly main: Connection;
  readonly records: Pick<RecordStore, 'get' | 'list'>;
  /** Where the index lives; absent for data that only can be looked at, whose index is in memory. */
  readonly folder: string | undefined;
  readonly log: (event: string, error?: unknown) => void;
}

export interface SearchQuestion {
  readonly text: string;
  /** All kinds when absent. */
  readonly kinds?: readonly RecordKind[] | undefined;
  readonly limit: number;
}

/** Search over all records. Nothing is opened or read before the first use. */
export interface SearchIndex {
  /** Takes in changed records as long as it may go on, and at least a few; answers how many are left. */
  readonly refresh: (mayGoOn: () => boolean) => number;
  readonly ask: (question: SearchQuestion) => Answered;
  readonly close: () => void;
}

interface OpenIndex {
  readonly connection: Connection;
  readonly writer: IndexWriter;
  readonly ask: (question: SearchQuestion) => Answered;
}

export function createSearchIndex({ main, records, folder, log }: SearchPorts): SearchIndex {
  const facts = liveFacts(records);
  let index: OpenIndex | undefined;
  let inMemory = folder === undefined;

  function opened(): OpenIndex {
    const connection = folder === undefined || inMemory ? openInMemory() : openSearchFile(folder);
    try {
      const writer = createIndexWriter(connection, createChangeReader(main, facts), records, facts);
      return { connection, writer, ask: createAsker(connection) };
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  function close(): void {
    index?.connection.close();
    index = undefined;
  }

  /** A file that fails (damage, a full disk, another program) is removed, and the index goes on in memory. */
  function using<T>(task: (index: OpenIndex) => T): T {
    try {
      index ??= opened();
      return task(index);
    } catch (error) {
      if (folder === undefined || inMemory || !(error instanceof Database.SqliteError)) throw error;
      log('search index given up', error);
      close();
      inMemory = true;
      unlessHeld(() => removeSearchFile(folder));
      index = opened();
      return task(index);
    }
  }

  return {
    refresh: (mayGoOn) => using(({ writer }) => writer.refresh(mayGoOn)),
    ask: (question) => using(({ ask }) => ask(question)),
    close,
  };
}

/** What cannot be removed now is found to be broken at the next start, and removed then. */
function unlessHeld(remove: () => void): void {
  try {
    remove();
  } catch {
    // Held by another program, or the folder can no longer be written.
  }
}
