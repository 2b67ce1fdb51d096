/** How much a finding stops (`checks.md`): typing, finalising, nothing until a reason is given, nothing. */
export const levels = ['typing', 'finalising', 'reason', 'hint'] as const;
export type Level = (typeof levels)[number];

/** One file of rules a family. */
export const checkFamilies = [
  'completeness',
  'sums',
  'shares',
  'counts',
  'facts',
  'coverage',
  'periods',
  'duplicates',
  'foreign',
  'limits',
  'links',
  'typography',
  'personal',
] as const;
export type CheckFamily = (typeof checkFamilies)[number];

/** Where in a report: an item, and in it a node, a cell, a piece of text; an appendix of the report's own has no node. */
export interface Place {
  readonly item: string;
  /** As printed: «6.»; of an appendix «Приложение № 2». */
  readonly itemNumber: string;
  readonly node: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  /** The words in the text that the finding is about, exactly as they stand, and which of their occurrences (from 0). */
  readonly quote?: string | undefined;
  readonly nth?: number | undefined;
}

/** How the program mends a finding; each is one change set, which undo takes back. */
export type Mend =
  /**
   * In the text of a node or the words of a free or replaced cell: `find` (its `nth` occurrence) becomes `put`; with
   * `in`, in that field of a fact (`mendText`).
   */
  | {
      readonly do: 'replace';
      readonly find: string;
      readonly nth: number;
      readonly put: string;
      readonly in?: { readonly record: string; readonly field: string } | undefined;
    }
  /** A field of a fact gets another value. */
  | { readonly do: 'setField'; readonly record: string; readonly field: string; readonly value: unknown };

/** What a rule found. The same fault has the same id until its values change, so that a waiver can hold on to it. */
export interface Finding extends Place {
  /** Rule + place + the values, see `findingId`. */
  readonly id: string;
  /** A key of `shared/text/findings/`. */
  readonly rule: string;
  readonly family: CheckFamily;
  readonly level: Level;
  /** Values that the sentence about it names: both numbers, names. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly mend?: Mend | undefined;
  /** Set where the person left it and said why. */
  readonly waived?: { readonly waiver: string; readonly reason: string } | undefined;
}

/** The identity of a finding: it changes when the place or a value changes; the number of the row is neither. */
export function findingId(rule: string, place: Place, details: Finding['details']): string {
  const { item, node, row = '', column = '', quote = '', nth = 0 } = place;
  const values = Object.entries(details).flatMap(([key, value]) =>
    key === 'row' ? [] : [key, String(value)],
  );
  return [rule, item, node, row, column, quote, String(nth), ...values].join('/').slice(0, 2_000);
}
