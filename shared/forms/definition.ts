import { isFactKind } from '#shared/facts/kinds.ts';
import { z } from '#shared/zod.ts';

/**
 * A form as data. Adding or changing one needs no code: every region changes its forms by order, every year.
 * Identity is id + version + content hash; a released version is never edited.
 * Titles, headers and numbers are printed exactly as they stand here.
 */
const name = z.string().min(1).max(100);
const printed = z.string().min(1).max(2_000);
/** Steps from a fact through its fields and references; the last may be a derived name (`derived.ts`). */
const path = z.array(name).min(1).max(8);
const factKind = z.string().refine(isFactKind, { error: 'kind-unknown' });

/** How a cell or a list entry is made of a fact. */
export type Expression =
  | { readonly path: readonly string[] }
  | { readonly text: string }
  | { readonly link: readonly string[] }
  | { readonly join: string; readonly of: readonly Expression[] }
  | { readonly firstOf: readonly Expression[] }
  /** Each of these on a line of its own. */
  | { readonly lines: readonly Expression[] }
  /** Every member of a list, as entries with a bullet, as lines, or in one line. */
  | {
      readonly each: readonly string[];
      readonly value?: Expression | undefined;
      readonly as: 'bullets' | 'lines' | 'inline';
    }
  /** The value of an indicator in the report's period. */
  | { readonly measure: 'inPeriod' };

const expression: z.ZodType<Expression> = z.union([
  z.strictObject({ path }),
  z.strictObject({ text: printed }),
  z.strictObject({ link: path }),
  z.strictObject({ join: z.string().max(20), of: z.array(z.lazy(() => expression)).min(1) }),
  z.strictObject({ firstOf: z.array(z.lazy(() => expression)).min(1) }),
  z.strictObject({ lines: z.array(z.lazy(() => expression)).min(1) }),
  z.strictObject({
    each: path,
    value: z.lazy(() => expression).optional(),
    as: z.enum(['bullets', 'lines', 'inline']),
  }),
  z.strictObject({ measure: z.literal('inPeriod') }),
]);

/** Which facts a view takes; all conditions must hold. */
const condition = z.union([
  z.strictObject({ path, equals: z.union([z.string(), z.boolean(), z.number()]) }),
  /** The field is the report's project, or a list of links that leads to it. */
  z.strictObject({ path, is: z.literal('project') }),
  /** The first of these dates that is filled shares a day with the period; a fact without any is taken. */
  z.strictObject({ dates: z.array(path).min(1), within: z.literal('period') }),
]);
export type Condition = z.infer<typeof condition>;

const source = z.strictObject({
  kind: factKind,
  where: z.array(condition).default([]),
  orderBy: z.array(path).default([]),
});
export type Source = z.infer<typeof source>;

const nodeBase = { id: name, hint: z.string().max(2_000).optional(), required: z.boolean().default(false) };

/** A text that the report keeps for itself. */
const textNode = z.strictObject({
  type: z.literal('text'),
  ...nodeBase,
  label: printed,
  /** Printed only if this other node prints something: «представлены в таблице:». */
  leadsTo: name.optional(),
});

/** A value of the report's project, edited where it stands: the fact itself changes. */
const factNode = z.strictObject({
  type: z.literal('fact'),
  ...nodeBase,
  label: printed,
  value: expression,
  edits: z.array(name).min(1),
});

const tableNode = z.strictObject({
  type: z.literal('table'),
  ...nodeBase,
  source,
  /** Header of the column that counts rows; none, if the form has no such column. */
  rowNumbers: z.strictObject({ title: printed, width: z.number().positive() }).optional(),
  columns: z
    .array(
      z.strictObject({
        id: name,
        /** May hold {year}. */
        title: printed,
        width: z.number().positive(),
        align: z.enum(['left', 'center', 'right']).default('left'),
        value: expression,
        required: z.boolean().default(false),
      }),
    )
    .min(1),
});

const listNode = z.strictObject({
  type: z.literal('list'),
  ...nodeBase,
  label: printed,
  source,
  marker: z.enum(['bullet', 'number', 'none']),
  value: expression,
});

const node = z.discriminatedUnion('type', [textNode, factNode, tableNode, listNode]);
export type FormNode = z.infer<typeof node>;
export type TextNode = z.infer<typeof textNode>;
export type FactNode = z.infer<typeof factNode>;
export type TableNode = z.infer<typeof tableNode>;
export type ListNode = z.infer<typeof listNode>;
export type ViewNode = TableNode | ListNode;

const item = z.strictObject({
  id: name,
  number: printed,
  title: printed,
  /** `inline`: «1. Тема проекта: …» in one paragraph; `block`: the title, then what follows. */
  layout: z.enum(['inline', 'block']),
  /** «постоянное» stays the same for the whole project; «за период» must be renewed in each report. */
  renewal: z.enum(['permanent', 'period']),
  nodes: z.array(node).min(1),
});
export type FormItem = z.infer<typeof item>;

const section = z.strictObject({ id: name, number: printed, title: printed, items: z.array(item).min(1) });

export const formSchema = z
  .strictObject({
    format: z.literal(1),
    id: z.string().regex(/^[a-z0-9-]{1,60}$/),
    version: z.string().regex(/^[a-z0-9.-]{1,30}$/),
    /** For lists on the screen. */
    name: printed,
    /** Printed at the head; may hold {year}. */
    titleLines: z.array(printed).min(1),
    periods: z.array(z.enum(['year', 'schoolYear'])).min(1),
    project: z.enum(['required', 'none']),
    sections: z.array(section).min(1),
  })
  .refine((form) => hasUniqueIds(form.sections), { error: 'form.duplicate-id' });

export type Form = z.infer<typeof formSchema>;

function hasUniqueIds(sections: readonly z.infer<typeof section>[]): boolean {
  const items = sections.flatMap((each) => each.items);
  const nodes = items.flatMap((each) => each.nodes);
  return [sections, items, nodes].every((list) => new Set(list.map(({ id }) => id)).size === list.length);
}

export function nodesOf(form: Form): FormNode[] {
  return form.sections.flatMap((each) => each.items.flatMap((inner) => inner.nodes));
}
