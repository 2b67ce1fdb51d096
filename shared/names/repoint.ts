import { sameContent } from '#shared/facts/canonical.ts';
import { type Control, describeFields, type FieldDescription } from '#shared/facts/fields.ts';
import type { z } from '#shared/zod.ts';
import type { AnyFields } from './names-of.ts';

/**
 * The fields with every reference to one of `from` pointing to `to`. Entries of a list that become the same by it (one
 * person twice among the speakers) become one; doubles that were there before stay. Answers the same object where
 * nothing points to any of them.
 */
export function repointed(
  schema: z.ZodObject,
  fields: AnyFields,
  from: ReadonlySet<string>,
  to: string,
): AnyFields {
  return inFields(describeFields(schema), fields, { from, to });
}

interface Turn {
  readonly from: ReadonlySet<string>;
  readonly to: string;
}

function inFields(described: readonly FieldDescription[], fields: AnyFields, turn: Turn): AnyFields {
  const changed = described.flatMap(({ name, control }) => {
    const value = inControl(control, fields[name], turn);
    return value === fields[name] ? [] : [[name, value] as const];
  });
  return changed.length === 0 ? fields : { ...fields, ...Object.fromEntries(changed) };
}

function inControl(control: Control, value: unknown, turn: Turn): unknown {
  switch (control.type) {
    case 'reference':
      return typeof value === 'string' && turn.from.has(value) ? turn.to : value;
    case 'group':
      return isFields(value) ? inFields(control.fields, value, turn) : value;
    case 'list':
      return Array.isArray(value) ? inList(control.of, value, turn) : value;
    default:
      return value;
  }
}

function inList(of: Control, entries: readonly unknown[], turn: Turn): readonly unknown[] {
  const turned = entries.map((entry) => inControl(of, entry, turn));
  const isTurned = turned.map((entry, at) => entry !== entries[at]);
  if (!isTurned.includes(true)) return entries;
  const kept: { entry: unknown; isTurned: boolean }[] = [];
  for (const [at, entry] of turned.entries()) {
    const next = { entry, isTurned: isTurned[at] === true };
    const double = kept.findIndex((each) => (each.isTurned || next.isTurned) && isOne(of, each.entry, entry));
    const first = kept[double];
    if (first) kept[double] = { entry: joined(first.entry, entry), isTurned: true };
    else kept.push(next);
  }
  return kept.map(({ entry }) => entry);
}

/** The same reference; or groups that name the same records and in nothing say two things. */
function isOne(of: Control, a: unknown, b: unknown): boolean {
  if (of.type !== 'group' || !isFields(a) || !isFields(b)) return sameContent(a, b);
  const mustAgree = new Set(
    of.fields.flatMap(({ name, control }) => (control.type === 'reference' ? name : [])),
  );
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => {
    const isSaidOnce = a[name] === undefined || b[name] === undefined;
    return sameContent(a[name], b[name]) || (isSaidOnce && !mustAgree.has(name));
  });
}

function joined(first: unknown, second: unknown): unknown {
  return isFields(first) && isFields(second) ? { ...second, ...first } : first;
}

export function isFields(value: unknown): value is AnyFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
