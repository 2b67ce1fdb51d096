import { choice, date, integer, list, longText, reference, text, url, yesNo } from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a1–a2: acts of the four levels, and statuses that an act confers. */

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
