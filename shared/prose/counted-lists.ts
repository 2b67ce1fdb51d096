import { findNumbers } from './find-numbers.ts';
import type { FoundNumber, Span } from './found-number.ts';
import {
  cutLine,
  enumerationOf,
  marksIn,
  trimmed,
  type Enumeration,
  type ListMember,
  type ReadText,
} from './list-members.ts';
import { depthsOf, sentenceEnd, sentenceStart } from './text-shape.ts';

/** A number that is said, and the things named after it; the span is that of the enumeration. */
export interface CountedList extends Span {
  readonly number: FoundNumber;
  readonly members: readonly ListMember[];
  /** What the members come to. */
  readonly total: number;
  /** `weighted`: members bring numbers of their own, «5 школ, 4 ДОУ». */
  readonly kind: 'items' | 'weighted';
  /** Only then is a total that differs worth more than a hint. */
  readonly certain: boolean;
  /** «и другие», «в том числе»: not everything is named; never a finding. */
  readonly open: boolean;
}

/** Where an enumeration begins. */
interface Opening {
  readonly mark: ':' | '(' | '.';
  readonly at: number;
}

/**
 * Counts that are followed by what they count: «три зоны: A, B и C», «13 площадок (5 школ, 4 ДОУ, …)», «пять районов:»
 * with a list of lines under it, and, never certain, «три зоны. A, B и C.» `numbers` saves reading the text again.
 */
export function findCountedLists(text: string, numbers = findNumbers(text)): CountedList[] {
  if (!numbers.some(isStated)) return [];
  const read: ReadText = { text, numbers, depths: depthsOf(text) };
  return openingsOf(read).flatMap((opening) => listAt(read, opening) ?? []);
}

/** A whole number of things, few enough to be named one by one. */
function isStated({ what, value, upTo, noun }: FoundNumber): boolean {
  return (
    what === 'count' &&
    noun !== undefined &&
    upTo === undefined &&
    Number.isInteger(value) &&
    value > 1 &&
    value < 60
  );
}

function openingsOf({ text, depths, numbers }: ReadText): Opening[] {
  const marks = [...text.matchAll(/[:(]/g)].flatMap(({ 0: mark, index }): Opening[] => {
    if (mark === '(') return depths[index] === 1 ? [{ mark, at: index }] : [];
    return depths[index] === 0 && !text.startsWith('//', index + 1) ? [{ mark: ':', at: index }] : [];
  });
  const sentences = numbers.flatMap((number): Opening[] => {
    const end = number.noun?.end ?? 0;
    return isStated(number) && /^\. +\p{Lu}/u.test(text.slice(end, end + 4)) ? [{ mark: '.', at: end }] : [];
  });
  return [...marks, ...sentences].toSorted((a, b) => a.at - b.at);
}

const widestGap = 110;
const partOnly = /в том числе|из них|из которых|среди них|например|в частности|такие как|включая/i;

function listAt(read: ReadText, opening: Opening): CountedList | undefined {
  const { text, depths, numbers } = read;
  const start = sentenceStart(text, depths, opening.at);
  const said = numbers.filter(
    (number) => isStated(number) && number.start >= start && endOf(number) <= opening.at,
  );
  const number = said.at(-1);
  const gap = number ? text.slice(endOf(number), opening.at) : '';
  if (!number || gap.length > widestGap || (opening.mark !== ':' && /[.;:!?)]/.test(gap))) return undefined;
  const [span, found] = enumerationAfter(read, opening, number.value) ?? [];
  if (!span || !found || (opening.mark === '.' && !isVerbless(found))) return undefined;
  const { members, kind } = found;
  return {
    ...span,
    number,
    members,
    total: totalOf(members),
    kind,
    certain: found.certain && isSureOf(number, said, gap, opening, found),
    open: found.open || partOnly.test(gap),
  };
}

function endOf(number: FoundNumber): number {
  return Math.max(number.end, number.noun?.end ?? 0);
}

