import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import { parseChoice } from '#shared/text/choice-words.ts';

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

/**
 * An act as reports print it: «Положение «О …» от 12.01.2025 № 14». The words before the title say its kind; without
 * them it is no act that could be recorded.
 */
export function actFromName(text: string): Readonly<Record<string, unknown>> | undefined {
  const [, before = '', title = '', after = ''] =
    /^([^«"“]+)[«"“](.+)[»"”]([^»"”]*)$/su.exec(text.trim()) ?? [];
  const kind =
    parseChoice('actKind', before.trim()) ?? parseChoice('actKind', before.trim().split(/\s/)[0] ?? '');
  if (kind === undefined || title.trim() === '') return undefined;
  const [, number] = /№\s*(\S+)/u.exec(`${before} ${after}`) ?? [];
  const [, written] =
    /от\s+(\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+\p{L}+\s+\d{4})/u.exec(`${before} ${after}`) ?? [];
  const date = written === undefined ? undefined : parseDate(written);
  return {
    kind,
    title: title.trim(),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
  };
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
): { readonly kind: FactKind; readonly fields: Readonly<Record<string, unknown>> } | undefined {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0 || !isFactKind(kind)) return undefined;
  if (kind === 'person') {
    const fields = personFromName(text);
    return fields && { kind, fields };
  }
  if (kind === 'act') {
    const fields = actFromName(text);
    return fields && { kind, fields };
  }
  const field = nameField[kind];
  return field === undefined || text.length > 300 ? undefined : { kind, fields: { [field]: text.trim() } };
}
