import { z } from '#shared/zod.ts';

/**
 * The file in which records go from one store to another: a ZIP with `manifest.json`, `records.json` and the files
 * of attachments by their SHA-256. The way that a record went lets the receiver see which side
 * changed a field.
 */
export const recordsFormat = 'letopis-records';
export const recordsVersion = 1;

/** How many earlier steps of a record are named, and of how many it is told what they said. */
export const toldSteps = 50;
export const toldStates = 10;

export const manifestName = 'manifest.json';
export const recordsName = 'records.json';
export const filesFolder = 'files/';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().max(300);

export const recordsManifest = z.looseObject({
  format: z.literal(recordsFormat),
  version: z.int().min(1),
  program: name,
  store: z.uuid(),
  sender: z.looseObject({ person: name.optional(), organisation: name.optional() }),
  /** ISO 8601, UTC. */
  exportedAt: z.iso.datetime(),
  /** Numbers of the sender's changes: everything after `from` up to `to`; chosen records have no `from`. */
  from: z.int().min(0).optional(),
  to: z.int().min(0),
  records: z.looseObject({ count: z.int().min(0), sha256: hash }),
  files: z.int().min(0),
});
export type RecordsManifest = z.infer<typeof recordsManifest>;

const state = { fields: z.record(z.string(), z.unknown()), deletedAt: z.iso.datetime().optional() };

export const exchangedRecord = z.looseObject({
  id: z.uuid(),
  kind: z.string(),
  ...state,
  /** The change that made it what it is. */
  step: z.uuid(),
  /** Changes that led to it, newest first; not all of them, but those that others may know. */
  earlier: z.array(z.uuid()).max(toldSteps),
  /** What some of them said. */
  states: z.array(z.looseObject({ step: z.uuid(), ...state })).max(toldStates),
});
export type ExchangedRecord = z.infer<typeof exchangedRecord>;

export const exchangedRecords = z.looseObject({ records: z.array(z.unknown()) });
