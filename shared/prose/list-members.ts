import type { FoundNumber, Span } from './found-number.ts';
import { knownForm } from './lemma.ts';

/** What an enumeration names; a member without a number counts one. */
export interface ListMember extends Span {
  readonly text: string;
  readonly count: number;
}

/** An enumeration, cut into members. */
export interface Enumeration {
  readonly members: readonly ListMember[];
  readonly kind: 'items' | 'weighted';
  /** No other cut is likely. */
  readonly certain: boolean;
  /** Ends with «и другие»: not all is named. */
  readonly open: boolean;
}

/** The text, how deep its characters stand in quotes and brackets, and its numbers. */
export interface ReadText {
  readonly text: string;
  readonly depths: Uint8Array;
  readonly numbers: readonly FoundNumber[];
}

/** A clause that tells more of the member before it: «который включает медиазону», «в том числе». */
const subordinate =
  /^(?:(?:в|на|с|для|из|по|о|от|у|к|за) )?(?:котор|где|что|чтобы|когда|если|как |куда|включая|кроме|а именно|в том числе|работающ|расположенн|проведенн|посвящ[её]нн|состоящ|открыт[ыо]|имеющ)/;
const others =
  /^(?:и |а также )?(?:др\.?|другие|другое|прочие|пр\.?|многие другие|т\. ?д\.?|т\. ?п\.?|так далее)(?:[^\p{L}]|$)/u;
const conjunction = /\s(?:и|а также)\s/g;

/** «Подбор книг, их переплёт»: the second may belong to the first, or be a thing of its own. */
const ofTheSame = /^(?:их|его|ее|её) /;

/** Cuts one line at its commas (or semicolons, where it has them) and at the «и» before its last member. */
export function cutLine(read: ReadText, span: Span, base: number, stated: number): Enumeration | undefined {
  const usual = cutBy(subordinate, read, span, base, stated);
  if (!usual || comesTo(usual) === stated || !usual.members.some(({ text }) => ofTheSame.test(text)))
    return usual;
  const joined = cutBy(ofTheSame, read, span, base, stated);
  return joined && comesTo(joined) === stated ? joined : usual;
}

function comesTo({ members }: Enumeration): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}

/** What `belongs` begins goes with the part before it. */
function cutBy(
  belongs: RegExp,
  read: ReadText,
  span: Span,
  base: number,
  stated: number,
): Enumeration | undefined {
  const parts = partsOf(read, span, base);
  const [told, merged] = mergeClauses(read.text, parts, belongs);
  const last = told.at(-1);
  if (!last) return undefined;
  const before = told.slice(0, -1);
  const joints = jointsOf(read, last, base);
  const cuts = [joints.slice(-1), joints, []].map((each) => [...before, ...cutAt(last, each)]);
  const [usual = []] = cuts;
  const inside = before.some((part) => jointsOf(read, part, base).length > 0);
  const ambiguous = inside || joints.length > 1 || (joints.length === 1 && totalOf(read, told) === stated);
  const fitting = ambiguous ? cuts.find((cut) => totalOf(read, cut) === stated) : undefined;
  const cut = fitting === undefined || (fitting === cuts[2] && namesAnother(read, joints)) ? usual : fitting;
  const named = cut.filter((part) => !others.test(wordsOf(read.text, part)));
  const open = named.length < cut.length || /(?:…|\.\.\.)\s*$/.test(wordsOf(read.text, span));
  return enumerationOf(read, named, { certain: !merged && !ambiguous, open });
}

/** «…, кабинет ОБЖ и шахматная зона» joins two things, «…, управление образования и науки» does not: a nominative follows. */
function namesAnother({ text }: ReadText, joints: readonly Span[]): boolean {
  const joint = joints.at(-1);
  const word = /^[\p{L}-]+/u.exec(text.slice(joint?.end ?? text.length))?.[0] ?? '';
  return knownForm(word)?.cases.includes(0) ?? /(?:ый|ий|ая|яя|ое|ее)$/.test(word);
}

/** More are no enumeration that somebody counted. */
const mostMembers = 100;

/** Members of lines are the lines. */
export function enumerationOf(
  read: ReadText,
  spans: readonly Span[],
  { certain, open }: { readonly certain: boolean; readonly open: boolean },
): Enumeration | undefined {
  if (spans.length < 2 || spans.length > mostMembers) return undefined;
  const members = spans.map((span) => ({
    ...span,
    text: read.text.slice(span.start, span.end),
    count: leadingCount(read, span) ?? 1,
  }));
  const weighted = spans.some((span) => leadingCount(read, span) !== undefined);
  const isClear = members.every((member) => isClearMember(read, member, weighted)) && isAlike(members);
  return { members, kind: weighted ? 'weighted' : 'items', certain: certain && isClear, open };
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim().toLowerCase();
}

