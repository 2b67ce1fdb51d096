import { choice, date, group, list, longText, reference, text, yesNo } from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a1: people and the positions they hold. */

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
  isMinor: yesNo().optional(),
  schoolClass: text().optional(),
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
