import { z } from '#shared/zod.ts';
import { factDateSchema } from '#shared/facts/fact-date.ts';
import { choices } from '#shared/facts/choices.ts';
import { figureSchema } from '#shared/facts/figure.ts';
import { catalogue } from '#shared/indicators/catalogue/catalogue.ts';
import {
  absenceKeys,
  baseNames,
  besideNames,
  families,
  noteKeys,
  units,
} from '#shared/indicators/catalogue/value.ts';
import { call } from '../call.ts';
import { recordId } from '../shapes.ts';

/** Indicators that the program computes from facts, and the records behind each figure. */

/** `period` may be a calendar year, a school year, a range or one day; the others narrow by owner. */
const scope = z.object({
  period: factDateSchema,
  organisation: z.uuid().optional(),
  centre: z.uuid().optional(),
  municipality: z.uuid().optional(),
  project: z.uuid().optional(),
});
export type IndicatorScope = z.infer<typeof scope>;

const indicatorId = z.enum(catalogue.map(({ id }) => id));

/** How many records stand behind a figure; `indicator:records` names them. */
const records = z.int();

const part = z.object({
  key: z.string(),
  label: z.string(),
  figure: figureSchema,
  /** Per cent of the whole; for a growth, of the start. */
  share: figureSchema.optional(),
  records,
});

const value = z.object({
  /** Names the figure among the indicator's others. */
  key: z.string(),
  label: z.string().optional(),
  figure: figureSchema.optional(),
  /** Why there is no figure. */
  absence: z.enum(absenceKeys).optional(),
  share: figureSchema.optional(),
  base: z.object({ name: z.enum(baseNames), figure: figureSchema, records }).optional(),
  parts: z.array(part),
  /** The parts in one phrase, where their words allow it: «3 района и 2 города». */
  phrase: z.string().optional(),
  beside: z.array(z.object({ name: z.enum(besideNames), figure: figureSchema })),
  notes: z.array(
    z.object({
      key: z.enum(noteKeys),
      number: z.number().optional(),
      /** The area that the note speaks of. */
      area: z.enum(choices.programmeArea).optional(),
    }),
  ),
  records,
});
export type IndicatorFigure = z.infer<typeof value>;

const group = z.object({
  family: z.enum(families),
  indicators: z.array(z.object({ id: z.string(), unit: z.enum(units), values: z.array(value) })),
});

export const indicatorCalls = {
  'indicator:catalogue': call(scope, z.object({ groups: z.array(group) })),
  /** «Откуда это число»: at most 10,000 records; `all` says how many there are. */
  'indicator:records': call(
    scope.extend({
      id: indicatorId,
      /** The key of one of several figures; the first without it. */
      value: z.string().max(300).optional(),
      /** The key of a part, or `base`; all of the figure without it. */
      part: z.string().max(300).optional(),
    }),
    z.object({
      records: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string() })),
      all: z.int(),
    }),
  ),
  /** Which indicators of the school year that is going on count a record, by their ids. */
  'indicator:uses': call(recordId, z.object({ indicators: z.array(z.string()) })),
} as const;
