import { choices } from '#shared/facts/choices.ts';
import type { Control } from '#shared/facts/fields.ts';
import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import type { Condition, Source } from '../expression.ts';
import { type End, endsOf, kindsBehind, lostStep, type Walk } from './field-paths.ts';
import { found, type Found, type Place } from './found.ts';
import { type Setting, spokenKind, subjectFaults } from './setting.ts';

/** Conditions and orders of a view: paths that lead somewhere, values that the field can have. */
export function sourceFaults(source: Source, at: Place, setting: Setting): Found[] {
  const { kind, where, orderBy } = source;
  if (!isFactKind(kind)) return [];
  return [
    ...where.flatMap((condition, n) => conditionFaults(condition, kind, [...at, 'where', n], setting)),
    ...orderBy.flatMap((path, n) => pathFaults(path, kind, 'stored', [...at, 'orderBy', n])),
  ];
}

export function pathFaults(path: readonly string[], kind: FactKind, walk: Walk, at: Place): Found[] {
  const step = lostStep(path, kind, walk);
  const named = { path: path.join('.'), kind: kindNames[kind]?.one ?? kind };
  return step === undefined ? [] : [found(at, 'path.nowhere', { ...named, step })];
}

function conditionFaults(condition: Condition, kind: FactKind, at: Place, setting: Setting): Found[] {
  if ('dates' in condition) {
    return condition.dates.flatMap((path, n) => dateFaults(path, kind, [...at, 'dates', n]));
  }
  const { path } = condition;
  const lost = pathFaults(path, kind, 'stored', at);
  if (lost.length > 0) return lost;
  const ends = endsOf(path, kind, 'stored');
  if ('is' in condition) return isFaults(condition.is, path, ends, at, setting);
  return wantedValues(condition)
    .filter((value) => !ends.some((end) => mayBe(value, end)))
    .map((value) => found(at, 'value.not-of-field', { value: String(value), path: path.join('.') }));
}

function dateFaults(path: readonly string[], kind: FactKind, at: Place): Found[] {
  const lost = pathFaults(path, kind, 'stored', at);
  if (lost.length > 0) return lost;
  const isDate = endsOf(path, kind, 'stored').some((end) => end?.type === 'date' || end?.type === 'integer');
  return isDate ? [] : [found(at, 'path.no-date', { path: path.join('.') })];
}

function isFaults(
  of: Extract<Condition, { is: unknown }>['is'],
  path: readonly string[],
  ends: readonly End[],
  at: Place,
  setting: Setting,
): Found[] {
  const unasked = subjectFaults(of, at, setting);
  const kind = spokenKind(of, setting);
  if (kind === undefined || ends.some((end) => kindsBehind(end).includes(kind))) return unasked;
  const named = { path: path.join('.'), kind: kindNames[kind]?.one ?? kind };
  return [...unasked, found(at, 'path.no-subject', named)];
}

type Scalar = string | boolean | number;

function wantedValues(condition: Condition): readonly Scalar[] {
  if ('equals' in condition) return [condition.equals];
  if ('oneOf' in condition) return condition.oneOf;
  return 'not' in condition ? [condition.not] : [];
}

function mayBe(value: Scalar, end: End): boolean {
  if (!end) return false;
  switch (end.type) {
    case 'choice':
      return (choices[end.list] as readonly Scalar[]).includes(value);
    case 'list':
      return mayBe(value, end.of);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'integer':
    case 'decimal':
      return typeof value === 'number';
    default:
      return typeof value === 'string' && isText(end);
  }
}

const isText = ({ type }: Control): boolean => ['text', 'longText', 'url', 'email'].includes(type);
