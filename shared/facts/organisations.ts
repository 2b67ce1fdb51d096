import {
  choice,
  date,
  email,
  figure,
  group,
  integer,
  links,
  list,
  longText,
  reference,
  text,
  url,
  yesNo,
} from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a1: municipalities, organisations, agreements, centres. */

export const municipality = z.looseObject({
  name: text(),
  type: choice('municipalityType').optional(),
  nameGenitive: text().optional(),
  adjectiveGenitive: text().optional(),
  region: text().optional(),
  isOwn: yesNo().optional(),
});

export const organisation = z.looseObject({
  shortName: text(),
  legalName: text().optional(),
  type: choice('organisationType').optional(),
  isOwn: yesNo().optional(),
  number: integer().optional(),
  honourName: text().optional(),
  abbreviation: text().optional(),
  municipality: reference('municipality').optional(),
  settlement: text().optional(),
  founder: reference('organisation').optional(),
  postcode: text().optional(),
  legalAddress: text().optional(),
  phones: list(text()).optional(),
  faxes: list(text()).optional(),
  emails: list(email()).optional(),
  site: url().optional(),
  head: reference('person').optional(),
  headPosition: text().optional(),
  nameForms: group({
    genitive: text().optional(),
    prepositional: text().optional(),
  }).optional(),
  formerNames: list(text()).optional(),
  note: longText().optional(),
});

export const agreement = z.looseObject({
  kind: choice('agreementKind'),
  parties: list(reference('organisation')),
  number: text().optional(),
  date: date().optional(),
  validTo: date().optional(),
  subject: longText().optional(),
  activities: list(text()).optional(),
  links: links('project', 'centre', 'status', 'planItem').optional(),
  url: url().optional(),
});

export const centre = z.looseObject({
  organisation: reference('organisation'),
  name: text().optional(),
  profile: choice('centreProfile').optional(),
  opened: date().optional(),
  state: choice('centreState').optional(),
  head: reference('person').optional(),
  staffCount: figure().optional(),
  zones: list(text()).optional(),
  url: url().optional(),
});

export const contingent = z.looseObject({
  organisation: reference('organisation'),
  asOf: date(),
  pupils: figure().optional(),
  byGrade: list(group({ grade: text(), pupils: figure() })).optional(),
  teachers: figure().optional(),
  note: longText().optional(),
});
