import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';

/** The fields of a person from a whole name in one cell: «Ильина Анна Петровна», «Ильина А.П.», «А.П. Ильина». */
export function personFromName(text: string): Readonly<Record<string, string>> | undefined {
  const name = text.trim().replaceAll(/\s+/g, ' ');
  const initialsFirst = /^(\p{Lu}\.)\s*(\p{Lu}\.)?\s*(\p{Lu}[\p{L}-]+)$/u.exec(name);
  if (initialsFirst) return named(initialsFirst[3], initialsFirst[1], initialsFirst[2]);
  const surnameFirst = /^(\p{Lu}[\p{L}-]+)(?:\s+(\p{Lu}\p{L}*\.?)(?:\s*(\p{Lu}\p{L}*\.?))?)?$/u.exec(name);
  return surnameFirst ? named(surnameFirst[1], surnameFirst[2], surnameFirst[3]) : undefined;
}

function named(
  surname: string | undefined,
  name: string | undefined,
  patronymic: string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ surname, name, patronymic }).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value]],
    ),
  );
}

/** The field that a kind's name alone fills; a record of another kind cannot be made of its name. */
const nameField: Readonly<Partial<Record<FactKind, string>>> = {
  organisation: 'shortName',
  municipality: 'name',
  subject: 'name',
  eventSeries: 'name',
};

/** The kind and fields of the record that a name in a cell would make, where the name is enough for one. */
export function draftFromName(
  kinds: readonly string[],
  text: string,
): { readonly kind: FactKind; readonly fields: Readonly<Record<string, string>> } | undefined {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0 || !isFactKind(kind)) return undefined;
  if (kind === 'person') {
    const fields = personFromName(text);
    return fields && { kind, fields };
  }
  const field = nameField[kind];
  return field === undefined || text.length > 300 ? undefined : { kind, fields: { [field]: text.trim() } };
}
