import type { Rule } from '../rule.ts';
import { boundOutside } from './bound.ts';
import { order, outside, schoolYear } from './rows.ts';
import { series } from './series.ts';
import { monthSpellings } from './spellings.ts';

/** Dates of rows and of live facts against the period of the report; dates in prose tell of other times, and never count. */
export const periods: readonly Rule[] = [outside, schoolYear, order, monthSpellings, boundOutside, ...series];
