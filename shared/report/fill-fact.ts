import type { FactNode } from '#shared/forms/definition.ts';
import { evaluate } from '#shared/forms/evaluate.ts';
import { spokenOfFact } from '#shared/forms/scope.ts';
import { filledIn } from '#shared/forms/template.ts';
import { nothing } from '#shared/forms/value.ts';
import type { FilledFact } from './filled.ts';
import type { Filling } from './filling.ts';

/** A value of what the report is about: its project, if the form says nothing else. */
export function fillFact(node: FactNode, { input, scope, context, words }: Filling): FilledFact {
  const { id, label, hint, required, edits, lead, of = 'project' } = node;
  const subject = spokenOfFact(of, scope, input.facts);
  return {
    type: 'fact',
    id,
    label,
    hint,
    required,
    edits,
    lead: lead === undefined ? undefined : filledIn(lead, words),
    record: subject?.id,
    kind: of === 'each' ? (subject?.kind ?? 'event') : of,
    value: subject ? evaluate(node.value, subject, context) : nothing,
  };
}
