import { completeness } from './completeness.ts';
import type { Finding } from './finding.ts';
import type { CheckInput } from './rule.ts';
import { type Waiver, withWaivers } from './waive.ts';

/** All rules over a filled report, in the order of the form, with the reasons that people gave. */
export function check(input: Pick<CheckInput, 'report'>, waivers: readonly Waiver[] = []): Finding[] {
  return withWaivers(completeness(input.report), waivers);
}
