import {
  choice,
  date,
  figure,
  group,
  integer,
  list,
  longText,
  pupilName,
  reference,
  text,
  url,
  usedIn,
  yesNo,
} from './fields.ts';
import { placements } from './placements.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a4 and a7: events, their series, what they produced and what was won. */

export const event = z.looseObject({
  title: text(),
  kind: choice('eventKind').optional(),
  date: date(),
  state: choice('eventState').optional(),
  level: choice('eventLevel').optional(),
  format: choice('eventFormat').optional(),
  organisation: reference('organisation').optional(),
  ourRole: choice('eventRole').optional(),
  place: reference('organisation').optional(),
  placeText: text().optional(),
  organisers: list(reference('organisation')).optional(),
  responsible: list(reference('person')).optional(),
  audiences: list(group({ audience: choice('audience'), participants: figure().optional() })).optional(),
  measures: list(group({ kind: choice('measureKind'), figure: figure() })).optional(),
  municipalities: list(reference('municipality')).optional(),
  municipalitiesOpen: yesNo().optional(),
  speakers: list(group({ person: reference('person'), topic: text().optional() })).optional(),
  description: longText().optional(),
  outcome: longText().optional(),
  story: longText().optional(),
  series: reference('eventSeries').optional(),
  ordinal: integer().optional(),
  documents: list(reference('act')).optional(),
  hasAttachment: yesNo().optional(),
  products: list(reference('product')).optional(),
  urls: list(url()).optional(),
  links: usedIn().optional(),
});

export const eventSeries = z.looseObject({
  name: text(),
  firstYear: integer().optional(),
  organiser: reference('organisation').optional(),
  changes: list(group({ year: integer(), name: text().optional(), status: text().optional() })).optional(),
  yearly: list(
    group({ year: integer(), participants: figure().optional(), applications: figure().optional() }),
  ).optional(),
  total: figure().optional(),
});

export const product = z.looseObject({
  kind: choice('productKind'),
  title: text(),
  organisation: reference('organisation').optional(),
  authors: list(reference('person')).optional(),
  period: date().optional(),
  year: integer().optional(),
  issue: text().optional(),
  publisher: text().optional(),
  placeInEdition: text().optional(),
  citation: longText().optional(),
  publication: choice('publicationState').optional(),
  usedInPeriod: yesNo().optional(),
  url: url().optional(),
  placements: placements().optional(),
  links: usedIn().optional(),
});

/** A pupil exists only as «Фамилия И.» and class, inside an award (a7, rule 6). */
const pupil = () => group({ name: pupilName(), schoolClass: text().optional() });

/** «Достижение»: a place of a pupil, a team, a teacher or an organisation (a7, rule 6). */
export const award = z.looseObject({
  contest: text(),
  nomination: text().optional(),
  place: choice('awardPlace'),
  level: choice('eventLevel').optional(),
  stage: text().optional(),
  date: date().optional(),
  winnerKind: choice('winnerKind').optional(),
  pupils: list(pupil()).optional(),
  team: text().optional(),
  person: reference('person').optional(),
  organisation: reference('organisation').optional(),
  work: text().optional(),
  mentors: list(reference('person')).optional(),
  event: reference('event').optional(),
  series: reference('eventSeries').optional(),
  programme: reference('programme').optional(),
  diploma: reference('act').optional(),
  url: url().optional(),
  links: usedIn().optional(),
  note: longText().optional(),
});
