import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import { catalogue } from '#shared/indicators/catalogue/catalogue.ts';
import { kindNames } from '#shared/text/kinds.ts';
import type { Expression, SpokenOf } from '../expression.ts';
import { type End, endsOf, kindsBehind } from './field-paths.ts';
import { found, type Found, type Place } from './found.ts';
import { type Setting, spokenKind, subjectFaults } from './setting.ts';
import { pathFaults, sourceFaults } from './sources.ts';

type Part<K extends PropertyKey> = Extract<Expression, Record<K, unknown>>;

/** Everything in an expression that could print nothing ever, looked at from a fact of this kind. */
export function expressionFaults(
  expression: Expression,
  kind: FactKind,
  at: Place,
  setting: Setting,
): Found[] {
  const inside = (of: readonly Expression[], step: string) =>
    of.flatMap((inner, n) => expressionFaults(inner, kind, [...at, step, n], setting));
  if ('path' in expression) return pathFaults(expression.path, kind, 'printed', at);
  if ('link' in expression) return pathFaults(expression.link, kind, 'printed', at);
  if ('join' in expression) return inside(expression.of, 'of');
  if ('firstOf' in expression) return inside(expression.firstOf, 'firstOf');
  if ('lines' in expression) return inside(expression.lines, 'lines');
  if ('around' in expression) return expressionFaults(expression.around, kind, [...at, 'around'], setting);
  if ('each' in expression) return eachFaults(expression, kind, at, setting);
  if ('related' in expression) return relatedFaults(expression, kind, at, setting);
  if ('of' in expression) return ofFaults(expression, at, setting);
  if ('option' in expression) return optionFaults(expression.option, at, setting);
  if ('indicator' in expression) return indicatorFaults(expression.indicator, at);
  return 'measure' in expression && kind !== 'indicator' ? [found(at, 'measure.no-indicator')] : [];
}

function eachFaults({ each, value }: Part<'each'>, kind: FactKind, at: Place, setting: Setting): Found[] {
  const lost = pathFaults(each, kind, 'printed', at);
  if (lost.length > 0) return lost;
  const path = each.join('.');
  const lists = endsOf(each, kind, 'printed').flatMap((end) => (end?.type === 'list' ? [end.of] : []));
  const [member] = lists;
  if (!member) return [found(at, 'path.list', { path })];
  if (member.type !== 'reference') return value ? [found(at, 'each.value-needless', { path })] : [];
  if (!value) return [found(at, 'each.value-missing', { path })];
  const kinds = member.kinds.filter(isFactKind);
  return faultsOfAll(kinds, (next) => expressionFaults(value, next, [...at, 'value'], setting));
}

/** A reference to several kinds is well used when one of them has what is asked for. */
function faultsOfAll(kinds: readonly FactKind[], of: (kind: FactKind) => Found[]): Found[] {
  const all = kinds.map(of);
  return all.some((faults) => faults.length === 0) ? [] : (all[0] ?? []);
}

function relatedFaults(expression: Part<'related'>, kind: FactKind, at: Place, setting: Setting): Found[] {
  const { related, by, value, as } = expression;
  const next = related.kind;
  if (!isFactKind(next)) return [];
  const leads = endsOf(by, next, 'stored').some((end) => kindsBehind(end).includes(kind));
  const named = { path: by.join('.'), kind: kindNames[kind]?.one ?? kind };
  return [
    ...sourceFaults(related, [...at, 'related'], setting),
    ...(leads ? [] : [found([...at, 'related'], 'related.by', named)]),
    ...(value ? expressionFaults(value, next, [...at, 'value'], setting) : []),
    ...(as === 'sum' && !isNumber(value, next) ? [found(at, 'related.no-number')] : []),
    ...(as !== 'sum' && as !== 'count' && !value ? [found(at, 'related.value-missing')] : []),
  ];
}

/** Whether an expression says one number: what can be added up. */
export function isNumber(expression: Expression | undefined, kind: FactKind): boolean {
  if (!expression) return false;
  if ('related' in expression) return expression.as === 'sum' || expression.as === 'count';
  return 'path' in expression && endsOf(expression.path, kind, 'printed').some(isNumeric);
}

const isNumeric = (end: End): boolean =>
  end !== undefined && (end.type === 'figure' || end.type === 'integer' || end.type === 'decimal');

function ofFaults(
  { of, value }: Extract<Expression, { of: SpokenOf }>,
  at: Place,
  setting: Setting,
): Found[] {
  const kind = spokenKind(of, setting);
  return [
    ...subjectFaults(of, at, setting),
    ...(kind ? expressionFaults(value, kind, [...at, 'value'], setting) : []),
  ];
}

function optionFaults(id: string, at: Place, { form }: Setting): Found[] {
  return form.options?.some((option) => option.id === id) ? [] : [found(at, 'option.unknown', { id })];
}

export function indicatorFaults(id: string, at: Place): Found[] {
  return catalogue.some((indicator) => indicator.id === id) ? [] : [found(at, 'indicator.unknown', { id })];
}
