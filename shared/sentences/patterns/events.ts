import type { Inline } from '#shared/blocks/model.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { eventWords, otherEvents } from '#shared/text/sentences/event-kinds.ts';
import { formatWords, happened, inEvent } from '#shared/text/sentences/event-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { figureChip } from '../chips.ts';
import { eventName } from '../event-name.ts';
import { countedValue, eventsUpToToday, type Material, type Pattern } from '../material.ts';
import { organisationName, territoryOf } from '../names.ts';
import { participantsOf } from '../participants.ts';
import { isEmpty, linkTo, listed, paragraphOf, tidy } from '../phrase.ts';
import { sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 4: each event of the period: when, what, where, with whom. */
export const eventHeld: Pattern = (material) =>
  eventsUpToToday(material).map((event) => ({
    key: event.id,
    records: [event.id],
    blocks: paragraphOf(
      event.fields.ourRole === 'participant' ? attended(material, event) : held(material, event),
    ),
  }));

function held(material: Material, event: Fact<'event'>): Inline[] | undefined {
  const { municipalities, municipalitiesOpen } = event.fields;
  const { text, gender } = eventName(event.fields, 'nominative');
  const participants = participantsOf(material, event, 'genitive');
  const territory = territoryOf(material, municipalities, municipalitiesOpen);
  const isNumbered = participants !== undefined && !isEmpty(participants);
  return sentence(templates.eventHeld, {
    ...circumstances(material, event),
    happened: happened[gender],
    what: text,
    participants,
    territory,
    guests: isNumbered ? undefined : territory,
  });
}

/** Somebody else's event: all that is told of it is that people of the school were there. */
function attended(material: Material, event: Fact<'event'>): Inline[] | undefined {
  const who = event.fields.organisation ?? material.own?.id;
  return sentence(templates.eventAttended, {
    ...circumstances(material, event),
    inWhat: inEvent(eventName(event.fields, 'prepositional').text),
    who: organisationName(material, who, 'genitive'),
    participants: participantsOf(material, event, 'nominative'),
  });
}

function circumstances(material: Material, { fields }: Fact<'event'>) {
  const { date, format, kind, place, placeText, urls } = fields;
  const isOnlineByKind = kind === 'webinar' || kind === 'onlineSession';
  return {
    when: whenText(date),
    format: isOnlineByKind ? undefined : formatWords[format ?? ''],
    place: organisationName(material, place, 'genitive'),
    placeText: placeText && tidy(placeText),
    url: linkTo(urls?.[0]),
  };
}

/** Pattern 5: how many events there were, of what kinds; «проведено» only where all of them are own ones. */
export const eventsTotal: Pattern = (material) => {
  const indicator = 'events.count';
  const value = countedValue(material, indicator);
  if (!value) return [];
  const isForeign = value.records.some(
    (id) => material.facts.getOf('event', id)?.fields.ourRole === 'participant',
  );
  const kinds = value.parts.flatMap(
    ({ key }) =>
      figureChip(material, indicator, { part: key, nouns: eventWords[key]?.counted ?? otherEvents }) ?? [],
  );
  return [
    {
      records: value.records,
      blocks: paragraphOf(
        sentence(isForeign ? templates.eventsTookPlace : templates.eventsHeld, {
          when: whenText(material.context.period),
          count: figureChip(material, indicator, { nouns: counted.events }),
          kinds: value.parts.some(({ key }) => key !== 'unspecified') ? listed(kinds) : undefined,
        }),
        sentence(templates.eventsVisits, {
          visits:
            countedValue(material, 'events.participants') && figureChip(material, 'events.participants'),
        }),
      ),
    },
  ];
};
