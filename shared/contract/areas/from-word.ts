import { blocksSchema } from '#shared/blocks/model.ts';
import { factDateSchema } from '#shared/facts/fact-date.ts';
import type { Form } from '#shared/forms/definition.ts';
import { notFilledReasons } from '#shared/from-word/contents.ts';
import { placesSchema } from '#shared/from-word/places.ts';
import { unplacedReasons } from '#shared/from-word/split-by-form.ts';
import { unmatchedReasons } from '#shared/from-word/unmatched.ts';
import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { reportId, saved } from '../shapes.ts';
import { factKind } from './grid.ts';
import { plannedRow } from './import.ts';

/** Word files: a draft form from one, and last year's report taken apart by a form. */

const token = z.string().min(16).max(100);
const suggestionId = z.string().min(1).max(400);

const draftForm = z.object({
  form: z.custom<Form>((value) => typeof value === 'object'),
  /** Where each node stands in the file, so that export can fill that very file. */
  places: placesSchema,
  /** SHA-256 of the file, which is kept with the attachments. */
  template: z.string().length(64),
  /** What of the file became no part of the form, or only a text. */
  unmatched: z.array(
    z.object({
      why: z.enum(unmatchedReasons),
      text: z.string(),
      /** The item that it stands in. */
      item: z.string().optional(),
    }),
  ),
});
export type DraftForm = z.infer<typeof draftForm>;

const suggestedText = z.object({
  id: suggestionId,
  node: z.string(),
  label: z.string(),
  text: z.string(),
  blocks: blocksSchema,
  /** What the report says here already; taking the text replaces it. */
  present: z.string().optional(),
});

/** A value of what the report is about: the name of its project. */
const suggestedFact = z.object({
  id: suggestionId,
  node: z.string(),
  label: z.string(),
  text: z.string(),
  /** How the program understood it. */
  read: z.string().optional(),
  present: z.string().optional(),
  /** Why it cannot be taken: a key of `shared/text/problems.ts`. */
  problem: z.string().optional(),
  /** The record has this value already. */
  same: z.boolean(),
});

const suggestedRows = z.object({
  node: z.string(),
  label: z.string(),
  kind: factKind,
  headers: z.array(z.string()),
  /** `takes`: a yes would write something. */
  rows: z.array(plannedRow.extend({ id: suggestionId, takes: z.boolean() })),
});

const splitItem = z.object({
  item: z.string(),
  number: z.string(),
  title: z.string(),
  /** The file has a heading of this item. */
  found: z.boolean(),
  texts: z.array(suggestedText),
  facts: z.array(suggestedFact),
  /** Tables and lists. */
  records: z.array(suggestedRows),
});

const splitWord = z.object({
  split: z.string(),
  name: z.string(),
  /** Of the file; its records get this period. */
  period: factDateSchema,
  items: z.array(splitItem),
  unplaced: z.array(z.object({ why: z.enum(unplacedReasons), text: z.string() })),
});
export type SplitWord = z.infer<typeof splitWord>;

export const fromWordCalls = {
  /** «Форма из файла Word». Nothing is saved but the file; the draft is a form that can be edited and added. */
  'form:from-word': call(
    z.object({ source: token, id: z.string().max(60).optional(), name: z.string().max(300).optional() }),
    draftForm,
  ),
  /** «Взять из файла Word»: last year's report by the headings of the form. Nothing is written yet. */
  'word:split': call(
    reportId.extend({
      source: token,
      /** The period of the file; without it the year in its title, else the report's own. */
      period: factDateSchema.optional(),
    }),
    splitWord,
  ),
  /** What the person said yes to, as one change set; texts are to be confirmed. */
  'word:take': call(
    z.object({ split: z.string().max(100), accepted: z.array(suggestionId).min(1).max(20_000) }),
    saved.extend({ texts: z.int(), records: z.int() }),
  ),
  /** The report in the very Word file that its form came from, with the file's look. */
  'word:fill': call(
    reportId.extend({ target: token }),
    z.object({
      name: z.string(),
      bytes: z.int(),
      /** For `file:show`. */
      file: token,
      /** What did not find its place in the file. */
      unmatched: z.array(z.object({ node: z.string(), label: z.string(), why: z.enum(notFilledReasons) })),
    }),
  ),
} as const;
