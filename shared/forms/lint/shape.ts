import type { z } from '#shared/zod.ts';
import { formShape } from '../definition.ts';
import { found, type Found, type Place } from './found.ts';
import { valueAt } from './place-words.ts';

type Issue = z.core.$ZodIssue;

/** What the schema of forms finds wrong, every fault; nothing of a form that has the right shape. */
export function shapeFaults(file: unknown): Found[] {
  const parsed = formShape.safeParse(file, { reportInput: true });
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, [], file));
}

function faultsOf(issue: Issue, before: Place, file: unknown): Found[] {
  const at = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? [found(at.slice(0, -1), 'shape.missing', { field: String(at.at(-1)) })]
        : [found(at, 'shape.expected', { expected: issue.expected })];
    case 'unrecognized_keys':
      return issue.keys.map((field) => found(at, 'shape.unknown-field', { field }));
    case 'too_small':
      return [found(at, issue.origin === 'number' ? 'shape.not-positive' : 'shape.too-few')];
    case 'too_big':
      return [found(at, 'shape.too-many')];
    case 'invalid_value':
      return [found(at, 'shape.not-in-list', { known: issue.values.map(String).join(', ') })];
    case 'invalid_format':
      return [found(at, 'shape.name')];
    case 'invalid_union':
      return unionFaults(issue, at, file);
    case 'custom':
      return issue.message === 'kind-unknown'
        ? [found(at, 'kind.unknown', { kind: String(issue.input) })]
        : [found(at, 'shape.invalid')];
    default:
      return [found(at, 'shape.invalid')];
  }
}

/** Types of parts and options, by the list that they stand in. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  nodes: ['text', 'fact', 'table', 'list', 'chart'],
  options: ['choice', 'words'],
};

const plainKeys = ['path', 'text', 'link', 'join', 'firstOf', 'lines', 'each', 'measure', 'around', 'of'];
const expressionKeys = [...plainKeys, 'option', 'indicator', 'related'];
const conditionKeys = ['equals', 'oneOf', 'not', 'filled', 'is', 'dates'];

/**
 * Of several shapes that are allowed, the one that the author meant: the first key that only it has says so. Where no
 * shape is meant, what there is to choose from is told instead of a fault for each.
 */
function unionFaults(issue: Extract<Issue, { code: 'invalid_union' }>, at: Place, file: unknown): Found[] {
  if (issue.errors.length === 0) {
    const list = at.findLast((step) => typeof step === 'string' && step !== 'type');
    return [
      found(at.slice(0, -1), 'shape.type-unknown', { known: (typesOf[String(list)] ?? []).join(', ') }),
    ];
  }
  const keys = at.at(-2) === 'where' ? conditionKeys : expressionKeys;
  const meant = issue.errors.filter((issues) => !issues.some((each) => isAnotherShape(each, keys)));
  const [branch] = meant.toSorted((a, b) => a.length - b.length);
  if (branch && isObject(valueAt(at, file))) return branch.flatMap((each) => faultsOf(each, at, file));
  return isScalarUnion(issue.errors)
    ? [found(at, 'shape.invalid')]
    : [found(at, 'shape.expression', { known: keys.join(', ') })];
}

/** The shape lacks the key that tells it from the others. */
function isAnotherShape(issue: Issue, keys: readonly string[]): boolean {
  return issue.input === undefined && issue.path.length === 1 && keys.includes(String(issue.path[0]));
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A text, a number or «да»: a union of plain values has no keys to name. */
function isScalarUnion(errors: readonly (readonly Issue[])[]): boolean {
  return errors.every((issues) =>
    issues.every(
      (each) => each.code === 'invalid_type' && each.path.length === 0 && each.expected !== 'object',
    ),
  );
}
