import { Failure } from '#shared/contract/failure.ts';
import type { Saved } from '#shared/contract/shapes.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { mutation } from '#shared/report/mutation.ts';
import { codeOf, openStore, type OpenStore } from '#electron/store/open-store.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import type { ChangeSetInfo } from '#electron/store/change-log.ts';
import type { ServicePorts } from './ports.ts';

/**
 * The open store of the running program. Services reach it through here, since a restore closes it and opens
 * another, and every write asks first whether the store may be written.
 */
export interface StoreSession {
  readonly read: () => RecordStore;
  readonly store: () => OpenStore;
  readonly commit: (label: string, mutations: readonly MutationInput[]) => Saved;
  readonly revert: (changeSet: string) => Saved;
  /** Closes the store, lets the task change files, opens it again; also when the task fails. */
  readonly whileClosed: <T>(task: () => T) => T;
  readonly close: () => void;
}

export function createStoreSession(ports: ServicePorts): StoreSession {
  let store = openStore(ports.folder, ports);

  const writing = (write: (records: RecordStore) => ChangeSetInfo): Saved => {
    if (store.readOnly) throw new Failure('store/read-only', { reason: store.readOnly });
    try {
      const { id, at } = write(store.records);
      return { changeSet: id, at };
    } catch (error) {
      throw asFailure(error);
    }
  };

  return {
    read: () => store.records,
    store: () => store,
    commit: (label, mutations) =>
      writing((records) =>
        records.commit(
          { label },
          mutations.map((each) => mutation.parse(each)),
        ),
      ),
    revert: (changeSet) => writing((records) => records.revert(changeSet, { label: 'change.revert' })),
    whileClosed: (task) => {
      store.close();
      try {
        return task();
      } finally {
        store = openStore(ports.folder, ports);
      }
    },
    close: () => store.close(),
  };
}

/** SQLite's own refusals as failures with words; anything else stays unexpected. */
function asFailure(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL') return new Failure('store/disk-full', {}, error);
  if (code.startsWith('SQLITE_IOERR')) return new Failure('store/disk-full', {}, error);
  if (code.startsWith('SQLITE_READONLY')) {
    return new Failure('store/read-only', { reason: 'folder-read-only' }, error);
  }
  return error;
}
