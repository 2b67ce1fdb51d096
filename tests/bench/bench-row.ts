/** One line of the table that the bench prints. */
export interface BenchRow {
  name: string;
  /** The figure with its unit. */
  value: string;
  /** How many times the limit measured in the same run. */
  ratio?: string;
  /** What the figure does not say by itself. */
  note?: string;
}
