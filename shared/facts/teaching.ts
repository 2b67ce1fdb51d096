import {
  choice,
  date,
  decimal,
  figure,
  integer,
  list,
  longText,
  reference,
  text,
  url,
  yesNo,
} from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a3: programmes and the places taken in them. */

export const programme = z.looseObject({
  name: text(),
  aliases: list(text()).optional(),
  kind: choice('programmeKind'),
  area: choice('programmeArea').optional(),
  organisation: reference('organisation').optional(),
  centre: reference('centre').optional(),
  classes: text().optional(),
  grades: list(integer()).optional(),
  ageFrom: integer().optional(),
  ageTo: integer().optional(),
  hoursPerWeek: decimal().optional(),
  hoursPerYear: decimal().optional(),
  level: choice('programmeLevel').optional(),
  yearOfStudy: integer().optional(),
  teachers: list(reference('person')).optional(),
  isNetwork: yesNo().optional(),
  documentUrl: url().optional(),
  navigatorId: text().optional(),
});

/** Places taken, not children: one child in two clubs is two enrolments (glossary: «участия»). */
export const enrolment = z.looseObject({
  programme: reference('programme'),
  schoolYear: date(),
  point: choice('enrolmentPoint'),
  onDate: date().optional(),
  count: figure(),
  note: longText().optional(),
});
