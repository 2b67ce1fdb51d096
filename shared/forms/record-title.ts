import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { choiceName } from '#shared/text/choices.ts';
import type { Expression } from './definition.ts';
import { personFullName } from './derived.ts';
import { evaluate } from './evaluate.ts';
import { valueText } from './value.ts';

const path = (...steps: string[]): Expression => ({ path: steps });
const join = (...of: Expression[]): Expression => ({ join: ', ', of });

/** What a record is called where it is named in one line: in choice lists, in cards, behind a figure. */
const titles: Readonly<Record<Exclude<FactKind, 'person' | 'enrolment'>, Expression>> = {
  municipality: path('name'),
  organisation: path('shortName'),
  position: join(path('person', 'shortName'), path('title'), path('organisation', 'shortName')),
  act: path('printed'),
  status: join(path('kind'), path('topic')),
  project: path('name'),
  projectTask: path('text'),
  centre: { firstOf: [path('name'), path('organisation', 'shortName')] },
  agreement: join(path('kind'), path('number'), path('subject')),
  contingent: join(path('organisation', 'shortName'), path('asOf')),
  programme: path('name'),
  product: path('printed'),
  eventSeries: path('name'),
  event: join(path('title'), path('date')),
  planItem: path('text'),
  financeLine: join(path('source'), path('period')),
  teamMember: join(path('person', 'shortName'), path('position')),
  projectAct: path('act', 'printed'),
  partner: { each: ['organisations'], as: 'inline', value: path('shortName') },
  indicator: path('name'),
  indicatorValue: join(path('indicator', 'name'), path('period'), path('figure')),
  projectStatement: path('text'),
};

export function titleOf(fact: Fact, facts: FactLookup): string {
  if (isKind(fact, 'person')) return personFullName(fact.fields);
  if (isKind(fact, 'enrolment')) {
    const { programme, point } = fact.fields;
    const named = facts.get(programme);
    return `${named ? titleOf(named, facts) : ''}, ${choiceName('enrolmentPoint', point)}`;
  }
  const expression = titles[fact.kind as keyof typeof titles];
  return valueText(evaluate(expression, fact, { facts, measure: () => undefined })).replaceAll('\n', ' ');
}

/** The kinds whose records the title of a kind names: they have to be at hand to say it. */
export const titleNeeds: Readonly<Partial<Record<FactKind, readonly FactKind[]>>> = {
  position: ['person', 'organisation'],
  centre: ['organisation'],
  contingent: ['organisation'],
  teamMember: ['person'],
  projectAct: ['act'],
  partner: ['organisation'],
  indicatorValue: ['indicator'],
  enrolment: ['programme'],
};

export function isKind<K extends FactKind>(fact: Fact, kind: K): fact is Fact<K> {
  return fact.kind === kind;
}
