import type { Rule } from '../rule.ts';
import { parts } from './parts.ts';
import { totals } from './totals.ts';

/** Parts of a whole in texts, and totals that are typed under columns. */
export const sums: readonly Rule[] = [parts, totals];
