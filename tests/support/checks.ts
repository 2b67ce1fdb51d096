import type { Finding } from '#shared/checks/finding.ts';
import { createChecker } from '#shared/checks/checker.ts';
import { rules } from '#shared/checks/check.ts';
import type { CheckInput } from '#shared/checks/rule.ts';
import type { Form } from '#shared/forms/definition.ts';
import { fill, type FillInput } from '#shared/report/fill.ts';
import { form, item, type ItemInput, lookup, type NodeInput, textNode, year2025 } from './facts.ts';

/** Small words for reports in tests of rules: `found('typography', ofTexts('Слово  слово'))`. */

interface Made extends Partial<FillInput> {
  /** What the check knows beside the report. */
  readonly check?: Partial<CheckInput>;
}

/** A report of these nodes, all in one item. */
export function ofNodes(nodes: NodeInput[], made: Made = {}): CheckInput {
  return ofItems([item(nodes)], made);
}

export function ofItems(items: ItemInput[], made: Made = {}): CheckInput {
  return ofForm(form(...items), made);
}

export function ofForm(made: Form, { check, ...more }: Made = {}): CheckInput {
  const facts = more.facts ?? lookup();
  const report = fill({
    form: made,
    period: year2025,
    project: undefined,
    facts,
    texts: new Map(),
    views: new Map(),
    ...more,
  });
  return {
    report,
    form: made,
    period: more.period ?? year2025,
    facts,
    subject: { project: more.project, organisation: more.organisation },
    others: [],
    pages: new Map(),
    today: '2026-01-15',
    ...check,
  };
}

/** A report of texts only, each in a node «text-1», «text-2»… */
export function ofTexts(...texts: string[]): CheckInput {
  const ids = texts.map((_, at) => `text-${at + 1}`);
  return ofNodes(
    ids.map((id) => textNode(id)),
    { texts: new Map(ids.map((id, at) => [id, texts[at] ?? ''])) },
  );
}

/** What the rules whose id begins so find. */
export function found(beginning: string, input: CheckInput): Finding[] {
  return createChecker(rules.filter(({ id }) => id.startsWith(beginning)))(input);
}

/** The words that the findings of a rule are about, and what it would put there. */
export function quotes(
  rule: string,
  ...texts: string[]
): (readonly [string | undefined, string | undefined])[] {
  return found(rule, ofTexts(...texts)).map(({ quote, mend }) => [
    quote,
    mend?.do === 'replace' ? mend.put : undefined,
  ]);
}
