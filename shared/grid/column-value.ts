import { sameContent } from '#shared/facts/canonical.ts';
import type { Column } from './columns.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a column shows of a record's fields; nothing where it is not filled. */
export function readColumn({ field, part }: Column, fields: object): unknown {
  const value: unknown = Reflect.get(fields, field);
  if (!part) return value;
  if (part.type === 'member') return isFields(value) ? value[part.name] : undefined;
  return entriesOf(value).find((entry) => entry[part.key] === part.value)?.[part.name];
}

/** The field's value after a column was set, or emptied with nothing; what else the field holds stays. */
export function writeColumn({ field, part }: Column, fields: object, next: unknown): unknown {
  const value: unknown = Reflect.get(fields, field);
  if (!part) return next;
  if (part.type === 'member')
    return filledOrNothing(withMember(isFields(value) ? value : {}, part.name, next));
  const entries = entriesOf(value);
  const at = entries.findIndex((entry) => entry[part.key] === part.value);
  const entry = withMember(entries[at] ?? { [part.key]: part.value }, part.name, next);
  // An audience that loses its number stays named only if it stood there without one.
  if (next === undefined) return listOrNothing(at < 0 ? entries : entries.toSpliced(at, 1));
  return at < 0 ? [...entries, entry] : entries.with(at, entry);
}

/** The change of a record that writing these columns means, as a mutation's `set` and `unset`; nothing for none. */
export function changeOf(
  fields: object,
  writes: readonly { readonly column: Column; readonly value: unknown }[],
): { readonly set: Record<string, unknown>; readonly unset: string[] } | undefined {
  const after: Record<string, unknown> = { ...fields };
  for (const { column, value } of writes) after[column.field] = writeColumn(column, after, value);
  const names = [...new Set(writes.map(({ column }) => column.field))];
  const touched = names.filter((name) => !sameContent(Reflect.get(fields, name), after[name]));
  if (touched.length === 0) return undefined;
  const filled = touched.filter((name) => after[name] !== undefined);
  return {
    set: Object.fromEntries(filled.map((name) => [name, after[name]])),
    unset: touched.filter((name) => after[name] === undefined),
  };
}

/** The value that a field would have after its column was written; nothing where it would stay as it is or be emptied. */
export function fieldAfter(column: Column, fields: object, value: unknown): unknown {
  const after = writeColumn(column, fields, value);
  return sameContent(Reflect.get(fields, column.field), after) ? undefined : after;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function withMember(fields: Fields, name: string, value: unknown): Fields {
  const { [name]: _, ...rest } = fields;
  return value === undefined ? rest : { ...rest, [name]: value };
}

function filledOrNothing(fields: Fields): Fields | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function listOrNothing(entries: readonly Fields[]): readonly Fields[] | undefined {
  return entries.length === 0 ? undefined : entries;
}
