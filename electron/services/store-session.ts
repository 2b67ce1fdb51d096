import { Failure } from '#shared/contract/failure.ts';
import type { Saved } from '#shared/contract/shapes.ts';
import { currentProfile } from '#shared/settings/settings.ts';
import { mutation, type MutationInput } from '#shared/report/mutation.ts';
import { codeOf, openStore, type OpenStore } from '#electron/store/open-store.ts';
import { isDamage } from '#electron/store/connection.ts';
import type { Alongside, RecordStore } from '#electron/store/record-store.ts';
import type { ChangeSetInfo } from '#electron/store/change-log.ts';
import type { ServicePorts } from './ports.ts';

/**
 * The open store of the running program. Services reach it through here, since a restore closes it and opens
 * another, and every write asks first whether the store may be written. A store that cannot be opened does not
 * stop the program: each use of it throws why, and a restore can still put a good one in its place.
 */
export interface StoreSession {
  readonly read: () => RecordStore;
  readonly store: () => OpenStore;
  /** The store, if it may be written. Throws `store/read-only`. */
  readonly writable: () => OpenStore;
  /** In the name of who works now; `alongside` writes in the same transaction. */
  readonly commit: (label: string, mutations: readonly MutationInput[], alongside?: Alongside) => Saved;
  /** The name of who works now; nobody until a profile is chosen. */
  readonly author: () => string | undefined;
  readonly revert: (changeSet: string) => Saved;
  /** Closes the store and lets the task change files; the next use opens it again. */
  readonly whileClosed: <T>(task: () => T) => T;
  readonly close: () => void;
}

export function createStoreSession(ports: ServicePorts): StoreSession {
  let opened: OpenStore | undefined;

  // Tried again at each use while it fails: whoever held it may have gone.
  const store = (): OpenStore => {
    opened ??= open(ports);
    return opened;
  };
  const close = (): void => {
    opened?.close();
    opened = undefined;
  };
  unlessRefused(store);
  const writable = (): OpenStore => {
    const { readOnly } = store();
    if (readOnly) throw new Failure('store/read-only', { reason: readOnly });
    return store();
  };
  const author = (): string | undefined => {
    const { settings } = store();
    const profiles = settings.chosen('profiles') ?? [];
    return currentProfile({ profiles, currentProfile: settings.chosen('currentProfile') })?.name;
  };
  const writing = (write: (records: RecordStore) => ChangeSetInfo | undefined): Saved => {
    const written = write(writable().records);
    return written ? { changeSet: written.id, at: written.at } : { at: ports.now() };
  };

  return {
    store,
    writable,
    close,
    author,
    read: () => store().records,
    commit: (label, mutations, alongside) =>
      writing((records) =>
        records.commit(
          { label, author: author() },
          mutations.map((each) => mutation.parse(each)),
          alongside,
        ),
      ),
    revert: (changeSet) =>
      writing((records) => records.revert(changeSet, { label: 'change.revert', author: author() })),
    whileClosed: (task) => {
      // Another program that holds the store would go on writing into what we put aside; other faults are replaced.
      const failure = unlessRefused(store);
      if (failure?.code === 'store/locked') throw failure;
      close();
      return task();
    },
  };
}

function open(ports: ServicePorts): OpenStore {
  try {
    return openStore(ports.folder, ports);
  } catch (error) {
    if (error instanceof Failure) throw error;
    ports.log('store cannot be opened', error);
    throw new Failure('store/folder', {}, error);
  }
}

/** The failure of a task that may be refused; nothing when it was done. */
function unlessRefused(task: () => unknown): Failure | undefined {
  try {
    task();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** SQLite's own refusals as failures with words; anything else stays unexpected. */
export function asFailure(error: unknown): unknown {
  const code = codeOf(error);
  if (isDamage(code)) return new Failure('store/not-a-database', {}, error);
  if (code === 'SQLITE_FULL') return new Failure('store/disk-full', {}, error);
  if (code.startsWith('SQLITE_IOERR')) return new Failure('store/io', {}, error);
  if (code.startsWith('SQLITE_READONLY')) {
    return new Failure('store/read-only', { reason: 'folder-read-only' }, error);
  }
  return error;
}
