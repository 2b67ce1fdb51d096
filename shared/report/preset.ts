import { boundsOf } from '#shared/facts/fact-date.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { factKinds, isFactKind } from '#shared/facts/kinds.ts';
import type { Condition, Source } from '#shared/forms/expression.ts';
import { nextPeriod, type Scope } from '#shared/forms/scope.ts';

/** Fields that a new record needs in order to appear in the view that it is added from. */
export function presetOf(source: Source, scope: Scope): Readonly<Record<string, unknown>> {
  return Object.fromEntries(source.where.flatMap((condition) => entryFor(condition, source, scope)));
}

function entryFor(condition: Condition, source: Source, scope: Scope): [string, unknown][] {
  if ('dates' in condition) return dateEntry(condition, source, scope);
  const [name, ...deeper] = condition.path;
  if (name === undefined) return [];
  if ('equals' in condition)
    return deeper.length === 0 ? [[name, asMember(source, name, condition.equals)]] : [];
  if (!('is' in condition) || deeper.length > (isLinks(source, name) ? 1 : 0)) return [];
  const id = condition.is === 'each' ? scope.each?.id : scope[condition.is];
  if (id === undefined) return [];
  return [[name, isLinks(source, name) ? [{ to: id }] : asMember(source, name, id)]];
}

function dateEntry(
  { dates, within }: Extract<Condition, { dates: unknown }>,
  source: Source,
  scope: Scope,
): [string, unknown][] {
  const [only, ...others] = dates;
  // With several dates to choose from, only the person knows which one it is; «до конца периода» names no day.
  if (only?.[0] === undefined || only.length !== 1 || others.length > 0 || within === 'upToEnd') return [];
  const wanted = within === 'next' ? nextPeriod(scope.period) : scope.period;
  const isYear = controlOf(source, only[0])?.type === 'integer';
  return [[only[0], isYear ? Number(boundsOf(wanted).from.slice(0, 4)) : wanted]];
}

function controlOf(source: Source, name: string) {
  return isFactKind(source.kind)
    ? describeFields(factKinds[source.kind]).find((each) => each.name === name)?.control
    : undefined;
}

/** A list of links (`[{ to }]`), as events and products have them. */
function isLinks(source: Source, name: string): boolean {
  const control = controlOf(source, name);
  return control?.type === 'list' && control.of.type === 'group';
}

function asMember(source: Source, name: string, value: unknown): unknown {
  const control = controlOf(source, name);
  return control?.type === 'list' && control.of.type !== 'group' ? [value] : value;
}
