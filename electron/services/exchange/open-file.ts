import { createHash } from 'node:crypto';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import type { ExchangeState, Side } from '#shared/exchange/compare.ts';
import {
  exchangedRecord,
  type ExchangedRecord,
  exchangedRecords,
  filesFolder,
  manifestName,
  type RecordsManifest,
  recordsManifest,
  recordsName,
  recordsVersion,
} from '#shared/exchange/records-file.ts';
import { plainDataIssue } from '#shared/facts/plain-data.ts';
import { type RecordKind, recordKinds } from '#shared/report/record-kinds.ts';
import type { z } from '#shared/zod.ts';
import { readArchive } from '#electron/files/archive.ts';

/** A file with records of somebody else, read and checked whole; nothing of it is in the store yet. */
export interface OpenedFile {
  readonly path: string;
  readonly manifest: RecordsManifest;
  /** By id, in the order of the file. */
  readonly records: ReadonlyMap<string, Side>;
  /** SHA-256 of the attachments' files inside. */
  readonly files: ReadonlySet<string>;
}

/** Throws `exchange/damaged`, `exchange/newer` or `file/unreadable`. */
export async function openRecordsFile(file: string): Promise<OpenedFile> {
  const name = path.basename(file);
  const pieces = new Map<string, Uint8Array[]>([
    [manifestName, []],
    [recordsName, []],
  ]);
  const files = new Set<string>();
  await readArchive(file, (entry) => {
    const kept = pieces.get(entry);
    if (kept) return (piece) => void kept.push(Uint8Array.from(piece));
    const sha256 = hashIn(entry);
    return sha256 === undefined ? undefined : checkingHash(sha256, name, () => files.add(sha256));
  });
  const [manifestBytes, recordsBytes] = [manifestName, recordsName].map((entry) =>
    Buffer.concat(pieces.get(entry) ?? []),
  );
  const manifest = manifestOf(manifestBytes, name);
  const sha256 = createHash('sha256')
    .update(recordsBytes ?? '')
    .digest('hex');
  if (sha256 !== manifest.records.sha256 || files.size !== manifest.files) throw damaged(name);
  const records = recordsOf(recordsBytes, name);
  if (records.size !== manifest.records.count) throw damaged(name);
  return { path: file, manifest, records, files };
}

/** Takes the wanted files out, one after another. Throws as `openRecordsFile`. */
export async function takeFiles(
  { path: file }: OpenedFile,
  wanted: ReadonlySet<string>,
  keep: (sha256: string, content: Uint8Array) => Promise<void>,
): Promise<void> {
  const name = path.basename(file);
  // The reading is one run without waiting: what it brings is kept in memory, within the limits of an archive.
  const taken: { readonly sha256: string; readonly content: Uint8Array }[] = [];
  await readArchive(file, (entry) => {
    const sha256 = hashIn(entry);
    const content: Uint8Array[] = [];
    if (sha256 === undefined || !wanted.has(sha256)) return () => undefined;
    const check = checkingHash(sha256, name, () => taken.push({ sha256, content: Buffer.concat(content) }));
    return (piece, isLast) => {
      content.push(Uint8Array.from(piece));
      check(piece, isLast);
    };
  });
  if (taken.length < wanted.size) throw damaged(name);
  for (const { sha256, content } of taken) await keep(sha256, content);
}

function hashIn(entry: string): string | undefined {
  const sha256 = entry.startsWith(filesFolder) ? entry.slice(filesFolder.length) : '';
  return /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined;
}

function checkingHash(sha256: string, name: string, whenWhole: () => void) {
  const hash = createHash('sha256');
  return (piece: Uint8Array, isLast: boolean): void => {
    hash.update(piece);
    if (!isLast) return;
    if (hash.digest('hex') !== sha256) throw damaged(name);
    whenWhole();
  };
}

function manifestOf(bytes: Uint8Array | undefined, name: string): RecordsManifest {
  const value = jsonOf(bytes, name);
  const version: unknown = Reflect.get(Object(value), 'version');
  if (typeof version === 'number' && version > recordsVersion) throw new Failure('exchange/newer', { name });
  return parsed(recordsManifest, value, name);
}

function recordsOf(bytes: Uint8Array | undefined, name: string): ReadonlyMap<string, Side> {
  const { records } = parsed(exchangedRecords, jsonOf(bytes, name), name);
  const sides = records.map((value) => {
    const record = parsed(exchangedRecord, value, name);
    if (!isKnownKind(record.kind)) throw new Failure('exchange/newer', { name });
    return [record.id, sideOf(record, record.kind)] as const;
  });
  const byId = new Map(sides);
  if (byId.size !== sides.length) throw damaged(name);
  return byId;
}

function isKnownKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind);
}

function sideOf({ fields, deletedAt, step, earlier, states }: ExchangedRecord, kind: RecordKind): Side {
  const told = new Map(
    states.map((each): [string, ExchangeState] => {
      return [each.step, { kind, fields: each.fields, deletedAt: each.deletedAt }];
    }),
  );
  return {
    step,
    state: { kind, fields, deletedAt },
    earlier: earlier.map((each) => ({ step: each, state: told.get(each) })),
  };
}

function jsonOf(bytes: Uint8Array | undefined, name: string): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (plainDataIssue(value)) throw damaged(name);
    return value;
  } catch (error) {
    throw error instanceof Failure ? error : damaged(name, error);
  }
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, name: string): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw damaged(name, result.error);
  return result.data;
}

function damaged(name: string, cause?: unknown): Failure {
  return new Failure('exchange/damaged', { name }, cause);
}
