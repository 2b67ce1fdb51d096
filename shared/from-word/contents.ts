import type { Block } from '#shared/blocks/model.ts';

/** The cells of a row, by the form's columns. */
export type RowContent = Readonly<Record<string, readonly Block[]>>;

/** What a node of a filled report says, for the place that it has in a Word file. */
export type NodeContent =
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly type: 'rows'; readonly rows: readonly RowContent[] };

/** `gone`: the file no longer has the place; `noPlace`: it never had one; `picture`: pictures do not go into the file. */
export const notFilledReasons = ['gone', 'noPlace', 'picture'] as const;

export interface NotFilled {
  readonly node: string;
  readonly why: (typeof notFilledReasons)[number];
}

export interface FilledDocx {
  readonly bytes: Uint8Array;
  readonly unmatched: readonly NotFilled[];
}
