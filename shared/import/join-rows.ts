import { sameContent } from '#shared/facts/canonical.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * One record told in two rows of a table: the second adds what the first has not, and lists grow together (a person's
 * functions in a team stand in as many rows as there are posts). Nothing when the second says nothing new.
 */
export function joinFields(first: Fields, second: Fields): Fields | undefined {
  const joined = Object.fromEntries(
    Object.entries(second).map(([name, value]) => [name, joinedValue(first[name], value)]),
  );
  const all = { ...first, ...joined };
  return sameContent(all, first) ? undefined : all;
}

function joinedValue(first: unknown, second: unknown): unknown {
  if (first === undefined) return second;
  if (!Array.isArray(first) || !Array.isArray(second)) return first;
  const entries: unknown[] = first;
  const fresh = second.filter((entry: unknown) => !entries.some((each) => sameContent(each, entry)));
  return [...entries, ...fresh];
}
