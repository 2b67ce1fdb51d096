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
  namePrepositional: text().optional(),
  adjectiveGenitive: text().optional(),
  aliases: list(text()).optional(),
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
    dative: text().optional(),
    instrumental: text().optional(),
    prepositional: text().optional(),
  }).optional(),
  aliases: list(text()).optional(),
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
  equipment: list(group({ name: text(), count: figure().optional(), zone: text().optional() })).optional(),
  url: url().optional(),
});

export const contingent = z.looseObject({
  organisation: reference('organisation').optional(),
  municipality: reference('municipality').optional(),
  asOf: date(),
  pupils: figure().optional(),
  byGrade: list(group({ grade: text(), pupils: figure() })).optional(),
  teachers: figure().optional(),
  note: longText().optional(),
});

/** How an abbreviation is spelled out, and whether a report explains it at its first use. */
export const abbreviation = z.looseObject({
  abbreviation: text(),
  expansion: longText(),
  expandAtFirstUse: yesNo().optional(),
  note: longText().optional(),
});

export const webResource = z.looseObject({
  title: text().optional(),
  kind: choice('resourceKind').optional(),
  /** Reports print channels and banks of products without their address. */
  url: url().optional(),
  organisation: reference('organisation').optional(),
  project: reference('project').optional(),
  note: longText().optional(),
});

export const siteStat = z.looseObject({
  resource: reference('webResource'),
  metric: choice('siteMetric'),
  period: date(),
  figure: figure(),
  note: longText().optional(),
});

/** A coordination council, a working group, with its members. */
export const governingBody = z.looseObject({
  name: text(),
  kind: choice('bodyKind').optional(),
  organisation: reference('organisation').optional(),
  project: reference('project').optional(),
  act: reference('act').optional(),
  members: list(
    group({
      person: reference('person'),
      organisation: reference('organisation').optional(),
      role: text().optional(),
    }),
  ).optional(),
  note: longText().optional(),
});
