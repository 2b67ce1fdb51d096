import { isFactKind } from '#shared/facts/kinds.ts';
import { z } from '#shared/zod.ts';

/** How a cell, a list entry or a line is made of a fact, and which facts a view takes. Part of a form's data. */

export const name = z.string().min(1).max(100);
export const printed = z.string().min(1).max(2_000);
/** Steps from a fact through its fields and references; the last may be a derived name (`derived.ts`). */
export const path = z.array(name).min(1).max(8);
export const factKind = z.string().refine(isFactKind, { error: 'kind-unknown' });

/** What a report is about: the record that a form's fields speak of. */
export const subjects = ['project', 'organisation', 'centre', 'municipality'] as const;
export type Subject = (typeof subjects)[number];

/** A subject, or the fact that the item is repeated for. */
export const spokenOf = [...subjects, 'each'] as const;
export type SpokenOf = (typeof spokenOf)[number];

/** How a figure of the catalogue is printed: «24», «48 %», «24 мероприятия» (with `nouns`). */
const figureShow = z.enum(['figure', 'share', 'base']);
const nouns = z.tuple([name, name, name]);

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
  /** The value of an indicator record in the report's period. */
  | { readonly measure: 'inPeriod' }
  /** The words, if the expression prints something: «, грант {amount}». `before` and `after` stand around it. */
  | { readonly around: Expression; readonly before?: string | undefined; readonly after?: string | undefined }
  /** A field of what the report is about, whatever fact the row is of. */
  | { readonly of: SpokenOf; readonly value: Expression }
  /** What the person chose or wrote for an option of the form. */
  | { readonly option: string }
  /** A figure of the catalogue of indicators over the report's scope and period. */
  | {
      readonly indicator: string;
      readonly value?: string | undefined;
      readonly part?: string | undefined;
      readonly show: 'figure' | 'share' | 'base';
      readonly nouns?: readonly [string, string, string] | undefined;
    }
  /**
   * Facts that refer to this one by `by`: enrolments of a programme, conditions beside. `sum` adds up the figures that
   * `value` leads to, `count` counts the facts, the others print each.
   */
  | {
      readonly related: Source;
      readonly by: readonly string[];
      readonly value?: Expression | undefined;
      readonly as: 'sum' | 'count' | 'bullets' | 'lines' | 'inline';
    };

/** Which facts a view takes; all conditions must hold. A path goes through references. */
export type Condition =
  | { readonly path: readonly string[]; readonly equals: string | boolean | number }
  | { readonly path: readonly string[]; readonly oneOf: readonly (string | boolean | number)[] }
  | { readonly path: readonly string[]; readonly not: string | boolean | number }
  | { readonly path: readonly string[]; readonly filled: boolean }
  /**
   * The field is the subject of the report, or the fact that the item is repeated for (`each`), or a list of links that
   * leads to it.
   */
  | { readonly path: readonly string[]; readonly is: SpokenOf }
  /**
   * The first of these dates that is filled shares a day with the period; a fact without any is taken. A whole number
   * is a year. `next` is the period after the report's, of the same length and kind; `upToEnd` everything up to its end.
   */
  | {
      readonly dates: readonly (readonly string[])[];
      readonly within: 'period' | 'next' | 'upToEnd';
    };

export interface Source {
  readonly kind: string;
  readonly where: readonly Condition[];
  readonly orderBy: readonly (readonly string[])[];
}

const scalar = z.union([z.string(), z.boolean(), z.number()]);

export const condition: z.ZodType<Condition> = z.union([
  z.strictObject({ path, equals: scalar }),
  z.strictObject({ path, oneOf: z.array(scalar).min(1) }),
  z.strictObject({ path, not: scalar }),
  z.strictObject({ path, filled: z.boolean() }),
  z.strictObject({ path, is: z.enum(spokenOf) }),
  z.strictObject({ dates: z.array(path).min(1), within: z.enum(['period', 'next', 'upToEnd']) }),
]);

export const source = z.strictObject({
  kind: factKind,
  where: z.array(condition).default([]),
  orderBy: z.array(path).default([]),
});

export const expression: z.ZodType<Expression> = z.union([
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
  z.strictObject({
    around: z.lazy(() => expression),
    before: z.string().max(300).optional(),
    after: z.string().max(300).optional(),
  }),
  z.strictObject({ of: z.enum(spokenOf), value: z.lazy(() => expression) }),
  z.strictObject({ option: name }),
  z.strictObject({
    indicator: name,
    value: name.optional(),
    part: name.optional(),
    show: figureShow,
    nouns: nouns.optional(),
  }),
  z.strictObject({
    related: source,
    by: path,
    value: z.lazy(() => expression).optional(),
    as: z.enum(['sum', 'count', 'bullets', 'lines', 'inline']),
  }),
]);
