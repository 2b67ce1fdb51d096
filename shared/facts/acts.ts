import { choice, date, integer, list, longText, reference, text, time, url, yesNo } from './fields.ts';
import { placements } from './placements.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a1–a2 and a7: acts of the four levels, and statuses that an act confers. */

export const act = z.looseObject({
  kind: choice('actKind'),
  title: longText(),
  number: text().optional(),
  date: date().optional(),
  issuer: reference('organisation').optional(),
  level: choice('actLevel').optional(),
  organisation: reference('organisation').optional(),
  amended: yesNo().optional(),
  publication: choice('publicationState').optional(),
  placements: placements().optional(),
  url: url().optional(),
  note: longText().optional(),
});

export const status = z.looseObject({
  organisation: reference('organisation'),
  kind: choice('statusKind'),
  topic: longText().optional(),
  act: reference('act').optional(),
  from: date().optional(),
  to: date().optional(),
  termYears: integer().optional(),
  ordinal: text().optional(),
  notes: list(text()).optional(),
});

/** A title that a person holds: «Педагог-мастер» (a7, rule 8). */
export const personStatus = z.looseObject({
  person: reference('person'),
  title: text(),
  act: reference('act').optional(),
  from: date().optional(),
  to: date().optional(),
  note: longText().optional(),
});

/** What a letter orders to hand in, by a day and an hour (a7, rule 9). */
export const request = z.looseObject({
  title: text(),
  from: reference('organisation').optional(),
  fromText: text().optional(),
  letterNumber: text().optional(),
  letterDate: date().optional(),
  due: date(),
  dueTime: time().optional(),
  form: text().optional(),
  report: reference('report').optional(),
  ways: list(choice('requestWay')).optional(),
  fileName: text().optional(),
  subject: text().optional(),
  contact: text().optional(),
  sent: date().optional(),
  repeatsYearly: yesNo().optional(),
  note: longText().optional(),
});
