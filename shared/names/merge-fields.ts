import { sameContent } from '#shared/facts/canonical.ts';
import { type Control, describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { folded, oneLine } from './letters.ts';
import { type AnyFields, namedKinds, textAt, textsAt } from './names-of.ts';
import { isFields, repointed } from './repoint.ts';
import type { NamedRecord } from './similar.ts';

/** Declined forms belong to the name that they decline: they are taken only where that name is the same. */
const formsOf: Readonly<Partial<Record<FactKind, Readonly<Record<string, readonly string[]>>>>> = {
  person: { nameForms: ['surname', 'name', 'patronymic'] },
  organisation: { nameForms: ['shortName'] },
  municipality: { nameGenitive: ['name'], namePrepositional: ['name'], adjectiveGenitive: ['name'] },
};

/**
 * What one record says after others of its kind were merged into it: its own values, what it lacked from the others in
 * their order, lists of both, and the others' names among its own. References to the others point to it.
 */
export function mergedFields(kind: FactKind, keep: NamedRecord, others: readonly NamedRecord[]): AnyFields {
  const filled = others.reduce(
    (fields, other) => filledFrom(kind, keep.fields, fields, other.fields),
    keep.fields,
  );
  const named = others.reduce((fields, other) => withNamesOf(kind, fields, other.fields), filled);
  const turned = repointed(factKinds[kind], named, new Set(others.map(({ id }) => id)), keep.id);
  return withoutSelf(kind, keep, turned);
}

function filledFrom(kind: FactKind, own: AnyFields, fields: AnyFields, other: AnyFields): AnyFields {
  const controls = new Map(describeFields(factKinds[kind]).map(({ name, control }) => [name, control]));
  const changed = Object.entries(other).flatMap(([name, value]) => {
    // Whichever of the two was marked as ours, the merged one is.
    const next =
      name === 'isOwn'
        ? fields[name] === true || value
        : filledField(controls.get(name), fields[name], value);
    return next === fields[name] || !mayTake(kind, name, own, other) ? [] : [[name, next] as const];
  });
  return { ...fields, ...Object.fromEntries(changed) };
}

function mayTake(kind: FactKind, name: string, own: AnyFields, other: AnyFields): boolean {
  return (formsOf[kind]?.[name] ?? []).every((part) => sameContent(own[part], other[part]));
}

function filledField(control: Control | undefined, own: unknown, other: unknown): unknown {
  if (own === undefined || (Array.isArray(own) && own.length === 0)) return other;
  if (control?.type !== 'list' || !Array.isArray(own) || !Array.isArray(other)) return own;
  const more = other.filter((entry) => isNew(control.of, own, entry));
  return more.length === 0 ? own : [...own, ...more];
}

/**
 * Whether an entry says something that the list lacks. Numbers by audiences and by measures are not added up: the same
 * participants would be counted twice.
 */
function isNew(of: Control, own: readonly unknown[], entry: unknown): boolean {
  if (of.type === 'group') {
    const names = of.fields.filter(({ control }) => control.type === 'reference').map(({ name }) => name);
    const isKnown = own.some((each) =>
      names.every((name) => sameContent(valueAt(each, name), valueAt(entry, name))),
    );
    return names.length > 0 && !isKnown;
  }
  return !own.some((each) => sameContent(asCompared(each), asCompared(entry)));
}

const valueAt = (entry: unknown, name: string) => (isFields(entry) ? entry[name] : undefined);
const asCompared = (entry: unknown) => (typeof entry === 'string' ? oneLine(entry).toLowerCase() : entry);

/** The names of the other that this one does not have: into the list that the kind keeps for them, if it has one. */
function withNamesOf(kind: FactKind, fields: AnyFields, other: AnyFields): AnyFields {
  const named = namedKinds[kind];
  const list = kind === 'person' ? named?.former : named?.aliases;
  if (named === undefined || list === undefined) return fields;
  const names = [named.name, ...(named.also ?? [])];
  const compared = kind === 'person' ? folded : (text: string) => oneLine(text).toLowerCase();
  const known = new Set([
    ...names.flatMap((name) => textAt(fields, name) ?? []).map(compared),
    ...textsAt(fields, list).map(compared),
    ...textsAt(fields, named.former).map(compared),
  ]);
  const more = names
    .flatMap((name) => textAt(other, name) ?? [])
    .filter((text) => !known.has(compared(text)));
  return more.length === 0 ? fields : { ...fields, [list]: [...textsAt(fields, list), ...more] };
}

/** The founder of itself: a reference between the two that the merge has turned round. */
function withoutSelf(kind: FactKind, keep: NamedRecord, fields: AnyFields): AnyFields {
  const selves = describeFields(factKinds[kind]).filter(
    ({ name, required, control }) =>
      control.type === 'reference' && !required && fields[name] === keep.id && keep.fields[name] !== keep.id,
  );
  const gone = new Set(selves.map(({ name }) => name));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.has(name)));
}
