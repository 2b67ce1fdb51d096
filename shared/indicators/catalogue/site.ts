import { boundsOf, type DayBounds } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures, growthRate } from './arithmetic.ts';
import { choiceLabel, groupBy, ids, several } from './counting.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import { type CatalogueIndicator, type CatalogueValue, type Label, valueOf } from './value.ts';
import type { Figure } from '#shared/facts/figure.ts';

type Stat = Fact<'siteStat'>;

interface Measured {
  readonly figure: Figure;
  readonly stats: readonly Stat[];
  /** Which days of the year the figure speaks of, without the year: what can be compared with another year. */
  readonly days: string;
}

const labelsOf = ({ fields }: Stat): Label[] => [
  { type: 'labels', of: [{ type: 'record', id: fields.resource }, choiceLabel('siteMetric', fields.metric)] },
];

/**
 * Динамика сайта (`domain.md` §4): the value against the same-length period of the year before. Years that were
 * measured over other months are not compared.
 */
function siteValues(facts: ScopedFacts): CatalogueValue[] {
  return groupBy(facts.of('siteStat'), labelsOf).flatMap(({ label, members }) => {
    const now = measured(members, facts.bounds);
    if (!now) return [];
    const before = measured(members, {
      from: yearBefore(facts.bounds.from),
      to: yearBefore(facts.bounds.to),
    });
    const comparable = before?.days === now.days;
    return [
      valueOf({
        key: members.map(({ fields }) => `${fields.resource} ${fields.metric}`)[0] ?? 'total',
        label,
        figure: now.figure,
        share: comparable && before ? growthRate(now.figure, before.figure) : undefined,
        base: before && { name: 'yearBefore', figure: before.figure, records: ids(before.stats) },
        records: ids(now.stats),
        notes: before && !comparable ? [{ key: 'lengths-differ' }] : [],
      }),
    ];
  });
}

/**
 * One record of the whole period, else its parts added; a count «на …» is not of a length of time, so the last one
 * stands. Parts that share days would count visits twice: the longest of them are kept.
 */
function measured(stats: readonly Stat[], period: DayBounds): Measured | undefined {
  const inside = stats
    .filter(({ fields }) => fields.figure.value !== undefined)
    .map((stat) => ({ stat, days: boundsOf(stat.fields.period) }))
    .filter(({ days }) => days.from >= period.from && days.to <= period.to);
  const lengths = inside.filter(({ stat }) => stat.fields.period.precision !== 'asOf');
  const last = inside.toSorted((a, b) => a.days.to.localeCompare(b.days.to)).at(-1);
  const chosen = lengths.length > 0 ? apart(lengths) : last ? [last] : [];
  const figure = addFigures(chosen.map(({ stat }) => stat.fields.figure));
  if (!figure) return undefined;
  return {
    figure,
    stats: chosen.map(({ stat }) => stat),
    days: lengths.length > 0 ? daysOfYear(chosen.map(({ days }) => days)) : 'as of',
  };
}

interface Dated {
  readonly stat: Stat;
  readonly days: DayBounds;
}

function apart(dated: readonly Dated[]): Dated[] {
  const longestFirst = dated.toSorted((a, b) => length(b.days) - length(a.days));
  const kept: Dated[] = [];
  for (const each of longestFirst) {
    if (kept.every(({ days }) => days.to < each.days.from || days.from > each.days.to)) kept.push(each);
  }
  return kept.toSorted((a, b) => a.days.from.localeCompare(b.days.from));
}

const length = ({ from, to }: DayBounds): number => Date.parse(to) - Date.parse(from);

/** 29 February has no day in most years: it is the end of February. */
const leapless = (day: string): string => day.replace(/-02-29$/, '-02-28');

/** Parts that touch are one length of time: twelve months are a year. */
function daysOfYear(inOrder: readonly DayBounds[]): string {
  const joined: DayBounds[] = [];
  for (const days of inOrder) {
    const last = joined.at(-1);
    if (last && Date.parse(last.to) + 86_400_000 === Date.parse(days.from))
      joined[joined.length - 1] = { from: last.from, to: days.to };
    else joined.push(days);
  }
  return joined.map(({ from, to }) => `${leapless(from).slice(5)}–${leapless(to).slice(5)}`).join(' ');
}

function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day.endsWith('-02-28') && isLeap) return `${year}-02-29`;
  return leapless(`${year}${day.slice(4)}`);
}

export const siteIndicators: readonly CatalogueIndicator[] = [several('site.figures', 'own', siteValues)];
