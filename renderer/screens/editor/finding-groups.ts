import type { Finding } from '#shared/checks/finding.ts';
import { groupNames } from '#shared/text/findings/group-names.ts';

/** Findings that are shown together: one by itself, or many of a small rule under one line. */
export interface FindingGroup {
  /** Set where the findings stand under one line. */
  readonly name: string | undefined;
  readonly findings: readonly Finding[];
}

/** From so many of one rule on they stand under one line. */
const manyOfOne = 4;

/** Small faults of look and links may be many: those of one rule are gathered where the first of them stands. */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  return findings.flatMap((finding): FindingGroup[] => {
    const name = groupNames[finding.rule];
    const same = byRule.get(finding.rule) ?? [];
    if (name === undefined || same.length < manyOfOne) return [{ name: undefined, findings: [finding] }];
    return same[0] === finding ? [{ name, findings: same }] : [];
  });
}
