import type { Rule } from '../rule.ts';
import { acts } from './acts.ts';
import { appendices } from './appendices.ts';
import { gaps } from './gaps.ts';
import { marks } from './marks.ts';
import { named } from './named.ts';

/** What a report has to have and lacks. */
export const completeness: readonly Rule[] = [...gaps, ...marks, ...acts, ...appendices, ...named];
