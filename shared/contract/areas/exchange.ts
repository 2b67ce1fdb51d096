import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { saved } from '../shapes.ts';
import { namedRecord } from './history.ts';

/** As in `calls.ts`: a right to use one file, given by a dialog of the host. */
const token = z.string().min(16).max(100);

const peer = z.string().trim().min(1).max(200);
const take = z.enum(['mine', 'theirs']);

/** A field on which both sides differ, as people read it; empty where there is no value. */
const fieldConflict = z.object({
  name: z.string(),
  label: z.string(),
  mine: z.string(),
  theirs: z.string(),
  base: z.string(),
});

/**
 * `whole`: deleted on one side and changed on the other, only the whole record can be decided; `mineDeleted` tells
 * on which. Its fields say what differs.
 */
const recordConflict = z.object({
  record: namedRecord,
  whole: z.boolean(),
  mineDeleted: z.boolean(),
  theirsDeleted: z.boolean(),
  fields: z.array(fieldConflict),
});
export type RecordConflict = z.infer<typeof recordConflict>;

/** What is told of a record beside its conflicts. */
const exchangeNote = z.object({
  record: namedRecord,
  /**
   * `united`: both additions to lists stand; `revived`: deleted on one side, used on the other, it stands;
   * `locked`: of a report that is finished here, it stays; `alike`: here is another record of this title.
   */
  note: z.enum(['united', 'revived', 'locked', 'alike']),
  fields: z.array(z.string()),
});
export type ExchangeNote = z.infer<typeof exchangeNote>;

export const exchangeCalls = {
  /** Writes records into a file for somebody else. `last`: everything since the last time for the same receiver. */
  'exchange:export': call(
    z.object({
      target: token,
      what: z.union([
        z.strictObject({ since: z.enum(['last', 'all']) }),
        z.strictObject({ ids: z.array(z.uuid()).min(1).max(100_000) }),
      ]),
      peer,
    }),
    z.object({
      name: z.string(),
      records: z.int(),
      files: z.int(),
      /** Attachments whose file is lost or damaged here; they go without it. */
      missing: z.int(),
      /** For `file:show`. */
      file: token,
    }),
  ),
  /** Reads a file of somebody else and compares it; nothing changes. */
  'exchange:open': call(
    z.object({ source: token }),
    z.object({
      exchange: z.uuid(),
      sender: z.object({ person: z.string().optional(), organisation: z.string().optional() }),
      /** ISO 8601, UTC. */
      exportedAt: z.string(),
      counts: z.object({
        new: z.int(),
        changed: z.int(),
        same: z.int(),
        deleted: z.int(),
        conflicts: z.int(),
        files: z.int(),
      }),
      conflicts: z.array(recordConflict),
      notes: z.array(exchangeNote),
    }),
  ),
  /** Takes the opened file in, all or nothing, as one change. Every conflict has to be decided. */
  'exchange:accept': call(
    z.object({
      exchange: z.uuid(),
      decisions: z
        .array(z.strictObject({ record: z.uuid(), field: z.string().max(300).optional(), take }))
        .max(200_000),
    }),
    saved,
  ),
} as const;
