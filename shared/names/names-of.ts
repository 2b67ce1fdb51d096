import { type FactDate, factDateSchema } from '#shared/facts/fact-date.ts';
import type { FactKind } from '#shared/facts/kinds.ts';

/** Fields of a record as anybody has them: stored ones, or half typed ones of a new card. */
export type AnyFields = Readonly<Record<string, unknown>>;

/** Where the names of a kind stand, and what tells two records of one name apart. */
export interface NamedKind {
  readonly name: string;
  /** Lists of other names. */
  readonly aliases?: string;
  readonly former?: string;
  /** Other fields that hold the name in full. */
  readonly also?: readonly string[];
  /** Where both records have these and they differ, they are two things. */
  readonly apart?: readonly string[];
  /** Where these differ, a person is asked. */
  readonly asks?: readonly string[];
}

/** The kinds whose records have a name of their own; all others are known by what they name. */
export const namedKinds: Readonly<Partial<Record<FactKind, NamedKind>>> = {
  municipality: { name: 'name', aliases: 'aliases', asks: ['type'] },
  organisation: { name: 'shortName', aliases: 'aliases', former: 'formerNames', also: ['legalName'] },
  person: { name: 'surname', former: 'formerSurnames' },
  act: { name: 'title', apart: ['number', 'date', 'issuer'], asks: ['kind'] },
  project: { name: 'name' },
  subject: { name: 'name', aliases: 'aliases' },
  programme: {
    name: 'name',
    aliases: 'aliases',
    apart: ['kind', 'organisation', 'centre', 'yearOfStudy', 'level'],
    asks: ['classes'],
  },
  product: { name: 'title', apart: ['year', 'issue'], asks: ['kind'] },
  eventSeries: { name: 'name' },
  event: { name: 'title', apart: ['date', 'ordinal'], asks: ['kind'] },
  governingBody: { name: 'name', apart: ['organisation', 'project'] },
  webResource: { name: 'url' },
  abbreviation: { name: 'abbreviation' },
  indicator: { name: 'name', apart: ['project', 'organisation'] },
  request: { name: 'title', apart: ['due'] },
};

export function isNamedKind(kind: FactKind): boolean {
  return namedKinds[kind] !== undefined;
}

export const textAt = (fields: AnyFields, name: string | undefined): string | undefined => {
  const value = name === undefined ? undefined : fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

export const textsAt = (fields: AnyFields, name: string | undefined): string[] => {
  const value = name === undefined ? undefined : fields[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each.trim() !== '') : [];
};

export const dateAt = (fields: AnyFields, name: string): FactDate | undefined =>
  factDateSchema.safeParse(fields[name]).data;
