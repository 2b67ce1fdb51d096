import { z } from '#shared/zod.ts';

/**
 * What a live fact in a text is bound to. The text that it shows is made anew from the facts at every filling of the
 * report; the words after the number keep their agreement («21 мероприятие», «22 мероприятия»).
 */
const name = z.string().min(1).max(300);

/** Forms of the counted word: one, few, many. */
const nouns = z.tuple([name, name, name]);

export const binding = z.discriminatedUnion('to', [
  /** A figure of the catalogue of indicators, in the report's own scope and period. */
  z.looseObject({
    to: z.literal('indicator'),
    indicator: name,
    /** The key of one of the indicator's figures; its first without it. */
    value: name.optional(),
    /** The key of a part; the whole figure without it. */
    part: name.optional(),
    show: z.enum(['figure', 'share', 'base']),
    nouns: nouns.optional(),
  }),
  /** A field of one record: a number, a date, a choice, a name. */
  z.looseObject({
    to: z.literal('field'),
    record: z.uuid(),
    path: z.array(name).min(1).max(8),
    nouns: nouns.optional(),
  }),
]);
export type Binding = z.infer<typeof binding>;
