import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { Scope } from './value.ts';

/** The references that say whose a record is. A name means the same in every kind that has it. */
interface OwnedFields {
  readonly organisation?: string;
  readonly centre?: string;
  readonly municipality?: string;
  readonly project?: string;
  readonly programme?: string;
  readonly resource?: string;
  readonly site?: string;
  readonly indicator?: string;
  readonly leadOrganisation?: string;
  readonly parties?: readonly string[];
  readonly organisations?: readonly string[];
  readonly links?: readonly { readonly to: string }[];
}

/** Kinds that may belong to a project. Others (centres, contingent, coverage, …) stay what they are in a project's scope. */
const ofProjects: ReadonlySet<FactKind> = new Set<FactKind>([
  'event',
  'product',
  'agreement',
  'award',
  'training',
  'bestPractice',
  'planItem',
  'financeLine',
  'grant',
  'networkMember',
  'partner',
  'traineeshipSite',
  'traineeship',
  'webResource',
  'siteStat',
  'indicator',
  'indicatorValue',
  'status',
]);

/** Kinds that may belong to a centre; others are narrowed to the centre's school. */
const ofCentres: ReadonlySet<FactKind> = new Set<FactKind>([
  'centre',
  'event',
  'product',
  'agreement',
  'award',
  'training',
  'bestPractice',
  'coverage',
  'programme',
  'enrolment',
  'financeLine',
]);

/**
 * Whether a record is in the scope: by its own reference, by a link, or through what it belongs to (an enrolment through
 * its programme). Links are many-to-many (`domain.md` a7, rule 1): one event may be of two projects, and is met once in
 * each. A record that names no organisation is the own school's.
 */
export function ownershipFilter(scope: Scope, facts: FactLookup): (fact: Fact) => boolean {
  const reach = reachOf(facts);
  const tests: ((fact: Fact) => boolean)[] = [];
  if (scope.project !== undefined) {
    const ids = partsOfProject(scope.project, facts);
    tests.push((fact) => !ofProjects.has(fact.kind) || reach.projects(fact).some((id) => ids.has(id)));
  }
  const centre = scope.centre === undefined ? undefined : facts.get(scope.centre);
  if (scope.centre !== undefined) {
    const { centre: id } = scope;
    tests.push((fact) => !ofCentres.has(fact.kind) || reach.centres(fact).includes(id));
  }
  const organisation =
    scope.organisation ??
    (centre?.kind === 'centre' ? (centre as Fact<'centre'>).fields.organisation : undefined);
  if (organisation !== undefined) {
    const own = isOwn(facts.get(organisation));
    tests.push((fact) => {
      if (scope.organisation === undefined && ofCentres.has(fact.kind)) return true;
      if (isPlace(fact)) return fact.kind === 'municipality' || fact.id === organisation;
      const of = reach.organisations(fact);
      return of.length === 0 ? own && reach.municipality(fact) === undefined : of.includes(organisation);
    });
  }
  if (scope.municipality !== undefined) {
    const { municipality } = scope;
    const within = organisationsOf(municipality, facts);
    const own = facts.list('organisation').some((each) => isOwn(each) && within.has(each.id));
    tests.push((fact) => {
      if (isPlace(fact)) return fact.kind === 'municipality' || within.has(fact.id);
      const of = reach.organisations(fact);
      const named = reach.municipality(fact);
      if (of.some((id) => within.has(id)) || named === municipality) return true;
      return of.length === 0 && named === undefined && own;
    });
  }
  return (fact) => tests.every((test) => test(fact));
}

const isPlace = (fact: Fact): boolean => fact.kind === 'organisation' || fact.kind === 'municipality';

const isOwn = (fact: Fact | undefined): boolean =>
  fact?.kind === 'organisation' && (fact as Fact<'organisation'>).fields.isOwn === true;

function organisationsOf(municipality: string, facts: FactLookup): ReadonlySet<string> {
  return new Set(
    facts
      .list('organisation')
      .flatMap(({ id, fields }) => (fields.municipality === municipality ? [id] : [])),
  );
}

/** The project, its plan items and its status: what is linked to them is the project's. */
function partsOfProject(project: string, facts: FactLookup): ReadonlySet<string> {
  const found = facts.get(project);
  const status = found?.kind === 'project' ? (found as Fact<'project'>).fields.status : undefined;
  const items = facts.list('planItem').flatMap(({ id, fields }) => (fields.project === project ? [id] : []));
  return new Set([project, ...items, ...(status === undefined ? [] : [status])]);
}

const projectsOf = (fields: OwnedFields): string[] => [
  ...(fields.project === undefined ? [] : [fields.project]),
  ...(fields.links ?? []).map(({ to }) => to),
];

const centresOf = (fields: OwnedFields): string[] => [
  ...(fields.centre === undefined ? [] : [fields.centre]),
  ...(fields.links ?? []).map(({ to }) => to),
];

function reachOf(facts: FactLookup) {
  const fieldsOf = (id: string | undefined): OwnedFields =>
    (id === undefined ? undefined : (facts.get(id)?.fields as OwnedFields | undefined)) ?? {};
  /** What the record belongs to first: a programme, a site's page, a traineeship site, an indicator. */
  const through = (fields: OwnedFields): OwnedFields[] =>
    [fields.programme, fields.resource, fields.site, fields.indicator].flatMap((id) =>
      id === undefined ? [] : [fieldsOf(id)],
    );

  const organisationsIn = (fields: OwnedFields): string[] =>
    [
      fields.organisation,
      fields.leadOrganisation,
      fieldsOf(fields.centre).organisation,
      fieldsOf(fields.project).leadOrganisation,
      ...(fields.parties ?? []),
      ...(fields.organisations ?? []),
    ].filter((id) => id !== undefined);

  /** Of the centres and projects that a record without an organisation is linked to. */
  const linkedOrganisations = ({ links = [] }: OwnedFields): string[] =>
    links.flatMap(({ to }) => organisationsIn({ ...fieldsOf(to), links: [] }));

  const all = (fact: Fact): OwnedFields[] => {
    const fields = fact.fields as OwnedFields;
    return [fields, ...through(fields)];
  };
  return {
    projects: (fact: Fact): string[] => (fact.kind === 'status' ? [fact.id] : all(fact).flatMap(projectsOf)),
    centres: (fact: Fact): string[] => (fact.kind === 'centre' ? [fact.id] : all(fact).flatMap(centresOf)),
    organisations: (fact: Fact): string[] => {
      const named = all(fact).flatMap(organisationsIn);
      return named.length > 0 ? named : linkedOrganisations(fact.fields as OwnedFields);
    },
    municipality: (fact: Fact): string | undefined => (fact.fields as OwnedFields).municipality,
  };
}
