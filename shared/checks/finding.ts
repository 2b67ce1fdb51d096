/** How much a finding stops (`checks.md`): typing, finalising, nothing until a reason is given, nothing. */
export const levels = ['typing', 'finalising', 'reason', 'hint'] as const;
export type Level = (typeof levels)[number];

/** What a rule found. The same fault has the same id until its values change, so that a waiver can hold on to it. */
export interface Finding {
  readonly id: string;
  /** A key of `shared/text/findings.ts`. */
  readonly rule: FindingRule;
  readonly level: Level;
  readonly item: string;
  readonly itemNumber: string;
  readonly node: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  readonly details: Readonly<Record<string, string | number>>;
}

export const findingRules = ['node-empty', 'view-empty', 'cell-empty'] as const;
export type FindingRule = (typeof findingRules)[number];
