import { factKinds } from '#shared/facts/kinds.ts';
import type { z } from '#shared/zod.ts';
import { reportKinds } from './report.ts';

/** Everything that the store keeps as records: facts, and what reports keep of their own. */
export const recordKinds = { ...factKinds, ...reportKinds } as const;

export type RecordKind = keyof typeof recordKinds;
export type RecordFields<K extends RecordKind> = z.infer<(typeof recordKinds)[K]>;

export const recordKindNames = Object.keys(recordKinds) as RecordKind[];

/** A record as the store answers it. Times are ISO 8601 in UTC; `deletedAt` says since when it is in the basket. */
export interface StoredRecord<K extends RecordKind = RecordKind> {
  readonly id: string;
  readonly kind: K;
  readonly fields: RecordFields<K>;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string | undefined;
}
