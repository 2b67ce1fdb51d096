import { sameContent } from '#shared/facts/canonical.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { readHonour } from './honour-name.ts';
import { plainWords } from './letters.ts';
import { type Likeness, type Reason, same, similar } from './likeness.ts';
import { compareMunicipalityNames, readMunicipalityName } from './municipality-name.ts';
import { type AnyFields, dateAt, type NamedKind, namedKinds, textAt, textsAt } from './names-of.ts';
import {
  compareOrganisationNames,
  type OrganisationName,
  readOrganisationName,
} from './organisation-name.ts';
import { familyOfType } from './organisation-words.ts';
import { comparePersonNames, type FoldedPersonName, foldPersonName } from './person-name.ts';
import { readSettlement } from './place-name.ts';
import { compareTitles, datesDiffer, readTitle, type TitleName } from './title-name.ts';

/** Of one record with many others. */
export type CompareRecords = (a: AnyFields) => (b: AnyFields) => Likeness | undefined;

/**
 * How near two records of a kind are by all their names; nothing for a kind whose records have none. What is read out
 * of a record is kept as long as its fields are: lists of records are compared again and again.
 */
export function comparerOf(kind: FactKind): CompareRecords | undefined {
  const known = comparers.get(kind);
  if (known) return known;
  const named = namedKinds[kind];
  if (named === undefined) return undefined;
  const made = makeComparer(kind, named);
  comparers.set(kind, made);
  return made;
}

const comparers = new Map<FactKind, CompareRecords>();

function makeComparer(kind: FactKind, named: NamedKind): CompareRecords {
  switch (kind) {
    case 'person':
      return comparing((fields) => personNames(fields, named), manyWith(comparePersonNames));
    case 'organisation':
      return comparing((fields) => organisationNames(fields, named), manyWith(compareOrganisationNames));
    case 'municipality':
      return comparing(
        (fields) => allNames(fields, named, readMunicipalityName),
        manyWith(compareMunicipalityNames),
      );
    case 'act':
      return comparing(readAct, compareActs);
    default:
      return comparing(
        (fields) => readTitled(fields, named),
        (a, b) => compareTitled(a, b, named),
      );
  }
}

/** A reading is made once for the same fields. */
function comparing<T>(
  read: (fields: AnyFields) => T,
  compare: (a: T, b: T) => Likeness | undefined,
): CompareRecords {
  const kept = new WeakMap<AnyFields, { readonly value: T }>();
  const reading = (fields: AnyFields): T => {
    const known = kept.get(fields);
    if (known) return known.value;
    const value = read(fields);
    kept.set(fields, { value });
    return value;
  };
  return (a) => {
    const known = reading(a);
    return (b) => compare(known, reading(b));
  };
}

/** A name among the names of a record, and what it is besides the first. */
interface OneOfNames<T> {
  readonly value: T;
  readonly other?: 'alias' | 'formerName';
}

function allNames<T>(fields: AnyFields, named: NamedKind, read: (text: string) => T): OneOfNames<T>[] {
  const own = [named.name, ...(named.also ?? [])].flatMap((name) => textAt(fields, name) ?? []);
  const first = own.map((text): OneOfNames<T> => ({ value: read(text) }));
  if (fields[named.aliases ?? ''] === undefined && fields[named.former ?? ''] === undefined) return first;
  return [
    ...first,
    ...textsAt(fields, named.aliases).map((text) => ({ value: read(text), other: 'alias' as const })),
    ...textsAt(fields, named.former).map((text) => ({ value: read(text), other: 'formerName' as const })),
  ];
}

/** The nearest pair of names; an alias that is met exactly is the better reason. */
const manyWith =
  <T>(compare: (a: T, b: T) => Likeness | undefined) =>
  (a: readonly OneOfNames<T>[], b: readonly OneOfNames<T>[]): Likeness | undefined => {
    let best: Likeness | undefined;
    for (const one of a) {
      for (const other of b) {
        const found = compare(one.value, other.value);
        const why: Reason | undefined = other.other ?? one.other;
        if (found?.how === 'same') return why === undefined ? found : same(why);
        best ??= found;
      }
    }
    return best;
  };

