import type { Inline } from '#shared/blocks/model.ts';
import { boundsOf } from '#shared/facts/fact-date.ts';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { listWords, templates } from '#shared/text/sentences/templates.ts';
import { fieldChip, figureChip } from '../chips.ts';
import { eventsUpToToday, type Material, type Pattern, valuesOf } from '../material.ts';
import { territoryOf } from '../names.ts';
import { participantsOf } from '../participants.ts';
import { listed, paragraphOf, quoted } from '../phrase.ts';
import { sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 10: an event that repeats: for which time it was held, how many came, how many in all the years. */
export const seriesJubilee: Pattern = (material) =>
  eventsUpToToday(material).flatMap((event) => {
    const series = material.facts.getOf('eventSeries', event.fields.series);
    if (!series) return [];
    const blocks = paragraphOf(eventSentence(material, event, series), totalSentence(material, series));
    return [{ key: event.id, records: [event.id, series.id], blocks }];
  });

function eventSentence(
  material: Material,
  event: Fact<'event'>,
  series: Fact<'eventSeries'>,
): Inline[] | undefined {
  const { date, municipalities, municipalitiesOpen } = event.fields;
  const year = Number(boundsOf(date).from.slice(0, 4));
  const ordinal =
    valuesOf(material, 'events.ordinal').find(({ key }) => key === event.id)?.figure?.value ?? 0;
  const yearly = yearlyFigures(material, series, year);
  return sentence(templates.seriesEvent, {
    when: whenText(date),
    ordinal: ordinal > 0 ? figureChip(material, 'events.ordinal', { value: event.id }) : undefined,
    jubilee: isJubilee(ordinal) ? listWords.jubilee : undefined,
    name: quoted(nameIn(series.fields, year)),
    figures: yearly ?? participantsOf(material, event, 'nominative'),
    territory: territoryOf(material, municipalities, municipalitiesOpen),
  });
}

/** Five and its multiples. */
const isJubilee = (ordinal: number): boolean => ordinal > 0 && ordinal % 5 === 0;

/** As it was called that year: the newest name that was not later. */
function nameIn({ name, changes }: Fields<'eventSeries'>, year: number): string {
  const named = (changes ?? []).filter((change) => change.name !== undefined);
  const until = named.filter((change) => change.year <= year).toSorted((a, b) => a.year - b.year);
  return until.at(-1)?.name ?? name;
}

function yearlyFigures(
  material: Material,
  { id, fields }: Fact<'eventSeries'>,
  year: number,
): Inline[] | undefined {
  const entry = fields.yearly?.find((each) => each.year === year);
  if (!entry) return undefined;
  const path = (field: string) => ['yearly', String(year), field];
  const chips = [
    entry.participants?.value
      ? fieldChip(material, id, path('participants'), counted.participants)
      : undefined,
    entry.applications?.value
      ? fieldChip(material, id, path('applications'), counted.applications)
      : undefined,
  ];
  return listed(chips.flatMap((chip) => chip ?? []));
}

function totalSentence(material: Material, { id }: Fact<'eventSeries'>): Inline[] | undefined {
  return sentence(templates.seriesTotal, {
    total: figureChip(material, 'events.series-totals', { value: id, nouns: counted.participants }),
  });
}
