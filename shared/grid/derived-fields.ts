import { sameContent } from '#shared/facts/canonical.ts';
import { boundsOf, factDateSchema } from '#shared/facts/fact-date.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { parseClasses } from '#shared/facts/parse-classes.ts';

/** What a new record holds beside what was written: an event whose day is still to come is a planned one. `today`: ISO day. */
export function withBeginning(
  kind: FactKind,
  fields: Readonly<Record<string, unknown>>,
  today: string,
): Readonly<Record<string, unknown>> {
  if (kind !== 'event' || fields.state !== undefined) return fields;
  const date = factDateSchema.safeParse(fields.date);
  return date.success && boundsOf(date.data).from > today ? { ...fields, state: 'planned' } : fields;
}

interface FieldChange {
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset: readonly string[];
}

/**
 * Adds what follows from a change: the grades of a programme from its classes («6, 8а, 8б» → 6, 8), unless a person
 * set them otherwise (`domain.md` a3: derived, editable).
 */
export function withDerived(kind: FactKind, before: object, change: FieldChange): FieldChange {
  const { set, unset } = change;
  const classes: unknown = set.classes;
  if (kind !== 'programme' || typeof classes !== 'string' || 'grades' in set || unset.includes('grades'))
    return change;
  const was: unknown = Reflect.get(before, 'classes');
  const grades: unknown = Reflect.get(before, 'grades');
  const isDerived =
    grades === undefined || sameContent(grades, typeof was === 'string' ? parseClasses(was) : []);
  const now = parseClasses(classes);
  if (!isDerived) return change;
  return now.length === 0 ? { set, unset: [...unset, 'grades'] } : { set: { ...set, grades: now }, unset };
}
