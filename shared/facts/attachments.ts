import { choice, integer, longText, reference, text } from './fields.ts';
import { z } from '#shared/zod.ts';

/** Kinds of records that files hang on; an attachment hangs on none of its own kind. */
const owners = [
  'municipality',
  'organisation',
  'person',
  'position',
  'personStatus',
  'act',
  'status',
  'request',
  'project',
  'projectTask',
  'criterion',
  'centre',
  'agreement',
  'contingent',
  'coverage',
  'subject',
  'programme',
  'enrolment',
  'product',
  'eventSeries',
  'event',
  'award',
  'training',
  'bestPractice',
  'planItem',
  'financeLine',
  'grant',
  'teamMember',
  'projectAct',
  'partner',
  'networkMember',
  'traineeshipSite',
  'traineeship',
  'governingBody',
  'webResource',
  'siteStat',
  'indicator',
  'indicatorValue',
  'projectStatement',
  'workForm',
  'workDirection',
  'illustration',
  'report',
  'reportRevision',
];

/**
 * A file that belongs to a record. The bytes lie beside the database under their SHA-256; the record keeps what
 * people call the file and, for photographs of children, whether they may be published (a7, rule 4).
 */
export const attachment = z.looseObject({
  owner: reference(...owners),
  name: text(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: integer(),
  mediaType: text(),
  caption: longText().optional(),
  consent: choice('photoConsent').optional(),
});

/** A paragraph that reports use again and again. */
export const snippet = z.looseObject({
  title: text(),
  text: longText(),
  organisation: reference('organisation').optional(),
});
