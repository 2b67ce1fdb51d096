import { readCalendar } from './calendar.ts';
import type { FoundNumber } from './found-number.ts';
import { readName } from './names-with-numbers.ts';
import { beginsNumeral } from './numerals-in-words.ts';
import { readOrdinal, roman } from './ordinals.ts';
import { readQuantity } from './quantities.ts';
import type { Reader } from './reading.ts';
import { isReferred } from './reference-words.ts';
import { readClasses } from './school-classes.ts';
import { withSharedNouns } from './shared-nouns.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What a number in digits may be, the surest first; what nothing else takes is a quantity. */
const ofDigits: readonly Reader[] = [readCalendar, readClasses, readOrdinal, readName, readQuantity];
const afterReference: readonly Reader[] = [readName];
const ofWords: readonly Reader[] = [readOrdinal, readQuantity];
const none: readonly Reader[] = [];

/**
 * Every number of a text in the order of reading, none over another: what it is for, how exactly it is known, and
 * the noun that it counts. Pure and without memory; about a microsecond a character.
 */
export function findNumbers(text: string): FoundNumber[] {
  const tokens = tokensOf(text);
  const numbers: FoundNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = readAt(tokens, at);
    if (reading) numbers.push(...reading.numbers);
    at = reading ? reading.next : at + 1;
  }
  return withSharedNouns(text, numbers);
}

function readAt(tokens: readonly Token[], at: number) {
  for (const reader of readersOf(tokens, at)) {
    const reading = reader(tokens, at);
    if (reading) return reading;
  }
  return undefined;
}

function readersOf(tokens: readonly Token[], at: number): readonly Reader[] {
  const token = tokens[at];
  switch (token?.kind) {
    case 'number':
      return isReferred(tokens, at) ? afterReference : ofDigits;
    case 'date':
    case 'section':
    case 'link':
    case 'phone':
      return ofDigits;
    case 'word':
      return beginsNumeral(token.lower) || token.lower.includes('-') || roman.test(token.text)
        ? ofWords
        : none;
    case 'mark':
    case 'line':
    case undefined:
      return none;
  }
}
