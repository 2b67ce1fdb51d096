import { blocksSchema } from '#shared/blocks/model.ts';
import { factDateSchema } from '#shared/facts/fact-date.ts';
import { longestText, reference, text } from '#shared/facts/fields.ts';
import { z } from '#shared/zod.ts';

/**
 * What a report keeps of its own. It is pinned to one form (id, version and content hash) and holds no copy of
 * any fact: texts and decisions stand beside the facts, each in a record of its own, so that history and undo
 * speak of one text and not of the whole report.
 */

/** The life cycle, said once (`architecture.md`, rule 10). «без ошибок», «отправлен» are derived, not stored. */
export const reportStates = ['draft', 'finalised', 'forSignature'] as const;

/** What became of a frozen revision after it left; the newest says where the report is. */
export const deliveryStates = ['sent', 'accepted', 'returned'] as const;

/** How a text came from last year's report: as it is, to be confirmed, to be written anew. */
export const marks = ['carried', 'confirm', 'rewrite'] as const;
export type Mark = (typeof marks)[number];

const words = z.string().max(2_000);

export const report = z.looseObject({
  title: text(),
  form: z.looseObject({
    id: z.string().min(1).max(100),
    version: z.string().min(1).max(50),
    hash: z.string().length(64),
  }),
  period: factDateSchema,
  project: reference('project').optional(),
  organisation: reference('organisation').optional(),
  centre: reference('centre').optional(),
  municipality: reference('municipality').optional(),
  state: z.enum(reportStates),
  /** Choices and words for the form's options, by their ids. */
  options: z.record(z.string().max(100), words).optional(),
  /** Parts of the form that this report prints or not, where it differs from the form. */
  parts: z.record(z.string().max(100), z.boolean()).optional(),
  /** What the person wrote for a part («протокол № 3 от …»), by `part.line`. */
  partTexts: z.record(z.string().max(100), words).optional(),
  /** Facts after this day are not in it: the report's own cut-off (a7, rule 10). ISO 8601 day. */
  cutOff: z.iso.date().optional(),
  /** The report that it took over from. */
  previous: z.uuid().optional(),
  /** The number of the revision in work; 1 until something was finalised. */
  revision: z.int().min(1).optional(),
});

/** A narrative text of one node of the form. */
export const reportText = z.looseObject({
  report: reference('report'),
  node: z.string().min(1).max(200),
  /** The plain text, for search and history; `blocks`, where there are any, is what is printed. */
  text: z.string().max(longestText),
  blocks: blocksSchema.optional(),
  mark: z.enum(marks).optional(),
});

/** An appendix that the report has beyond its form's (domain a5). */
export const appendix = z.looseObject({
  report: reference('report'),
  order: z.int().min(0),
  title: text(),
  /** «отдельным файлом» and «по ссылке» are cited and counted, and not printed here. */
  delivery: z.enum(['here', 'separateFile', 'link']),
  address: z.string().max(2_000).optional(),
  /** The event whose story it tells; its blocks are added after the appendix's own. */
  event: reference('event').optional(),
  text: z.string().max(longestText),
  blocks: blocksSchema.optional(),
});

/** «Оставить, пояснить»: a finding that stays, and why (domain a5). It holds until the values of the finding change. */
export const waiver = z.looseObject({
  report: reference('report'),
  /** Rule, place and values: `Finding.id`. */
  finding: z.string().min(1).max(2_000),
  reason: z.string().trim().min(1).max(2_000),
});

/**
 * A finalised report, frozen: its document and the data behind it, together. `hash` is the SHA-256 of both in canonical
 * JSON. References inside are plain JSON on purpose: merging or deleting a record later changes nothing here.
 */
export const reportRevision = z.looseObject({
  report: reference('report'),
  number: z.int().min(1),
  finalisedAt: z.iso.datetime(),
  hash: z.string().length(64),
  /** `LetopisDocument`. */
  document: z.record(z.string(), z.unknown()),
  /** The facts behind it, as they were. */
  facts: z.array(z.record(z.string(), z.unknown())),
  form: z.record(z.string(), z.unknown()),
  /** Findings that were left, with their reasons. */
  waivers: z.array(z.looseObject({ rule: z.string(), text: z.string(), reason: z.string() })).default([]),
  delivery: z
    .array(
      z.looseObject({
        state: z.enum(deliveryStates),
        at: z.iso.date(),
        note: z.string().max(2_000).optional(),
      }),
    )
    .default([]),
});

/** A form that came from a file or was made in the window; beside those that the program brings. */
export const formPack = z.looseObject({
  form: z.string().min(1).max(100),
  version: z.string().min(1).max(50),
  hash: z.string().length(64),
  definition: z.record(z.string(), z.unknown()),
  /** SHA-256 of the Word file that export fills, kept among the attachments. */
  template: z.string().length(64).optional(),
  /** Where the form's nodes stand in it: `shared/from-word/places.ts`. */
  places: z.array(z.record(z.string(), z.unknown())).max(10_000).optional(),
});

/** Somebody replaced the text of one cell and said why. */
const override = z.looseObject({
  row: z.string().min(1).max(200),
  column: z.string().min(1).max(200),
  text: z.string().max(longestText),
  reason: z.string().trim().min(1).max(2_000),
});

/** A row that no fact stands behind. */
const freeRow = z.looseObject({
  id: z.uuid(),
  cells: z.record(z.string().max(200), z.string().max(longestText)),
});

/**
 * Decisions of one report about one view of facts. Rows are named by record ids as plain text: a decision about
 * a record that is gone does no harm and comes back with it.
 */
export const reportView = z.looseObject({
  report: reference('report'),
  node: z.string().min(1).max(200),
  leftOut: z.array(z.string()).max(100_000).default([]),
  /** Rows in this order come first, in the order said; the rest follow in the form's order. */
  order: z.array(z.string()).max(100_000).default([]),
  overrides: z.array(override).max(100_000).default([]),
  freeRows: z.array(freeRow).max(10_000).default([]),
  /** Why there are no rows: «нет данных», «не применимо», with a reason; printed in place of rows. */
  absence: z.string().trim().min(1).max(2_000).optional(),
});

export const reportKinds = {
  report,
  reportText,
  reportView,
  appendix,
  waiver,
  reportRevision,
  formPack,
} as const;

export type Report = z.infer<typeof report>;
export type ReportView = z.infer<typeof reportView>;
export type Override = z.infer<typeof override>;
export type Appendix = z.infer<typeof appendix>;
export type ReportRevision = z.infer<typeof reportRevision>;
export type DeliveryState = (typeof deliveryStates)[number];
