import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import { factKinds } from '#shared/facts/kinds.ts';
import type { z } from '#shared/zod.ts';

/**
 * The schemas keep unknown fields, so their types allow any key. The sample is written by hand: here a misspelt
 * field must not compile, so the open index is taken out at every depth.
 */
type Closed<T> = T extends readonly (infer Item)[]
  ? Closed<Item>[]
  : T extends object
    ? { [Key in keyof T as string extends Key ? never : Key]: Closed<T[Key]> }
    : T;

export type Draft<K extends FactKind> = Closed<z.input<(typeof factKinds)[K]>>;

export interface Collector {
  /** Adds a record and answers its id. Throws when the fields do not suit the schema of the kind. */
  readonly add: <K extends FactKind>(kind: K, fields: Draft<K>) => string;
  readonly all: () => Fact[];
}

/** Gathers records in written order: `const school = facts.add('organisation', { shortName: '…' })`. */
export function collect(newId: () => string): Collector {
  const facts: Fact[] = [];
  return {
    add: (kind, fields) => {
      const id = newId();
      facts.push({ id, kind, fields: factKinds[kind].parse(typesetAll(fields)) });
      return id;
    },
    all: () => [...facts],
  };
}

const noBreak = '\u00A0';

/** No-break spaces where a line may not be torn; the sources are written with plain ones to stay readable. */
export function typeset(text: string): string {
  return text
    .replaceAll('№ ', `№${noBreak}`)
    .replaceAll(' — ', `${noBreak}— `)
    .replaceAll(/(?<=^|[\s«(.])([А-ЯЁ]\.) (?=[А-ЯЁ])/gu, `$1${noBreak}`)
    .replaceAll(/([А-ЯЁ][а-яё]+) (?=(?:[А-ЯЁ]\.){2})/gu, `$1${noBreak}`)
    .replaceAll(/(?<=^|[\s«(])(с|х|г|пос|ул|им)\. (?=[А-ЯЁ])/gu, `$1.${noBreak}`)
    .replaceAll(/(?<=\d) (?=(?:г|гг)\.|%)/gu, noBreak);
}

function typesetAll(value: unknown): unknown {
  if (typeof value === 'string') return typeset(value);
  if (Array.isArray(value)) return value.map(typesetAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner)]));
}
