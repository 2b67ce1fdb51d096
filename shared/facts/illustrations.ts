import { choice, date, figure, group, integer, list, longText, reference, text } from './fields.ts';
import { z } from '#shared/zod.ts';

/**
 * A picture for reports («Figure» of domain a5, a7 rule 7; the word figure names numbers here): a chart of a computed
 * indicator, a chart of typed numbers, or an image that is attached to the record.
 */
export const illustration = z.looseObject({
  /** The caption. */
  title: text(),
  source: choice('illustrationSource'),
  look: choice('chartLook').optional(),
  /** The id of an indicator of the catalogue. */
  indicator: text().optional(),
  /** Which of the indicator's figures, by its key. */
  indicatorValue: text().optional(),
  /** Of the report that prints it, if none is named. */
  period: date().optional(),
  /** How many years back, the last being the period's. */
  years: integer().optional(),
  rows: list(group({ label: text(), figure: figure() })).optional(),
  unit: text().optional(),
  /** What the picture shows, for people who do not see it. */
  description: longText().optional(),
  organisation: reference('organisation').optional(),
});
