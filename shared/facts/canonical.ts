/**
 * JSON with sorted keys and no spaces, without `undefined`: the same value gives the same text on every machine
 * (RFC 8785 for the values that records hold). Content hashes and later packages are made from it.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  // Own property by definition, so that a key «__proto__» stays data.
  return entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .reduce<Record<string, unknown>>(
      (result, [key, inner]) =>
        Object.defineProperty(result, key, {
          value: sorted(inner),
          enumerable: true,
          writable: true,
          configurable: true,
        }),
      {},
    );
}

/** Deep equality by content, whatever the order of keys. */
export function sameContent(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
