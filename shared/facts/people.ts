import {
  choice,
  date,
  figure,
  group,
  integer,
  list,
  longText,
  reference,
  text,
  url,
  usedIn,
  yesNo,
} from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a1: people and the positions they hold. Pupils are none of them (a7, rule 6). */

export const person = z.looseObject({
  surname: text(),
  name: text().optional(),
  patronymic: text().optional(),
  gender: choice('gender').optional(),
  nameForms: group({
    genitive: text().optional(),
    dative: text().optional(),
    accusative: text().optional(),
    instrumental: text().optional(),
    prepositional: text().optional(),
  }).optional(),
  formerSurnames: list(text()).optional(),
  degree: text().optional(),
  academicTitle: text().optional(),
  note: longText().optional(),
});

export const position = z.looseObject({
  person: reference('person'),
  organisation: reference('organisation'),
  title: text(),
  from: date().optional(),
  to: date().optional(),
  isHead: yesNo().optional(),
  roles: list(text()).optional(),
});

/** Courses taken by named people, or by a number of them (`domain.md` §2 a3: PDRecord). */
export const training = z.looseObject({
  topic: longText(),
  kind: choice('trainingKind').optional(),
  people: list(reference('person')).optional(),
  count: figure().optional(),
  organisation: reference('organisation').optional(),
  provider: reference('organisation').optional(),
  providerText: text().optional(),
  city: text().optional(),
  date: date().optional(),
  hours: integer().optional(),
  /** Printed share of the staff, per cent, where only it is known. */
  share: figure().optional(),
  documents: list(reference('act')).optional(),
  links: usedIn().optional(),
  note: longText().optional(),
});

/** An experience that was shown to others; a position may stand in place of a person (a7, rule 8). */
export const bestPractice = z.looseObject({
  title: longText(),
  person: reference('person').optional(),
  position: text().optional(),
  organisation: reference('organisation').optional(),
  form: choice('practiceForm').optional(),
  date: date().optional(),
  event: reference('event').optional(),
  product: reference('product').optional(),
  url: url().optional(),
  links: usedIn().optional(),
  note: longText().optional(),
});
