import type { FilledReport } from '#shared/report/filled.ts';
import { completeness } from './completeness.ts';
import type { Finding } from './finding.ts';

/** All rules over a filled report, in the order of the form. */
export function check(report: FilledReport): Finding[] {
  return completeness(report);
}

export function stopsFinalising(finding: Finding): boolean {
  return finding.level === 'typing' || finding.level === 'finalising';
}
