import type { CountedNoun, FoundNumber } from './found-number.ts';

/** One noun for two numbers: «3 из 5 программ», «в 7 школах из 13», «12 районных и 5 краевых семинаров». */
export function withSharedNouns(text: string, numbers: readonly FoundNumber[]): FoundNumber[] {
  const found = [...numbers];
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const number = found[at];
    if (number?.what !== 'count' || number.noun) continue;
    const next = found.slice(at + 1, at + 4).find(({ what }) => what !== 'ordinal');
    const noun = fromNext(text, number, next) ?? fromBefore(text, number, found[at - 1]);
    if (noun) found[at] = { ...number, noun };
  }
  return found;
}

/** «из», or adjectives that wait for the noun of the next number. */
const leadsOn = /^\s+(?:из\s+|(?:[а-яё]+(?:ых|их|ые|ие)\s+)+и\s+|(?:[а-яё]+(?:ых|их|ые|ие)\s*)+,\s*)$/;

function fromNext(text: string, number: FoundNumber, next: FoundNumber | undefined): CountedNoun | undefined {
  if (next?.what !== 'count' || !next.noun) return undefined;
  return leadsOn.test(text.slice(number.end, next.start)) ? next.noun : undefined;
}

function fromBefore(
  text: string,
  number: FoundNumber,
  before: FoundNumber | undefined,
): CountedNoun | undefined {
  if (before?.what !== 'count' || !before.noun || before.noun.end > number.start) return undefined;
  return /^\s+из\s+$/.test(text.slice(before.noun.end, number.start)) ? before.noun : undefined;
}
