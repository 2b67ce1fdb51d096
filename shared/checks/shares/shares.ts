import type { Rule } from '../rule.ts';
import { shareOfPart, sharesOfWhole } from './of-parts.ts';
import { growth, noBase, shareInSentence } from './in-sentences.ts';

/** Per cents beside the numbers that they are made of. */
export const shares: readonly Rule[] = [shareOfPart, shareInSentence, noBase, growth, sharesOfWhole];
