/** The place in a report that the person is at: a node, in a table its row and column, in a text some words. */
export interface Spot {
  readonly node: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  readonly quote?: string | undefined;
}
