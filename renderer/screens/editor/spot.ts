/** The place in a report that the person is at: a node, and in a table its row and column. */
export interface Spot {
  readonly node: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}
