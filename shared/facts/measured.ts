import { choice, date, figure, group, integer, list, longText, reference, text } from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a2: indicators and their values. */

/**
 * What a computed indicator counts: records of `kind` that belong to the project and fall into the period,
 * narrowed by audience, kind and state. Counting rules: `shared/indicators`.
 */
const formula = group({
  counts: choice('countedKind'),
  audiences: list(choice('audience')).optional(),
  eventKinds: list(choice('eventKind')).optional(),
  productKinds: list(choice('productKind')).optional(),
});

export const indicator = z.looseObject({
  project: reference('project').optional(),
  organisation: reference('organisation').optional(),
  order: integer().optional(),
  code: text().optional(),
  name: longText(),
  unit: text().optional(),
  source: choice('indicatorSource').optional(),
  formula: formula.optional(),
  base: text().optional(),
  periodicity: choice('periodicity').optional(),
});

export const indicatorValue = z.looseObject({
  indicator: reference('indicator'),
  period: date(),
  figure: figure(),
  note: longText().optional(),
  breakdown: group({
    year: integer().optional(),
    level: choice('eventLevel').optional(),
    area: choice('programmeArea').optional(),
    organisation: reference('organisation').optional(),
  }).optional(),
});