export function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const before = piece.length - piece.trimStart().length;
  const behind = /(?:[\s,;]|(?<!\p{Lu})\.)*$/u.exec(piece)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - behind) };
}

function partsOf(read: ReadText, span: Span, base: number): Span[] {
  const marks = marksIn(read, span, base, ';');
  const cuts = marks.length > 0 ? marks : marksIn(read, span, base, ',');
  const edges = [span.start - 1, ...cuts, span.end];
  return edges
    .slice(1)
    .map((end, at) => trimmed(read.text, { start: (edges[at] ?? 0) + 1, end }))
    .map((part) => withoutLead(read.text, part))
    .filter(({ start, end }) => end > start);
}

/** Places of a mark at this depth; a decimal comma is none. */
export function marksIn(
  { text, depths, numbers }: ReadText,
  { start, end }: Span,
  base: number,
  mark: string,
): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    const isDecimal = () => numbers.some((number) => number.start < at && number.end > at);
    if (depths[at] === base && !(betweenDigits(text, at) && isDecimal())) found.push(at);
  }
  return found;
}

function betweenDigits(text: string, at: number): boolean {
  return /^\d.\d$/.test(text.slice(at - 1, at + 2));
}

/** «, и X», «, а также X». */
function withoutLead(text: string, { start, end }: Span): Span {
  const lead = /^(?:и|а также|а)\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
  return others.test(wordsOf(text, { start, end })) ? { start, end } : { start: start + lead, end };
}

function mergeClauses(text: string, parts: readonly Span[], belongs: RegExp): [Span[], boolean] {
  const merged: Span[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && belongs.test(wordsOf(text, part))) merged[merged.length - 1] = { ...last, end: part.end };
    else merged.push(part);
  }
  return [merged, merged.length < parts.length];
}

function jointsOf({ text, depths }: ReadText, part: Span, base: number): Span[] {
  return [...text.slice(part.start, part.end).matchAll(conjunction)]
    .map(({ index, 0: word }) => ({ start: part.start + index, end: part.start + index + word.length }))
    .filter(({ start }) => depths[start] === base);
}

function cutAt(part: Span, joints: readonly Span[]): Span[] {
  const edges = [part.start, ...joints.flatMap(({ start, end }) => [start, end]), part.end];
  return edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1] ?? part.end }] : []));
}

function totalOf(read: ReadText, parts: readonly Span[]): number {
  return parts.reduce((sum, part) => sum + (leadingCount(read, part) ?? 1), 0);
}

function leadingCount({ numbers }: ReadText, { start }: Span): number | undefined {
  const number = numbers.find((each) => each.start === start && each.what === 'count');
  return number && number.upTo === undefined && Number.isInteger(number.value) ? number.value : undefined;
}

/** «по физике», «их подготовка»: more than a name. */
const leaning = /^(?:в|во|на|с|со|по|для|из|о|об|от|у|к|за|при|их|его|ее|её)\s/i;
const longest = 9;

function isClearMember({ text, depths, numbers }: ReadText, member: ListMember, weighted: boolean): boolean {
  const words = member.text.split(/\s+/);
  const base = depths[member.start - 1] ?? 0;
  const inner = numbers.some(
    ({ what, start, end }) =>
      what === 'count' && start > member.start && end <= member.end && depths[start] === base,
  );
  const pluralWithoutCount =
    weighted && !numbers.some(({ start }) => start === member.start) && isPlural(words);
  const isVerbal = words.some(
    (word) => /(?:[аеияу]ть|ться|ются|ется|ится|[^т]ит|[ую]ют)$/.test(word) && !knownForm(word),
  );
  return (
    !inner &&
    !pluralWithoutCount &&
    !isVerbal &&
    words.length <= longest &&
    !leaning.test(text.slice(member.start, member.end))
  );
}

function isPlural(words: readonly string[]): boolean {
  const [first = ''] = words;
  const known = knownForm(first.toLowerCase());
  return known ? !known.cases.includes(0) : /(?:ые|[^нтв]ие)$/.test(first);
}

/** Names with initials beside small words may be names with their posts. */
function isAlike(members: readonly ListMember[]): boolean {
  const initials = members.some(({ text }) => /\p{Lu}\.\s?\p{Lu}\./u.test(text));
  return !initials || members.every(({ text }) => /^\p{Lu}/u.test(text));
}
