/**
 * JSON with sorted keys and no spaces, without `undefined`: the same value gives the same text on every machine
 * (RFC 8785 for the values that records hold). Content hashes and later packages are made from it.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value).toSorted()) {
    const inner = sorted(value[key]);
    // Own property by definition, so that a key «__proto__» stays data.
    if (key === '__proto__') Object.defineProperty(result, key, { value: inner, enumerable: true });
    else if (inner !== undefined) result[key] = inner;
  }
  return result;
}

/** Deep equality by content, whatever the order of keys: both would have the same canonical JSON. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((inner, at) => sameContent(inner, b[at]));
  }
  if (Array.isArray(a) || Array.isArray(b)) return false;
  if (isObject(a) && isObject(b)) return hasSameMembers(a, b);
  // A text or a truth is the same as nothing else; of numbers, those that JSON cannot say are written as nothing.
  if (isOneOfAKind(a) || isOneOfAKind(b)) return false;
  return !isObject(a) && !isObject(b) && JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** A member that is `undefined` is none; one that is `null` is there. */
function hasSameMembers(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const ours = filledNames(a);
  return (
    ours.length === filledNames(b).length &&
    ours.every((name) => Object.hasOwn(b, name) && b[name] !== undefined && sameContent(a[name], b[name]))
  );
}

function filledNames(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}

function isOneOfAKind(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