function personNames(fields: AnyFields, named: NamedKind): OneOfNames<FoldedPersonName>[] {
  const name = textAt(fields, 'name') ?? '';
  const patronymic = textAt(fields, 'patronymic') ?? '';
  return allNames(fields, named, (surname) => foldPersonName({ surname, name, patronymic }));
}

/** What the record's own fields say is added to each name that leaves it out. */
function organisationNames(fields: AnyFields, named: NamedKind): OneOfNames<OrganisationName>[] {
  const [number, settlement, municipality] = [
    fields.number,
    textAt(fields, 'settlement'),
    textAt(fields, 'municipality'),
  ];
  const honour = readHonour(textAt(fields, 'honourName') ?? '');
  const type = familyOfType(textAt(fields, 'type'));
  const known: Partial<OrganisationName> = {
    ...(typeof number === 'number' ? { number } : {}),
    ...(settlement === undefined ? {} : { settlement: readSettlement(settlement) }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(honour === undefined ? {} : { honour }),
  };
  return allNames(fields, named, (text) => {
    const read = readOrganisationName(text);
    return { ...known, ...(read.family === undefined ? type : {}), ...read };
  });
}

interface ReadAct {
  readonly title: TitleName;
  readonly number: string;
  readonly date: FactDate | undefined;
  readonly kind: unknown;
  readonly issuer: unknown;
}

function readAct(fields: AnyFields): ReadAct {
  return {
    title: readTitle(textAt(fields, 'title') ?? ''),
    number: plainWords(textAt(fields, 'number') ?? '').join('-'),
    date: dateAt(fields, 'date'),
    kind: fields.kind,
    issuer: fields.issuer,
  };
}

/** One number of one day is one act, whatever its title says; another number or day is another act. */
function compareActs(a: ReadAct, b: ReadAct): Likeness | undefined {
  if (differ(a.issuer, b.issuer) || datesDiffer(a.date, b.date)) return undefined;
  if (a.number !== '' && b.number !== '' && a.number !== b.number) return undefined;
  const isNumbered = a.number !== '' && a.number === b.number && a.date !== undefined && b.date !== undefined;
  const found = isNumbered ? same('numberAndDate') : compareTitles(a.title, b.title);
  return found && differ(a.kind, b.kind) ? similar(isNumbered ? 'numberAndDate' : 'otherKind') : found;
}

interface ReadTitled {
  readonly fields: AnyFields;
  readonly names: readonly OneOfNames<TitleName>[];
  readonly dates: ReadonlyMap<string, FactDate>;
}

function readTitled(fields: AnyFields, named: NamedKind): ReadTitled {
  const dates = (named.apart ?? []).flatMap((name) => {
    const date = dateAt(fields, name);
    return date === undefined ? [] : [[name, date] as const];
  });
  return { fields, names: allNames(fields, named, readTitle), dates: new Map(dates) };
}

const compareTitleLists = manyWith(compareTitles);

function compareTitled(a: ReadTitled, b: ReadTitled, named: NamedKind): Likeness | undefined {
  const found = compareTitleLists(a.names, b.names);
  if (found === undefined || (named.apart ?? []).some((name) => isApart(a, b, name))) return undefined;
  const asks = (named.asks ?? []).some((name) => differ(a.fields[name], b.fields[name]));
  return asks && found.how === 'same' ? similar('otherKind') : found;
}

function isApart(a: ReadTitled, b: ReadTitled, name: string): boolean {
  const [left, right] = [a.dates.get(name), b.dates.get(name)];
  if (left !== undefined && right !== undefined) return datesDiffer(left, right);
  return differ(a.fields[name], b.fields[name]);
}

function differ(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && !sameContent(a, b);
}
