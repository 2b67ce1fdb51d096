import { blocksSchema, type LetopisDocument } from '#shared/blocks/model.ts';
import { binding } from '#shared/blocks/binding.ts';
import { factDateSchema } from '#shared/facts/fact-date.ts';
import { longestText } from '#shared/facts/fields.ts';
import { partNames } from '#shared/forms/form-parts.ts';
import { deliveryStates, marks } from '#shared/report/report.ts';
import { z } from '#shared/zod.ts';
import { call, nothing } from '../call.ts';
import { decision } from '../decision.ts';
import { filledReport, finding, recordId, reportId, reportInfo, saved } from '../shapes.ts';

/** Reports: made, filled, checked, frozen, exported. */

const token = z.string().min(16).max(100);
const oneLine = z.string().trim().min(1).max(300);
/** Of a form, its version or a node. */
const shortName = z.string().min(1).max(200);
const words = z.string().max(2_000);

/** A text of one node as another report has it, and what would become of it here. */
const carried = z.object({
  node: z.string(),
  item: z.string(),
  itemNumber: z.string(),
  itemTitle: z.string(),
  text: z.string(),
  /** What the form advises: «постоянное» is carried, «за период» confirmed or written anew. */
  advised: z.enum(marks),
});

/** One place where the facts of now print something else than what was frozen. */
const difference = z.object({
  /** Number and title of the item; of the head, empty. */
  item: z.string(),
  itemTitle: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
});

