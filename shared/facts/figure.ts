import { factDateSchema } from './fact-date.ts';
import { z } from '#shared/zod.ts';

/** How exactly a number is known; printed before it: «более 160». */
export const qualifiers = ['exact', 'moreThan', 'about', 'notLessThan', 'upTo'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Why there is no number. Zero is a number, never an absence. */
export const absences = ['noData', 'notApplicable'] as const;

/**
 * A number that somebody reports: value, how exactly it is known, unit, the period or day it holds for and
 * where it comes from. Empty is said, not left: without a value there is an `absence`, with its reason.
 */
export const figureSchema = z
  .looseObject({
    value: z.number().optional(),
    qualifier: z.enum(qualifiers).default('exact'),
    unit: z.string().max(60).optional(),
    at: factDateSchema.optional(),
    absence: z.enum(absences).optional(),
    reason: z.string().max(1000).optional(),
    sourceNote: z.string().max(1000).optional(),
    sourceUrl: z.string().max(2000).optional(),
  })
  .refine((figure) => (figure.value === undefined) !== (figure.absence === undefined), {
    error: 'figure.valueOrAbsence',
  });

export type Figure = z.infer<typeof figureSchema>;

/**
 * Adds figures. One «более» makes the sum «более»; figures without a value do not count.
 * Decimals are added as integers of the smallest digit, so 0.1 + 0.2 is 0.3.
 */
export function sumFigures(figures: readonly Figure[]): Figure | undefined {
  const known = figures.filter((figure) => figure.value !== undefined);
  const [first] = known;
  if (!first) return undefined;
  const digits = Math.max(...known.map((figure) => decimalDigits(figure.value ?? 0)));
  const scale = 10 ** digits;
  const total = known.reduce((sum, figure) => sum + Math.round((figure.value ?? 0) * scale), 0) / scale;
  const inexact = known.find((figure) => figure.qualifier !== 'exact');
  return {
    value: total,
    qualifier: inexact?.qualifier ?? 'exact',
    ...(first.unit === undefined ? {} : { unit: first.unit }),
  };
}

function decimalDigits(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Math.min(decimals.length, 6);
}
