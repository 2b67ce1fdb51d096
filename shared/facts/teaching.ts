import {
  choice,
  date,
  decimal,
  figure,
  group,
  integer,
  list,
  longText,
  reference,
  text,
  url,
  yesNo,
} from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a3: subjects, programmes, the places taken in them, and the children reached. */

/** A school subject. */
export const subject = z.looseObject({
  name: text(),
  area: text().optional(),
  aliases: list(text()).optional(),
});

export const programme = z.looseObject({
  name: text(),
  aliases: list(text()).optional(),
  kind: choice('programmeKind'),
  area: choice('programmeArea').optional(),
  subject: reference('subject').optional(),
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

/**
 * Distinct children, with what they are a share of (glossary: «охват»). Without an area it is the total; with one, a
 * child in two areas is shown in each (1-ДОП, приказ Росстата 30.07.2020 № 424).
 */
export const coverage = z.looseObject({
  organisation: reference('organisation').optional(),
  centre: reference('centre').optional(),
  municipality: reference('municipality').optional(),
  period: date(),
  programmeKinds: list(choice('programmeKind')).optional(),
  area: choice('programmeArea').optional(),
  pupils: figure(),
  base: group({ kind: choice('coverageBase'), value: figure().optional() }).optional(),
  /** The share as somebody printed it, per cent. */
  share: figure().optional(),
  note: longText().optional(),
});

/** A form of work with parents, teachers, …: entries of an ordered list. */
export const workForm = z.looseObject({
  text: longText(),
  audience: choice('audience').optional(),
  order: integer().optional(),
  organisation: reference('organisation').optional(),
  centre: reference('centre').optional(),
});

/** A direction of methodical work, present or planned, with its items. */
export const workDirection = z.looseObject({
  name: longText(),
  order: integer().optional(),
  items: list(longText()).optional(),
  isPlanned: yesNo().optional(),
  period: date().optional(),
  organisation: reference('organisation').optional(),
});
