import type { FilledReport } from '#shared/report/filled.ts';
import type { Finding } from './finding.ts';
import type { CheckInput, Rule } from './rule.ts';
import { runRules } from './run-rules.ts';
import { type Waiver, withWaivers } from './waive.ts';

/** Findings of a report in the order of the form, with the reasons that people gave. */
export type Checker = (input: CheckInput, waivers?: readonly Waiver[]) => Finding[];

/**
 * A checker of these rules. Rules about single texts remember what they found in each (`passage-rule.ts`), so that the
 * check after a keystroke reads the changed passage only, and compares what it already knows of the others.
 */
export function createChecker(rules: readonly Rule[]): Checker {
  return (input, waivers = []) => {
    const found = new Map(runRules(rules, input).map((finding) => [finding.id, finding]));
    return withWaivers(inFormOrder([...found.values()], input.report), waivers);
  };
}

/** By node, row and column as printed; of one place in the order of the rules. */
export function inFormOrder(findings: readonly Finding[], report: FilledReport): Finding[] {
  const ranks = ranksOf(report);
  const last = ranks.size;
  const rank = ({ item, node, row = '', column = '' }: Finding) =>
    ranks.get(`${node}/${row}/${column}`) ??
    ranks.get(`${node}/${row}/`) ??
    ranks.get(`${node}//`) ??
    ranks.get(item) ??
    last;
  return findings
    .map((finding) => ({ finding, at: rank(finding) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
}

function ranksOf(report: FilledReport): Map<string, number> {
  const ranks = new Map<string, number>();
  const add = (key: string) => ranks.set(key, ranks.size);
  for (const item of report.sections.flatMap(({ items }) => items)) {
    add(item.id);
    for (const node of item.nodes) {
      add(`${node.id}//`);
      if (node.type !== 'table' && node.type !== 'list') continue;
      for (const row of node.rows) {
        add(`${node.id}/${row.id}/`);
        for (const { column } of row.cells) add(`${node.id}/${row.id}/${column}`);
      }
    }
  }
  for (const { id } of report.appendices) add(id);
  return ranks;
}
