import { type Issue, placeOf } from './issue.ts';

/** Names that would reach into an object's machinery instead of its data. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any record or document; without a limit a nested input exhausts the stack. */
const deepest = 60;

interface Fault {
  readonly steps: readonly (string | number)[];
  readonly problem: string;
}

/**
 * The first place of a value that came from outside where it is not plain JSON data: a forbidden name, a depth
 * that nobody needs, something that JSON cannot hold. Nothing when all is plain.
 */
export function plainDataIssue(value: unknown): Issue | undefined {
  const fault = faultIn(value, 0);
  return fault && { place: placeOf(fault.steps.toReversed()), problem: fault.problem };
}

function faultIn(value: unknown, depth: number): Fault | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : { steps: [], problem: 'expected-number' };
    case 'object':
      return value === null ? undefined : faultInObject(value, depth);
    default:
      return { steps: [], problem: 'not-data' };
  }
}

/** Steps are collected from the innermost outwards. */
function faultInObject(value: object, depth: number): Fault | undefined {
  if (depth >= deepest) return { steps: [], problem: 'too-deep' };
  const isArray = Array.isArray(value);
  if (!isArray && Object.prototype.toString.call(value) !== '[object Object]') {
    return { steps: [], problem: 'not-data' };
  }
  for (const [name, inner] of Object.entries(value)) {
    if (forbiddenNames.has(name)) return { steps: [name], problem: 'forbidden-name' };
    const fault = faultIn(inner, depth + 1);
    if (fault) return { steps: [...fault.steps, isArray ? Number(name) : name], problem: fault.problem };
  }
  return undefined;
}
