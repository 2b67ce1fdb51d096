import type { Finding } from './finding.ts';

/** «Оставить, пояснить»: a record that says why a finding stays. */
export interface Waiver {
  readonly id: string;
  /** `Finding.id`. */
  readonly finding: string;
  readonly reason: string;
}

/** Findings with the reasons that people gave. What stops typing or finalising cannot be left with a reason. */
export function withWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  const reasons = new Map(waivers.map((waiver) => [waiver.finding, waiver]));
  return findings.map((finding) => {
    const waiver = reasons.get(finding.id);
    if (!waiver || stopsFinalising(finding)) return finding;
    return { ...finding, waived: { waiver: waiver.id, reason: waiver.reason } };
  });
}

export function stopsFinalising({ level }: Finding): boolean {
  return level === 'typing' || level === 'finalising';
}
