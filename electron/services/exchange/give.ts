import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import type { ExchangeState } from '#shared/exchange/compare.ts';
import {
  type ExchangedRecord,
  filesFolder,
  manifestName,
  recordsFormat,
  type RecordsManifest,
  recordsName,
  recordsVersion,
  toldSteps,
  toldStates,
} from '#shared/exchange/records-file.ts';
import { targetsOf } from '#shared/exchange/revive.ts';
import { recordKindNames, type StoredRecord } from '#shared/report/record-kinds.ts';
import type { ArchiveEntry } from '#electron/files/archive.ts';
import type { AttachmentFiles } from '#electron/files/attachment-files.ts';
import type { OpenStore } from '#electron/store/open-store.ts';
import { createWays, stateOf, type Way } from './ways.ts';

/** What is handed over: everything after a change number, everything there is, or chosen records. */
export type Wish = { readonly after: number } | 'all' | { readonly ids: readonly string[] };

/** Records that belong to another one and go with it. */
const parts: ReadonlySet<string> = new Set([
  'attachment',
  'reportText',
  'reportView',
  'appendix',
  'waiver',
  'reportRevision',
]);

/** The records wished for, and those that they refer to: the receiver may have none of them. */
export function recordsToGive({ records, exchange }: OpenStore, wish: Wish): StoredRecord[] {
  const given = new Map<string, StoredRecord>();
  const waiting = wishedIds();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const record = given.has(id) ? undefined : records.get(id);
    if (!record) continue;
    given.set(id, record);
    waiting.push(...targetsOf(record));
  }
  return [...given.values()];

  function wishedIds(): string[] {
    if (wish === 'all') {
      const live = recordKindNames.flatMap((kind) => records.list(kind));
      return [...live, ...records.basket()].map(({ id }) => id);
    }
    if ('after' in wish) return exchange.changedAfter(wish.after);
    const own = wish.ids.flatMap((id) => records.uses(id).filter(({ kind }) => parts.has(kind)));
    return [...wish.ids, ...own.map(({ id }) => id)];
  }
}

/** `records.json`: each record with the way that it went. */
export function recordsEntry(store: OpenStore, given: readonly StoredRecord[], ports: Ids): ArchiveEntry {
  const wayOf = createWays(store);
  const handed = store.exchange.handedOver();
  const exchanged = given.map((record): ExchangedRecord => {
    const way = wayOf(record);
    const told = way ? toldOf(way, handed) : [];
    const states = told.flatMap(({ step, state }) => (state ? [{ step, ...plain(state) }] : []));
    return {
      id: record.id,
      kind: record.kind,
      ...plain(stateOf(record)),
      step: way?.step ?? ports.newId(),
      earlier: told.map(({ step }) => step),
      states: states.slice(0, toldStates),
    };
  });
  const lines = exchanged.map((record) => JSON.stringify(record));
  return { name: recordsName, content: Buffer.from(`{"records":[\n${lines.join(',\n')}\n]}\n`) };
}

interface Ids {
  readonly newId: () => string;
}

/**
 * The steps that are worth telling: at which records were handed over or taken over, since only those can others
 * know; then the newest, for a store that began as a copy of this one.
 */
function toldOf({ number, earlier }: Way, handed: readonly number[]): Way['earlier'] {
  const isShared = (step: Way['earlier'][number], at: number): boolean => {
    const until = earlier[at - 1]?.number ?? number;
    return step.state === undefined || handed.some((each) => each >= step.number && each < until);
  };
  const told = new Set([...earlier.filter(isShared), ...earlier].slice(0, toldSteps));
  return earlier.filter((step) => told.has(step));
}

function plain({ fields, deletedAt }: ExchangeState) {
  return { fields: { ...fields }, ...(deletedAt === undefined ? {} : { deletedAt }) };
}

/** The files of the attachments among the records, each once; a file that is lost or damaged here stays out. */
export async function fileEntries(
  given: readonly StoredRecord[],
  files: AttachmentFiles,
): Promise<{ readonly entries: ArchiveEntry[]; readonly missing: number }> {
  const hashes = new Set(
    given.flatMap(({ kind, fields, deletedAt }) => {
      const sha256: unknown = kind === 'attachment' && !deletedAt ? Reflect.get(fields, 'sha256') : undefined;
      return typeof sha256 === 'string' ? [sha256] : [];
    }),
  );
  const entries: ArchiveEntry[] = [];
  for (const sha256 of hashes) {
    if (!(await files.isWhole(sha256))) continue;
    entries.push({ name: `${filesFolder}${sha256}`, content: await fs.readFile(files.fileOf(sha256)) });
  }
  return { entries, missing: hashes.size - entries.length };
}

type ManifestDetails = Pick<RecordsManifest, 'program' | 'store' | 'sender' | 'exportedAt' | 'from' | 'to'>;

/** `manifest.json`, readable by eye: from whom, when, what. */
export function manifestEntry(
  details: ManifestDetails,
  records: ArchiveEntry,
  count: number,
  files: number,
): ArchiveEntry {
  const sha256 = createHash('sha256').update(records.content).digest('hex');
  const manifest: RecordsManifest = {
    format: recordsFormat,
    version: recordsVersion,
    ...details,
    records: { count, sha256 },
    files,
  };
  return { name: manifestName, content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}
