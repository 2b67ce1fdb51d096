import { z } from '#shared/zod.ts';
import type { Finding } from '#shared/checks/finding.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { recordKindNames, type StoredRecord } from '#shared/report/record-kinds.ts';
import { reportStates } from '#shared/report/report.ts';

/** Shapes that several calls answer with. */

export const recordKind = z.enum(recordKindNames);
export const reportId = z.object({ report: z.uuid() });
export const recordId = z.object({ id: z.uuid() });

/** What was committed: the words «Сохранено в …» appear only with one of these in hand. */
export const saved = z.object({
  /** Absent when nothing had to change. */
  changeSet: z.string().optional(),
  /** ISO 8601, UTC. */
  at: z.string(),
});
export type Saved = z.infer<typeof saved>;

// Records and filled reports are made by this very program from values that its schemas parsed; parsing them again
// on their way out would cost more than it could find.
export const storedRecord = z.custom<StoredRecord>((value) => typeof value === 'object');
export const filledReport = z.custom<FilledReport>((value) => typeof value === 'object');
export const finding = z.custom<Finding>((value) => typeof value === 'object');

export const changeInfo = z.object({
  number: z.int(),
  id: z.string(),
  at: z.string(),
  label: z.string(),
  author: z.string().optional(),
  reverts: z.string().optional(),
});

export const historyEntry = changeInfo.extend({
  before: z.record(z.string(), z.unknown()).optional(),
  after: z.record(z.string(), z.unknown()),
  touched: z.array(z.string()),
  what: z.enum(['created', 'changed', 'deleted', 'restored']),
  /** The touched fields, both values as people read them. */
  fields: z.array(z.object({ name: z.string(), label: z.string(), before: z.string(), after: z.string() })),
});

export const formInfo = z.object({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
  name: z.string(),
  periods: z.array(z.enum(['year', 'schoolYear', 'dayRange'])),
  project: z.enum(['required', 'none']),
  centre: z.enum(['required', 'none']),
  municipality: z.enum(['required', 'none']),
  items: z.int(),
});
export type FormInfo = z.infer<typeof formInfo>;

/** Where a report is: its stored state, or what follows from its findings and its delivery. */
export const reportStatuses = [
  'draft',
  'clean',
  'finalised',
  'forSignature',
  'sent',
  'accepted',
  'returned',
] as const;

export const reportInfo = z.object({
  id: z.uuid(),
  title: z.string(),
  formId: z.string(),
  formVersion: z.string(),
  formName: z.string(),
  /** As people read it: «2025», «2025-2026 уч. год». */
  period: z.string(),
  project: z.string().optional(),
  projectName: z.string().optional(),
  organisation: z.string().optional(),
  centre: z.string().optional(),
  state: z.enum(reportStates),
  status: z.enum(reportStatuses),
  /** The number of the revision that is in work or was frozen last. */
  revision: z.int(),
  /** Of a report that is no draft: its facts print something else now than what was frozen. */
  changed: z.boolean(),
  /** A newer version of its form. */
  upgradeTo: z.string().optional(),
  options: z.record(z.string(), z.string()),
  parts: z.record(z.string(), z.boolean()),
  partTexts: z.record(z.string(), z.string()),
  cutOff: z.string().optional(),
  /** The report that it took over from. */
  previous: z.string().optional(),
  /** Items of the form that are filled, of all. */
  filled: z.int(),
  items: z.int(),
  /** Findings that nobody has explained. */
  findings: z.int(),
  blocking: z.int(),
  updatedAt: z.string(),
  /** Why it cannot be edited; absent when it can. */
  locked: z.enum(['form/not-found', 'form/changed', 'store/read-only', 'report/not-draft']).optional(),
});
export type ReportInfo = z.infer<typeof reportInfo>;

export const copyInfo = z.object({ name: z.string(), at: z.string(), bytes: z.int() });
export type CopyInfo = z.infer<typeof copyInfo>;

export const readOnlyReasons = ['newer-version', 'folder-read-only', 'migration-failed', 'damaged'] as const;

export const status = z.object({
  /** `empty`: the three ways in are shown. */
  state: z.enum(['empty', 'ready']),
  readOnly: z.enum(readOnlyReasons).optional(),
  organisation: z.string().optional(),
  version: z.string(),
  /** When the newest change was committed; ISO 8601, UTC. */
  savedAt: z.string().optional(),
  copiedAt: z.string().optional(),
  counts: z.record(z.string(), z.int()),
});
export type Status = z.infer<typeof status>;
