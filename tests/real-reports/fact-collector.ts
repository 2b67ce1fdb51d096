import { randomUUID } from 'node:crypto';
import type { Draft } from '#electron/services/sample/collect.ts';
import { type Choice, type ChoiceList, choices } from '#shared/facts/choices.ts';
import { type FactDate, factDateSchema } from '#shared/facts/fact-date.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import { choiceName } from '#shared/text/choices.ts';
import { plain, withoutSeparator } from './words.ts';

export interface ImportRecord {
  readonly id: string;
  readonly kind: FactKind;
  readonly fields: object;
}

/** Gathers the records of a facts file. An organisation or a person of the same name is one record. */
export class FactCollector {
  readonly records: ImportRecord[] = [];
  readonly #known = new Map<string, string>();

  /** Adds a record and answers its id. Throws when the fields do not suit the kind. */
  add<K extends FactKind>(kind: K, fields: Draft<K>): string {
    const id = randomUUID();
    this.records.push({ id, kind, fields: factKinds[kind].parse(fields) });
    return id;
  }

  /** `more` is what the first mention tells of it. */
  organisation(printed: string, more: Omit<Draft<'organisation'>, 'shortName'> = {}): string {
    const shortName = withoutSeparator(printed);
    return this.#once(`organisation ${shortName}`, () => this.add('organisation', { ...more, shortName }));
  }

  municipality(name: string, more: Omit<Draft<'municipality'>, 'name'> = {}): string {
    return this.#once(`municipality ${name}`, () => this.add('municipality', { ...more, name }));
  }

  subject(name: string): string {
    return this.#once(`subject ${name}`, () => this.add('subject', { name }));
  }

  /** «Яснова Р.Т.» or a full name. */
  person(printed: string): string {
    const parts = /^(\p{Lu}[\p{L}-]+)\s+(\p{Lu}\p{Ll}*\.?)\s*(\p{Lu}\p{Ll}*\.?)?$/u.exec(plain(printed));
    if (!parts) throw new Error(`Not a person: ${printed}`);
    const [, surname = '', name, patronymic] = parts;
    return this.#once(`person ${plain(printed)}`, () => this.add('person', { surname, name, patronymic }));
  }

  #once(key: string, make: () => string): string {
    const id = this.#known.get(key) ?? make();
    this.#known.set(key, id);
    return id;
  }
}

/** A date with the person's own spelling, which is printed. */
export function dateOf(written: string): FactDate {
  const date = parseDate(written);
  if (!date) throw new Error(`Not a date: ${written}`);
  return factDateSchema.parse({ ...date, written: plain(written) });
}

/** «2021-2024гг.»: each end in the person's own spelling. */
export function periodOf(written: string): { periodFrom: FactDate; periodTo: FactDate } {
  const [, from, to] = /^([^-–]+)[-–]([^-–]+)$/u.exec(plain(written)) ?? [];
  if (from === undefined || to === undefined) throw new Error(`Not a period: ${written}`);
  return { periodFrom: dateOf(from), periodTo: dateOf(to) };
}

/** The value of a closed list whose Russian word stands in the text: the longest one. */
export function choiceIn<L extends ChoiceList>(list: L, text: string): Choice<L> {
  const values: readonly Choice<L>[] = choices[list];
  const words = plain(text).toLowerCase();
  const found = values
    .filter((value) => words.includes(choiceName(list, value)))
    .toSorted((a, b) => choiceName(list, b).length - choiceName(list, a).length)[0];
  if (found === undefined) throw new Error(`No word of «${list}» in: ${text}`);
  return found;
}
