import { z } from '#shared/zod.ts';
import { factKindNames } from '#shared/facts/kinds.ts';
import { mutation } from '#shared/report/mutation.ts';
import { attachmentCalls } from './areas/attachments.ts';
import { gridCalls } from './areas/grid.ts';
import { exchangeCalls } from './areas/exchange.ts';
import { formCalls } from './areas/forms.ts';
import { fromWordCalls } from './areas/from-word.ts';
import { historyCalls } from './areas/history.ts';
import { importCalls } from './areas/import.ts';
import { settingsCalls } from './areas/settings.ts';
import { namesCalls } from './areas/names.ts';
import { planCalls } from './areas/plan.ts';
import { rolloverCalls } from './areas/rollover.ts';
import { reportCalls } from './areas/reports.ts';
import { indicatorCalls } from './areas/indicators.ts';
import { sheetCalls } from './areas/sheet.ts';
import { searchCalls } from './areas/search.ts';
import { type Call, call, nothing } from './call.ts';
import type { CallName, HostCallName, ServiceCallName } from './names.ts';
import {
  changeInfo,
  copyInfo,
  historyEntry,
  recordId,
  recordKind,
  saved,
  status,
  storedRecord,
} from './shapes.ts';

/** A right to use one file once, given by a dialog of the host: paths never come from the window. */
const token = z.string().min(16).max(100);
const openedFile = z.object({ token, name: z.string(), bytes: z.int().optional() });

const oneLine = z.string().trim().min(1).max(300);

/** Calls that the services answer, whoever asks: window, CLI or test. */
export const serviceCalls = {
  'app:status': call(nothing, status),

  'school:create': call(
    z.object({
      shortName: oneLine,
      legalName: oneLine.optional(),
      settlement: oneLine.optional(),
      projectName: oneLine.optional(),
    }),
    saved,
  ),
  'sample:create': call(nothing, z.object({ report: z.uuid(), records: z.int() })),

  'record:list': call(z.object({ kind: recordKind }), z.object({ records: z.array(storedRecord) })),
  'record:get': call(recordId, storedRecord),
  'record:uses': call(recordId, z.object({ records: z.array(storedRecord) })),
  'record:history': call(recordId, z.object({ entries: z.array(historyEntry) })),
  'record:commit': call(
    z.object({ label: z.string().max(100), mutations: z.array(mutation).min(1).max(10_000) }),
    saved,
  ),
  'basket:list': call(nothing, z.object({ records: z.array(storedRecord) })),

  ...settingsCalls,
  ...exchangeCalls,
  ...historyCalls,
  ...attachmentCalls,
  ...gridCalls,
  ...importCalls,
  ...fromWordCalls,
  ...sheetCalls,
  ...indicatorCalls,
  ...planCalls,
  ...rolloverCalls,
  ...namesCalls,

  ...searchCalls,

  'change:list': call(
    z.object({ count: z.int().min(1).max(1_000) }),
    z.object({ changes: z.array(changeInfo) }),
  ),
  'change:revert': call(z.object({ changeSet: z.uuid() }), saved),

  'facts:schema': call(nothing, z.record(z.string(), z.unknown())),
  'facts:import': call(
    z.object({ source: token }),
    z.object({ created: z.int(), updated: z.int(), unchanged: z.int(), saved: saved.optional() }),
  ),
  'facts:export': call(
    z.object({ target: token, kinds: z.array(z.enum(factKindNames)).optional() }),
    z.object({ name: z.string(), records: z.int(), file: token }),
  ),

  ...formCalls,

  ...reportCalls,

  'copy:list': call(nothing, z.object({ copies: z.array(copyInfo) })),
  'copy:make': call(nothing, copyInfo),
  'copy:restore': call(z.object({ source: token }), z.object({ kept: z.string().optional() })),
} as const satisfies Record<ServiceCallName, Call>;

/** Calls that only the host can answer: they show a dialog or the desktop. */
export const hostCalls = {
  'dialog:save': call(
    z.object({
      suggested: oneLine,
      type: z.enum(['docx', 'pdf', 'xlsx', 'txt', 'form', 'facts', 'file', 'records']),
    }),
    z.object({ file: openedFile.optional() }),
  ),
  'dialog:open': call(
    z.object({ type: z.enum(['facts', 'copy', 'table', 'file', 'records', 'form', 'docx']) }),
    z.object({ file: openedFile.optional() }),
  ),
  /** Shows a file that an export wrote in its folder, or opens it in its program. */
  'file:show': call(z.object({ token, open: z.boolean() }), nothing),
  /** How large everything is drawn, per cent. */
  'window:zoom': call(z.object({ percent: z.int().min(50).max(300) }), nothing),
  /** The answer to the event `closing`: what is left unwritten, by what people call it. */
  'window:flushed': call(z.object({ unsaved: z.array(z.string()).max(50) }), nothing),
} as const satisfies Record<HostCallName, Call>;

export const calls = { ...serviceCalls, ...hostCalls } as const;

/** As a caller writes it; defaults may be left out. */
export type Input<N extends CallName> = z.input<(typeof calls)[N]['input']>;
/** As a handler receives it, parsed. */
export type Parsed<N extends CallName> = z.output<(typeof calls)[N]['input']>;
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>;

export type Handlers<N extends CallName> = {
  readonly [Name in N]: (input: Parsed<Name>) => Promise<Output<Name>>;
};

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}
