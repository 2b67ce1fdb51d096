import type { Rule } from '../rule.ts';
import { otherReport } from './other-report.ts';
import { typedDiffers } from './typed-differs.ts';

/** Indicators that a report prints, against the records and against other reports. */
export const facts: readonly Rule[] = [typedDiffers, otherReport];
