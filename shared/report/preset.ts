import { describeFields } from '#shared/facts/fields.ts';
import { factKinds } from '#shared/facts/kinds.ts';
import type { Condition, Source } from '#shared/forms/definition.ts';
import type { Scope } from '#shared/forms/select.ts';

/** Fields that a new record needs in order to appear in the view that it is added from. */
export function presetOf(source: Source, scope: Scope): Readonly<Record<string, unknown>> {
  return Object.fromEntries(source.where.flatMap((condition) => entryFor(condition, source, scope)));
}

function entryFor(condition: Condition, source: Source, scope: Scope): [string, unknown][] {
  if ('dates' in condition) {
    const [only, ...others] = condition.dates;
    // With several dates to choose from, only the person knows which one it is.
    return only?.length === 1 && only[0] !== undefined && others.length === 0
      ? [[only[0], scope.period]]
      : [];
  }
  const [name, ...deeper] = condition.path;
  if (name === undefined || deeper.length > 0) return [];
  if ('equals' in condition) return [[name, condition.equals]];
  if (scope.project === undefined) return [];
  const field = describeFields(factKinds[source.kind]).find((each) => each.name === name);
  return [[name, field?.control.type === 'list' ? [{ to: scope.project }] : scope.project]];
}
