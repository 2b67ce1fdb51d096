/**
 * Why something of a file became no part of a draft form: `before` the first heading; a `table` of no known kind, which
 * became a text; a `column` that no field answers; `text` between the items that the form does not print.
 */
export const unmatchedReasons = ['before', 'table', 'column', 'text', 'picture'] as const;
export type UnmatchedReason = (typeof unmatchedReasons)[number];

export interface Unmatched {
  readonly why: UnmatchedReason;
  readonly text: string;
  readonly item?: string | undefined;
}
