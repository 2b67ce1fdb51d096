import type { Rule } from '../rule.ts';
import { mixedLetters } from './letters.ts';
import { pairs } from './pairs.ts';
import * as signs from './signs.ts';
import { doubledWords } from './words.ts';

/** Signs, spaces and letters; all of it is mended by one command, and none of it stops anything. */
export const typography: readonly Rule[] = [
  signs.doubleSpace,
  signs.spaceBeforeSign,
  signs.noSpaceAfterSign,
  signs.numberSignTwice,
  signs.hyphenForDash,
  signs.remains,
  signs.noBreakSpace,
  pairs,
  mixedLetters,
  doubledWords,
];
