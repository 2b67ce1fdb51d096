import { chartKinds } from '#shared/blocks/chart.ts';
import { z } from '#shared/zod.ts';
import { expression, name, printed, source, spokenOf } from './expression.ts';
import { formOption, formParts, when } from './form-parts.ts';

/**
 * A form as data. Adding or changing one needs no code: every region changes its forms by order, every year.
 * Identity is id + version + content hash; a released version is never edited, and what this schema adds later has no
 * defaults, so that the hash of an old form stays as it is.
 * Titles, headers and numbers are printed exactly as they stand here; `{year}` and `{option-id}` are replaced.
 */
const nodeBase = {
  id: name,
  hint: z.string().max(2_000).optional(),
  required: z.boolean().default(false),
  /** Only with these choices of the form's options. */
  when: when.optional(),
};

/** A text that the report keeps for itself. */
const textNode = z.strictObject({
  type: z.literal('text'),
  ...nodeBase,
  label: printed,
  /** Printed only if this other node prints something: «представлены в таблице:». */
  leadsTo: name.optional(),
  /** Sentences that are proposed here from facts, by the ids of `shared/sentences`. */
  proposals: z.array(name).optional(),
  /** Printed before the text, in bold: «Цель проекта: …». */
  lead: printed.optional(),
});

/** A value of what the report is about (its project, if nothing else is said), edited where it stands. */
const factNode = z.strictObject({
  type: z.literal('fact'),
  ...nodeBase,
  label: printed,
  of: z.enum(spokenOf).optional(),
  value: expression,
  edits: z.array(name).min(1),
  /** Printed before the value, in bold. */
  lead: printed.optional(),
});

const tableNode = z.strictObject({
  type: z.literal('table'),
  ...nodeBase,
  /** For lists on the screen, and the sheet's name; printed above the table if `titled`. */
  label: printed.optional(),
  titled: z.boolean().optional(),
  source,
  /** Header of the column that counts rows; none, if the form has no such column. */
  rowNumbers: z.strictObject({ title: printed, width: z.number().positive() }).optional(),
  columns: z
    .array(
      z.strictObject({
        id: name,
        title: printed,
        width: z.number().positive(),
        align: z.enum(['left', 'center', 'right']).default('left'),
        value: expression,
        required: z.boolean().default(false),
        /** The last row adds this column up. */
        total: z.boolean().optional(),
      }),
    )
    .min(1),
});

const listNode = z.strictObject({
  type: z.literal('list'),
  ...nodeBase,
  label: printed,
  /** Printed before the entries, in bold, if there are any. */
  lead: printed.optional(),
  source,
  marker: z.enum(['bullet', 'number', 'none', 'inline']),
  value: expression,
});

/** A chart of a figure of the catalogue by its parts, or of one figure over years. */
const chartNode = z.strictObject({
  type: z.literal('chart'),
  ...nodeBase,
  label: printed,
  look: z.enum(chartKinds),
  /** Each is a series; its parts are the categories. Without `years` the report's period only. */
  indicators: z
    .array(z.strictObject({ indicator: name, value: name.optional(), label: printed.optional() }))
    .min(1),
  /** How many years back, the last being the report's: the years are then the categories. */
  years: z.int().min(2).max(20).optional(),
  show: z.enum(['figure', 'share']).optional(),
});

const node = z.discriminatedUnion('type', [textNode, factNode, tableNode, listNode, chartNode]);
export type FormNode = z.infer<typeof node>;
export type TextNode = z.infer<typeof textNode>;
export type FactNode = z.infer<typeof factNode>;
export type TableNode = z.infer<typeof tableNode>;
export type ListNode = z.infer<typeof listNode>;
export type ChartNode = z.infer<typeof chartNode>;
export type ViewNode = TableNode | ListNode;

const item = z.strictObject({
  id: name,
  /** May be empty: an item without a number. */
  number: z.string().max(2_000),
  title: printed,
  /** `inline`: «1. Тема проекта: …» in one paragraph; `block`: the title, then what follows; `bare`: no title at all. */
  layout: z.enum(['inline', 'block', 'bare']),
  /** «постоянное» stays the same for the whole project; «за период» must be renewed in each report. */
  renewal: z.enum(['permanent', 'period']),
  when: when.optional(),
  /** «не более 3–4 стр.»: printed pages. */
  limit: z.strictObject({ pages: z.number().positive() }).optional(),
  /** The same item as another variant of the form prints it; the first that holds wins. Its nodes and texts stay. */
  variants: z
    .array(
      z.strictObject({
        when,
        number: z.string().max(2_000).optional(),
        title: printed.optional(),
        limit: z.strictObject({ pages: z.number().positive() }).optional(),
      }),
    )
    .optional(),
  /** The whole item once for each of these facts; its nodes may then say `is: each`. */
  repeat: z.strictObject({ source, title: expression }).optional(),
  nodes: z.array(node).min(1),
});
export type FormItem = z.infer<typeof item>;

const section = z.strictObject({
  id: name,
  /** May be empty; of an appendix it is given when the report is filled: «Приложение № 2». */
  number: z.string().max(2_000),
  title: printed,
  /** Begins on a page of its own and is numbered in the order of those that print something. */
  appendix: z.boolean().optional(),
  /** A section without a printed heading. */
  bare: z.boolean().optional(),
  when: when.optional(),
  limit: z.strictObject({ pages: z.number().positive() }).optional(),
  items: z.array(item).min(1),
});
export type FormSection = z.infer<typeof section>;

/** A form by its shape alone: what `lint.ts` looks through, whose faults are told one by one. */
export const formShape = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  version: z.string().regex(/^[a-z0-9.-]{1,30}$/),
  /** For lists on the screen. */
  name: printed,
  /** Printed at the head; may hold {year} and {option-id}. Empty, if the form has no head. */
  titleLines: z.array(printed),
  periods: z.array(z.enum(['year', 'schoolYear', 'dayRange'])).min(1),
  project: z.enum(['required', 'none']),
  centre: z.enum(['required', 'none']).optional(),
  /** About the own municipality and all its schools. */
  municipality: z.enum(['required', 'none']).optional(),
  options: z.array(formOption).optional(),
  parts: formParts.optional(),
  sections: z.array(section).min(1),
});

export const formSchema = formShape.refine((form) => hasUniqueIds(form.sections), {
  error: 'form.duplicate-id',
});

export type Form = z.infer<typeof formSchema>;

function hasUniqueIds(sections: readonly z.infer<typeof section>[]): boolean {
  const items = sections.flatMap((each) => each.items);
  const nodes = items.flatMap((each) => each.nodes);
  return [sections, items, nodes].every((list) => new Set(list.map(({ id }) => id)).size === list.length);
}

export function nodesOf(form: Form): FormNode[] {
  return form.sections.flatMap((each) => each.items.flatMap((inner) => inner.nodes));
}

/** Of an item that is repeated for facts, a node is one for each: «stories@<fact id>». */
export function repeatedId(id: string, fact: string): string {
  return `${id}@${fact}`;
}

/** The id that the form gives to a node, whichever repetition it stands in. */
export function definedId(id: string): string {
  return id.split('@', 1)[0] ?? id;
}
