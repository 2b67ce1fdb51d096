import { z } from '#shared/zod.ts';

/** How a chart is drawn: columns side by side, lines over time, shares of one whole. */
export const chartKinds = ['columns', 'lines', 'shares'] as const;

/** What a chart shows, as numbers: each series has one value for each category; `null` where there is none. */
export const chart = z.looseObject({
  kind: z.enum(chartKinds),
  categories: z.array(z.string()).max(200),
  series: z
    .array(z.looseObject({ name: z.string(), values: z.array(z.number().nullable()).max(200) }))
    .max(20),
  /** Stands after each value: «%», «чел.». */
  unit: z.string().optional(),
});
export type Chart = z.infer<typeof chart>;
