import type { Fact } from '#shared/facts/kinds.ts';

/** How a sentence calls an indicator. */
export function recordName(fact: Fact | undefined): string {
  const name: unknown = fact && Reflect.get(fact.fields, 'name');
  return typeof name === 'string' ? name : '';
}
