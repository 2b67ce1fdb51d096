import type { Rule } from '../rule.ts';
import { strangers, twoNames } from './organisations.ts';
import { strangeThings } from './phrases.ts';
import { sentenceRepeats } from './sentences.ts';
import { unchanged } from './unchanged.ts';

/** What came from another text: of another organisation, of another place, of last year. */
export const foreign: readonly Rule[] = [strangers, twoNames, strangeThings, sentenceRepeats, unchanged];
