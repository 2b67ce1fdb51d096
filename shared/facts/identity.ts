import type { FactKind } from './kinds.ts';

/**
 * Fields by which two records of a kind are the same thing, told in two places: an imported row with all of them equal
 * is a record that is there already. Texts are compared without case, quotes and spaces. Kinds that are not named here
 * have no such fields: each row is a record of its own.
 */
export const identityFields: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  municipality: ['name'],
  organisation: ['shortName'],
  person: ['surname', 'name', 'patronymic'],
  position: ['person', 'organisation', 'title'],
  act: ['title', 'number', 'date'],
  personStatus: ['person', 'title'],
  status: ['organisation', 'kind', 'from'],
  project: ['name'],
  projectTask: ['project', 'text'],
  criterion: ['project', 'name'],
  centre: ['organisation', 'name'],
  agreement: ['kind', 'number', 'parties', 'date'],
  contingent: ['organisation', 'municipality', 'asOf'],
  coverage: ['organisation', 'centre', 'municipality', 'period', 'area', 'programmeKinds'],
  subject: ['name'],
  programme: ['name', 'kind', 'classes'],
  enrolment: ['programme', 'schoolYear', 'point', 'onDate'],
  product: ['title', 'kind'],
  eventSeries: ['name'],
  event: ['title', 'date'],
  award: ['contest', 'nomination', 'place', 'pupils', 'team', 'person', 'date'],
  training: ['topic', 'people', 'date'],
  bestPractice: ['title', 'person'],
  planItem: ['project', 'text', 'plannedPeriod'],
  financeLine: ['project', 'source', 'period', 'centre'],
  grant: ['programme', 'period', 'organisations'],
  teamMember: ['project', 'person', 'position'],
  projectAct: ['project', 'act'],
  partner: ['project', 'organisations'],
  networkMember: ['project', 'municipality', 'organisation'],
  traineeshipSite: ['organisation', 'kind', 'project'],
  traineeship: ['topic', 'cycle', 'period'],
  governingBody: ['name', 'organisation'],
  webResource: ['url'],
  siteStat: ['resource', 'metric', 'period'],
  indicator: ['project', 'name'],
  indicatorValue: ['indicator', 'period', 'breakdown'],
  projectStatement: ['project', 'section', 'text'],
  workForm: ['text', 'audience', 'centre'],
  workDirection: ['name', 'organisation'],
  request: ['title', 'due'],
  abbreviation: ['abbreviation'],
  snippet: ['title'],
  illustration: ['title'],
};

/** Kinds whose records belong to a school that goes without saying: a table of the school itself does not name it. */
const schoolImplied: ReadonlySet<FactKind> = new Set([
  'event',
  'award',
  'training',
  'bestPractice',
  'programme',
]);

/** False where two records of one identity are of two schools that both are named. */
export function mayBeOne(kind: FactKind, a: object, b: object): boolean {
  const [first, second]: unknown[] = [Reflect.get(a, 'organisation'), Reflect.get(b, 'organisation')];
  return !schoolImplied.has(kind) || first === undefined || second === undefined || first === second;
}

/** The key of a record's identity; nothing where the kind has none or the record fills none of its fields. */
export function identityOf(kind: FactKind, fields: object): string | undefined {
  const names = identityFields[kind] ?? [];
  const values = names.map((name): unknown => Reflect.get(fields, name));
  return values.every((value) => value === undefined) ? undefined : JSON.stringify(values.map(plain));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (Array.isArray(value))
    return value.map(plain).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value ?? null;
  // A date's own spelling is no part of what it says.
  const entries = Object.entries(value).filter(([name]) => name !== 'written');
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, plain(inner)]);
}
