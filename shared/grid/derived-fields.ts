import { sameContent } from '#shared/facts/canonical.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { parseClasses } from '#shared/facts/parse-classes.ts';

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