const revision = z.object({
  id: z.uuid(),
  number: z.int(),
  finalisedAt: z.string(),
  hash: z.string(),
  waivers: z.array(z.object({ rule: z.string(), text: z.string(), reason: z.string() })),
  delivery: z.array(z.object({ state: z.enum(deliveryStates), at: z.string(), note: z.string().optional() })),
  /** Signed scans that are attached to it. */
  scans: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type RevisionInfo = z.infer<typeof revision>;

const appendixFields = z.object({
  title: oneLine,
  delivery: z.enum(['here', 'separateFile', 'link']),
  address: words.optional(),
  event: z.uuid().optional(),
  text: z.string().max(longestText),
  blocks: blocksSchema.optional(),
});

export const exportFormats = ['docx', 'pdf', 'xlsx', 'txt'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const exportWishes = z.object({
  /** «ЧЕРНОВИК» across the pages. */
  draft: z.boolean().optional(),
  /** «Версия для сайта»: without pupils' names and private phones. */
  forSite: z.boolean().optional(),
  /** The revision to write; the report as of now without it. */
  revision: z.uuid().optional(),
});

const proposal = z.object({
  /** Pattern and records: stable while the facts behind it are. */
  id: z.string(),
  pattern: z.string(),
  blocks: blocksSchema,
  /** As it reads. */
  text: z.string(),
  records: z.array(z.uuid()),
});
export type Proposal = z.infer<typeof proposal>;

const document = z.custom<LetopisDocument>((value) => typeof value === 'object');

export const reportCalls = {
  'report:list': call(nothing, z.object({ reports: z.array(reportInfo) })),
  'report:create': call(
    z.object({
      form: shortName,
      version: shortName.optional(),
      period: factDateSchema,
      project: z.uuid().optional(),
      centre: z.uuid().optional(),
      organisation: z.uuid().optional(),
      title: oneLine.optional(),
      options: z.record(shortName, words).optional(),
      /** «Взять из прошлого года»: texts of this report, each node with its mark; nodes not named stay empty. */
      previous: z.object({ report: z.uuid(), nodes: z.record(shortName, z.enum(marks)) }).optional(),
    }),
    saved.extend({ report: z.uuid() }),
  ),
  /** What can be taken over into a new report of this form, item by item. */
  'report:carry-preview': call(
    z.object({ report: z.uuid(), form: shortName, version: shortName.optional() }),
    z.object({
      texts: z.array(carried),
      /** Texts that fit nowhere in the form. */
      unplaced: z.array(z.object({ node: z.string(), text: z.string() })),
    }),
  ),
  'report:open': call(
    reportId,
    z.object({ info: reportInfo, filled: filledReport, findings: z.array(finding) }),
  ),
  /** Title, options, parts and words of parts; what is not named stays. */
  'report:set': call(
    reportId.extend({
      title: oneLine.optional(),
      options: z.record(shortName, words).optional(),
      parts: z.partialRecord(z.enum(partNames), z.boolean()).optional(),
      partTexts: z.record(shortName, words).optional(),
      cutOff: z.iso.date().nullable().optional(),
    }),
    saved,
  ),
  /** A narrative text; writing it confirms it. Without `blocks` it is plain text. */
  'report:write-text': call(
    reportId.extend({
      node: shortName,
      text: z.string().max(longestText),
      blocks: blocksSchema.optional(),
    }),
    saved,
  ),
  /** «Подтверждаю»: a text from last year holds for this one too. */
  'report:confirm': call(reportId.extend({ nodes: z.array(shortName).min(1).max(1_000) }), saved),
  'report:decide': call(reportId.extend({ node: shortName, decision }), saved),
  'report:check': call(reportId, z.object({ findings: z.array(finding) })),
  /** «Оставить, пояснить»; an empty reason takes it back. */
  'report:waive': call(reportId.extend({ finding: z.string().max(2_000), reason: words }), saved),
  /** Mends what the program can mend, all as one change set. */
  'report:mend': call(
    reportId.extend({ findings: z.array(z.string().max(2_000)).min(1).max(10_000) }),
    saved.extend({ mended: z.int() }),
  ),
  'report:showing': call(
    recordId,
    z.object({
      reports: z.array(z.object({ id: z.uuid(), title: z.string(), items: z.array(z.string()) })),
    }),
  ),

  'report:add-appendix': call(
    reportId.extend({ fields: appendixFields }),
    saved.extend({ appendix: z.uuid() }),
  ),
  /** What is not named stays; an event of `null` is taken away. */
  'report:write-appendix': call(
    z.object({
      appendix: z.uuid(),
      fields: appendixFields.partial().extend({ event: z.uuid().nullable().optional() }),
    }),
    saved,
  ),
  'report:order-appendices': call(reportId.extend({ order: z.array(z.uuid()).max(1_000) }), saved),
  'report:remove-appendix': call(z.object({ appendix: z.uuid() }), saved),

  /** Sentences that the facts give for a text of the form, by the patterns of domain a6. */
  'report:proposals': call(reportId.extend({ node: shortName }), z.object({ proposals: z.array(proposal) })),
  /** What a live fact says in this report now; nothing, while there is no figure. */
  'report:chip': call(reportId.extend({ binding }), z.object({ text: z.string().optional() })),

  /** Freezes document and data together. Refused while a finding stops it or a text is not confirmed. */
  'report:finalise': call(reportId, saved.extend({ revision: z.uuid(), hash: z.string(), facts: z.int() })),
  /** «Исправить»: back to a draft, the next revision; what was frozen stays. */
  'report:correct': call(reportId, saved),
  'report:for-signature': call(reportId, saved),
  'report:deliver': call(
    z.object({
      revision: z.uuid(),
      state: z.enum(deliveryStates),
      at: z.iso.date(),
      note: words.optional(),
    }),
    saved,
  ),
  'report:revisions': call(reportId, z.object({ revisions: z.array(revision) })),
  'report:revision-document': call(z.object({ revision: z.uuid() }), z.object({ document })),
  /** What is other now than in the newest frozen revision, as printed. */
  'report:difference': call(reportId, z.object({ differences: z.array(difference) })),

  /** What an upgrade to another version of the form carries over. */
  'report:upgrade-preview': call(
    reportId.extend({ version: shortName }),
    z.object({
      kept: z.array(z.object({ node: z.string(), label: z.string() })),
      added: z.array(z.object({ node: z.string(), label: z.string() })),
      unplaced: z.array(z.object({ node: z.string(), label: z.string(), text: z.string() })),
    }),
  ),
  'report:upgrade': call(reportId.extend({ version: shortName }), saved),

  'report:export': call(
    reportId.extend({ format: z.enum(exportFormats), target: token, wishes: exportWishes.optional() }),
    z.object({
      name: z.string(),
      bytes: z.int(),
      /** Numbers of the items that are not filled; of those without a number, their titles. */
      empty: z.array(z.string()),
      /** For `file:show`. */
      file: token,
    }),
  ),
  /** The report's pages: our own PDF as base64, its page count, and the pages of each section and item with a limit. */
  'report:preview': call(
    reportId.extend({ wishes: exportWishes.optional() }),
    z.object({
      pdf: z.string(),
      pages: z.int(),
      limited: z.array(z.object({ id: z.string(), pages: z.number(), limit: z.number() })),
    }),
  ),
  /** «Печать»: the system's dialog; false when the person closed it. */
  'report:print': call(
    reportId.extend({ wishes: exportWishes.optional() }),
    z.object({ printed: z.boolean() }),
  ),
  'report:delete': call(reportId, saved),
  'report:restore': call(reportId, saved),
  /** «Что ещё не на сайте»: acts and products that are ready and not published. */
  'report:not-on-site': call(
    reportId,
    z.object({
      records: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string(), state: z.string() })),
    }),
  ),
} as const;
