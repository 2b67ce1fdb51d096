import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { recordKind, saved } from '../shapes.ts';

/** A field of a change, both values as people read them; empty where there was none. */
export const fieldChange = z.object({
  name: z.string(),
  label: z.string(),
  before: z.string(),
  after: z.string(),
});

export const namedRecord = z.object({ id: z.uuid(), kind: recordKind, title: z.string() });
export type NamedRecordInfo = z.infer<typeof namedRecord>;

const changeEntry = z.object({
  changeSet: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  author: z.string().optional(),
  /** What was done, in words. */
  label: z.string(),
  record: namedRecord,
  what: z.enum(['created', 'changed', 'deleted', 'restored']),
  fields: z.array(fieldChange),
});
export type ChangeEntry = z.infer<typeof changeEntry>;

export const historyCalls = {
  /** Gives a record the fields that it had before or after a change, as a change of its own. */
  'record:return-to': call(
    z.object({ id: z.uuid(), changeSet: z.uuid(), side: z.enum(['before', 'after']) }),
    saved,
  ),
  /** What changed from a moment on, newest first. */
  'change:since': call(
    z.object({
      since: z.iso.datetime({ offset: true }),
      limit: z.int().min(1).max(1_000),
      author: z.string().max(200).optional(),
    }),
    z.object({ entries: z.array(changeEntry), authors: z.array(z.string()) }),
  ),
} as const;
