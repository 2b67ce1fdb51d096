import { type Finding, findingId } from './finding.ts';
import type { CheckInput, Rule } from './rule.ts';

/** Findings of the rules, in the order of the rules; the caller sorts them by the form's order. */
export function runRules(rules: readonly Rule[], input: CheckInput): Finding[] {
  return rules.flatMap((rule) =>
    rule.find(input).map(({ place, details, mend, level }): Finding => ({
      ...place,
      id: findingId(rule.id, place, details),
      rule: rule.id,
      family: rule.family,
      level: level ?? rule.level,
      details,
      ...(mend === undefined ? {} : { mend }),
    })),
  );
}
