import type { Due, PlannedEvent, PlanMonth } from '#shared/contract/areas/plan.ts';
import { boundsOf, compareDates, type FactDate } from '#shared/facts/fact-date.ts';
import { sumFigures } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { formatDate, formatFigure } from '#shared/forms/format.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { choiceName } from '#shared/text/choices.ts';
import { dayText } from '#shared/text/dates.ts';
import { planText } from '#shared/text/plan.ts';

/** Days ahead that are soon: a week in which something can still be done. */
const soonDays = 7;
/** Days ahead in which an agreement or a status that ends is worth a word. */
const endingDays = 60;

/** The events of a school year by the month of their first day; what belongs to several months stands in the first. */
export function yearPlan(startYear: number, facts: FactLookup, today: string): PlanMonth[] {
  const months = Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 8) % 12) + 1;
    return { year: month >= 9 ? startYear : startYear + 1, month, events: [] as Fact<'event'>[] };
  });
  for (const event of facts.list('event')) {
    const from = boundsOf(event.fields.date).from;
    const place = months.find(({ year, month }) =>
      from.startsWith(`${year}-${String(month).padStart(2, '0')}`),
    );
    place?.events.push(event);
  }
  return months.map(({ events, ...month }) => ({
    ...month,
    events: events
      .toSorted((a, b) => compareDates(a.fields.date, b.fields.date))
      .map((event) => plannedEvent(event, facts, today)),
  }));
}

export function plannedEvent({ id, fields }: Fact<'event'>, facts: FactLookup, today: string): PlannedEvent {
  const figures = (fields.audiences ?? []).flatMap(({ participants }) => participants ?? []);
  const sum = sumFigures(figures);
  const place = fields.place === undefined ? undefined : facts.get(fields.place);
  const state = fields.state ?? 'held';
  return {
    id,
    title: fields.title,
    date: formatDate(fields.date),
    kind: fields.kind === undefined ? '' : choiceName('eventKind', fields.kind),
    place: place ? titleOf(place, facts) : (fields.placeText ?? ''),
    participants: sum ? formatFigure(sum) : '',
    state,
    isLate: state === 'planned' && boundsOf(fields.date).to < today,
  };
}

/** What has to be done by a day: letters first by their hour, then what ends soon. */
export function dues(facts: FactLookup, today: string): Due[] {
  const requests = facts
    .list('request')
    .filter(({ fields }) => fields.sent === undefined)
    .toSorted(
      (a, b) =>
        compareDates(a.fields.due, b.fields.due) ||
        (a.fields.dueTime ?? '').localeCompare(b.fields.dueTime ?? ''),
    )
    .map(({ id, fields }): Due => {
      const { title, due, dueTime, report } = fields;
      return {
        id,
        kind: 'request',
        title,
        count: 1,
        when: whenText(due, dueTime, today),
        urgency: urgencyOf(boundsOf(due).to, today),
        ...(report === undefined ? {} : { report }),
      };
    });
  const endings = [
    ...facts.list('agreement').flatMap((fact) => ending(fact, fact.fields.validTo, facts, today)),
    ...facts.list('status').flatMap((fact) => ending(fact, fact.fields.to, facts, today)),
  ];
  return [...requests, ...together(endings)];
}

/** Agreements of a school end together, at the end of a year: one line for all of them. */
function together(endings: readonly Ending[]): Due[] {
  const groups = new Map<string, Ending[]>();
  for (const each of endings)
    groups.set(`${each.day} ${each.kind}`, [...(groups.get(`${each.day} ${each.kind}`) ?? []), each]);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (!first) return [];
      const { day: _, ...due } = first;
      const count = others.length + 1;
      return [count === 1 ? due : { ...due, count, title: planText.endTogether(due.kind, count) }];
    });
}

interface Ending extends Due {
  /** ISO day. */
  readonly day: string;
}

function ending(fact: Fact, end: FactDate | undefined, facts: FactLookup, today: string): Ending[] {
  const last = end && boundsOf(end).to;
  if (last === undefined || last < today || daysBetween(today, last) > endingDays) return [];
  const kind = fact.kind === 'status' ? 'status' : 'agreement';
  const title = planText.ends(titleOf(fact, facts));
  return [
    { id: fact.id, kind, title, count: 1, when: dayText(last), urgency: urgencyOf(last, today), day: last },
  ];
}

function whenText(due: FactDate, time: string | undefined, today: string): string {
  const day = boundsOf(due).to === today ? planText.today : formatDate(due);
  return time === undefined ? day : planText.until(day, time);
}

function urgencyOf(day: string, today: string): Due['urgency'] {
  if (day < today) return 'late';
  if (day === today) return 'today';
  return daysBetween(today, day) <= soonDays ? 'soon' : 'later';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
