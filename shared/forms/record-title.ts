import type { Fact, FactKind, Fields } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { choiceName } from '#shared/text/choices.ts';
import type { Expression } from './expression.ts';
import { personFullName } from './derived.ts';
import { evaluate } from './evaluate.ts';
import { valueText } from './value.ts';

const path = (...steps: string[]): Expression => ({ path: steps });
const join = (...of: Expression[]): Expression => ({ join: ', ', of });
const firstOf = (...of: Expression[]): Expression => ({ firstOf: of });
const inLine = (list: string, ...steps: string[]): Expression => ({
  each: [list],
  as: 'inline',
  value: path(...steps),
});
const whose = firstOf(path('organisation', 'shortName'), path('municipality', 'name'));

/** Who won: pupils, a team, a teacher, else the school. */
const winner = firstOf(
  inLine('pupils', 'name'),
  path('team'),
  path('person', 'shortName'),
  path('organisation', 'shortName'),
);

/** What a record is called where it is named in one line: in choice lists, in cards, behind a figure. */
const titles: Readonly<Record<Exclude<FactKind, 'person' | 'programme' | 'enrolment'>, Expression>> = {
  municipality: path('name'),
  organisation: path('shortName'),
  position: join(path('person', 'shortName'), path('title'), path('organisation', 'shortName')),
  personStatus: join(path('person', 'shortName'), path('title')),
  act: path('printed'),
  status: join(path('kind'), path('topic')),
  project: path('name'),
  projectTask: path('text'),
  criterion: path('name'),
  centre: firstOf(path('name'), path('organisation', 'shortName')),
  agreement: join(path('kind'), path('number'), path('subject')),
  contingent: join(whose, path('asOf')),
  coverage: join(firstOf(path('centre', 'name'), whose), path('period'), path('area'), path('pupils')),
  subject: path('name'),
  product: path('printed'),
  eventSeries: path('name'),
  event: join(path('title'), path('date')),
  award: join(path('contest'), path('nomination'), path('place'), winner),
  training: join(path('topic'), path('date')),
  bestPractice: join(firstOf(path('person', 'shortName'), path('position')), path('title')),
  planItem: path('text'),
  financeLine: join(path('source'), path('period')),
  teamMember: join(path('person', 'shortName'), path('position')),
  projectAct: path('act', 'printed'),
  grant: join(path('programme'), path('period')),
  partner: inLine('organisations', 'shortName'),
  networkMember: firstOf(path('municipality', 'name'), path('organisation', 'shortName')),
  traineeshipSite: join(path('organisation', 'shortName'), path('kind'), path('competence')),
  traineeship: join(path('topic'), path('period')),
  governingBody: path('name'),
  webResource: firstOf(path('title'), path('url')),
  siteStat: join(
    firstOf(path('resource', 'title'), path('resource', 'url')),
    path('metric'),
    path('period'),
    path('figure'),
  ),
  indicator: path('name'),
  indicatorValue: join(path('indicator', 'name'), path('period'), path('figure')),
  projectStatement: path('text'),
  workForm: path('text'),
  workDirection: path('name'),
  request: join(path('title'), path('due'), path('dueTime')),
  abbreviation: join(path('abbreviation'), path('expansion')),
  snippet: path('title'),
  illustration: path('title'),
  attachment: path('name'),
};

export function titleOf(fact: Fact, facts: FactLookup): string {
  if (isKind(fact, 'person')) return personFullName(fact.fields);
  if (isKind(fact, 'programme')) return programmeTitle(fact.fields, facts);
  if (isKind(fact, 'enrolment')) {
    const { programme, point } = fact.fields;
    const named = facts.get(programme);
    return `${named ? titleOf(named, facts) : ''}, ${choiceName('enrolmentPoint', point)}`;
  }
  const expression = titles[fact.kind as keyof typeof titles];
  return valueText(evaluate(expression, fact, { facts, measure: () => undefined })).replaceAll('\n', ' ');
}

/** A service keeps the programmes of many schools: whoever is not «we ourselves» is named. */
function programmeTitle({ name, organisation }: Fields<'programme'>, facts: FactLookup): string {
  const school = organisation === undefined ? undefined : facts.get(organisation);
  if (!school || !isKind(school, 'organisation') || school.fields.isOwn) return name;
  return `${name}, ${school.fields.shortName}`;
}

/** The kinds whose records the title of a kind names: they have to be at hand to say it. */
export const titleNeeds: Readonly<Partial<Record<FactKind, readonly FactKind[]>>> = {
  position: ['person', 'organisation'],
  personStatus: ['person'],
  centre: ['organisation'],
  contingent: ['organisation', 'municipality'],
  coverage: ['centre', 'organisation', 'municipality'],
  programme: ['organisation'],
  enrolment: ['programme', 'organisation'],
  award: ['person', 'organisation'],
  bestPractice: ['person'],
  teamMember: ['person'],
  projectAct: ['act'],
  partner: ['organisation'],
  networkMember: ['municipality', 'organisation'],
  traineeshipSite: ['organisation'],
  siteStat: ['webResource'],
  indicatorValue: ['indicator'],
};

export function isKind<K extends FactKind>(fact: Fact, kind: K): fact is Fact<K> {
  return fact.kind === kind;
}