/** Whether the enumeration is of this number and of nothing else in the sentence. */
function isSureOf(
  number: FoundNumber,
  said: readonly FoundNumber[],
  gap: string,
  { mark }: Opening,
  { kind, members }: Enumeration,
): boolean {
  const alone = said.length === 1 || mark === '(';
  const named = kind === 'weighted' || members.every(({ text }) => /^(?:["«“№]|\p{Lu})/u.test(text));
  return (
    mark !== '.' && alone && number.qualifier === 'exact' && !/,|\sи\s/.test(gap) && (mark === ':' || named)
  );
}

/** A sentence that only names has no verb of its own. */
function isVerbless({ members }: Enumeration): boolean {
  return (
    members.length > 2 &&
    members.every(
      ({ text }) =>
        !/(?:[уюая]тся|ется|ится|[ую]ют|[ае]ет|л[аи]?сь)(?!\p{L})/u.test(text.split(',')[0] ?? ''),
    )
  );
}

function enumerationAfter(
  read: ReadText,
  { mark, at }: Opening,
  stated: number,
): [Span, Enumeration | undefined] | undefined {
  const { text, depths } = read;
  if (mark === '(') {
    const close = closeOf(read, at);
    return close === undefined ? undefined : cut(read, { start: at + 1, end: close }, 1, stated);
  }
  const lineEnd = text.indexOf('\n', at);
  if (mark === ':' && lineEnd >= 0 && text.slice(at + 1, lineEnd).trim() === '') {
    return linesAfter(read, lineEnd + 1, stated);
  }
  return cut(read, { start: at + 1, end: sentenceEnd(text, depths, at + 1) }, 0, stated);
}

function cut(read: ReadText, span: Span, base: number, stated: number): [Span, Enumeration | undefined] {
  const inner = trimmed(read.text, span);
  return [inner, cutLine(read, inner, base, stated)];
}

function closeOf({ text, depths }: ReadText, at: number): number | undefined {
  for (let here = at + 1; here < text.length && text[here] !== '\n'; here += 1) {
    if (text[here] === ')' && depths[here] === 1) return here;
  }
  return undefined;
}

const bullet = /^\s*(?:[·•*▪–—-]|\d+[.)])\s*/;

/** Lines under the count: each is a member, unless several in a line come to the number that is said. */
function linesAfter(read: ReadText, from: number, stated: number): [Span, Enumeration | undefined] {
  const { spans, marked } = linesOf(read.text, from);
  const span = { start: spans[0]?.start ?? from, end: spans.at(-1)?.end ?? from };
  const whole = enumerationOf(read, spans, { certain: marked || spans.length > 1, open: false });
  const mayBeCut = spans.some((line) => marksIn(read, line, 0, ',').length > 0);
  if (!whole || !mayBeCut || totalOf(whole.members) === stated) return [span, whole];
  const pieces = spans.flatMap((line): readonly Span[] => cutLine(read, line, 0, 0)?.members ?? [line]);
  const fine = enumerationOf(read, pieces, { certain: false, open: false });
  return [span, fine && totalOf(fine.members) === stated ? fine : { ...whole, certain: false }];
}

/** Lines with a mark before them, or lines that end with a semicolon up to one that does not. */
function linesOf(text: string, from: number): { spans: Span[]; marked: boolean } {
  const spans: Span[] = [];
  const marked = bullet.test(text.slice(from, from + 12));
  let start = from;
  let closed = false;
  while (start < text.length && !closed) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    const lead = bullet.exec(line)?.[0].length;
    if (line.trim() === '' || (marked && lead === undefined)) break;
    spans.push(trimmed(text, { start: start + (lead ?? 0), end }));
    closed = !marked && !/[;,]\s*$/.test(line);
    start = end + 1;
  }
  return { spans, marked };
}

function totalOf(members: readonly ListMember[]): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}
