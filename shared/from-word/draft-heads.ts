import { inlineText } from '#shared/blocks/plain-text.ts';
import type { Understood, UnderstoodParagraph } from './headings.ts';
import { type FoundNumber, inlinesFrom, numberOf } from './numbers.ts';

/** A heading of the file as a section or an item of a form, with what stands beside its title. */
export interface DraftHead {
  readonly piece: UnderstoodParagraph;
  readonly level: 'section' | 'item';
  readonly appendix: boolean;
  readonly number: string;
  readonly title: string;
  /** «____» or the answer after the title; empty for a title alone. */
  readonly beside: string;
}

/** Blanks as forms print them: «____», «…», «[указать]». */
export const blankPattern = /_{3,}|…{2,}|\.{5,}|\[[^\]\d]{0,80}\]/u;

interface Candidate {
  readonly piece: UnderstoodParagraph;
  readonly number: FoundNumber | undefined;
}

/** Which paragraphs are sections and which items, by what this file uses: Roman numbers, styles, «1.» with «1.1.». */
export function draftHeads(pieces: readonly Understood[]): ReadonlyMap<Understood, DraftHead> {
  const candidates = pieces.flatMap((piece) =>
    piece.type === 'paragraph' ? (candidateOf(piece) ?? []) : [],
  );
  const isSection = sectionRule(candidates);
  const hasNumbered = candidates.some(({ number }) => number?.kind === 'item');
  const telling = candidates.filter(
    ({ piece, number }) => number !== undefined || !hasNumbered || piece.heading?.certainty !== 'look',
  );
  return new Map(
    withoutLists(telling, isSection).map((candidate) => [
      candidate.piece,
      headOf(candidate, isSection(candidate)),
    ]),
  );
}

/**
 * Plain numbered lines are items only where no surer heading is numbered so, and only while they count on: a list within
 * an item begins anew.
 */
function withoutLists(
  candidates: readonly Candidate[],
  isSection: (candidate: Candidate) => boolean,
): Candidate[] {
  const isPlain = ({ piece, number }: Candidate) =>
    number?.kind === 'item' && (piece.heading === undefined || piece.heading.certainty === 'look');
  const isSureItem = (candidate: Candidate) => candidate.number?.kind === 'item' && !isPlain(candidate);
  if (candidates.some((candidate) => isSureItem(candidate) && isSection(candidate)))
    return candidates.filter((candidate) => !isPlain(candidate));
  const kept: Candidate[] = [];
  let last: string | undefined;
  for (const [at, candidate] of candidates.entries()) {
    if (isSection(candidate)) last = undefined;
    else if (isPlain(candidate)) {
      const number = candidate.number?.text ?? '';
      const next = nextSure(at);
      if (!countsOn(last, number, kept) || (next !== undefined && !isLess(number, next))) continue;
    }
    if (candidate.number?.kind === 'item') last = candidate.number.text;
    kept.push(candidate);
  }
  return kept;

  /** The number of the next sure item in the same section: lines with that number or a higher one are of a list. */
  function nextSure(at: number): string | undefined {
    for (const candidate of candidates.slice(at + 1)) {
      if (isSection(candidate)) return undefined;
      if (isSureItem(candidate)) return candidate.number?.text;
    }
    return undefined;
  }
}

function isLess(number: string, other: string): boolean {
  const [own, others] = [partsOf(number), partsOf(other)];
  const differs = own.findIndex((part, at) => part !== others[at]);
  return differs === -1 ? own.length < others.length : (own[differs] ?? 0) < (others[differs] ?? 0);
}

/** «7.» after «6.», also over a section; «6.1.» after «6.» and «6.2.» after «6.1.»; «1.» at the start of a section. */
function countsOn(last: string | undefined, number: string, kept: readonly Candidate[]): boolean {
  const before = last ?? kept.findLast((each) => each.number?.kind === 'item')?.number?.text;
  const parts = partsOf(number);
  const own = parts.at(-1) ?? 0;
  const previous = before === undefined ? [] : partsOf(before);
  if (own === 1) return last === undefined || parts.length === previous.length + 1;
  const same = previous.slice(0, parts.length);
  return (
    previous.length >= parts.length &&
    same.at(-1) === own - 1 &&
    parts.slice(0, -1).every((part, at) => part === same[at])
  );
}

function partsOf(number: string): number[] {
  return number.split('.').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]));
}

function candidateOf(piece: UnderstoodParagraph): Candidate | undefined {
  if (piece.role !== undefined || piece.isTitle) return undefined;
  const number = numberOf(piece);
  const counts = number !== undefined && number.kind !== 'entry' && !inlineText(number.rest).endsWith(';');
  if (piece.heading === undefined && !counts) return undefined;
  return { piece, number: counts ? number : undefined };
}

function sectionRule(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const isAppendix = ({ number }: Candidate) => number?.kind === 'appendix';
  if (candidates.some(({ number }) => number?.kind === 'section'))
    return (candidate) => candidate.number?.kind === 'section' || isAppendix(candidate);
  const levels = new Set(candidates.flatMap(({ piece }) => styleLevel(piece) ?? []));
  if (levels.size > 1) {
    const top = Math.min(...levels);
    return (candidate) => styleLevel(candidate.piece) === top || isAppendix(candidate);
  }
  const depths = new Set(candidates.flatMap(({ number }) => (number?.kind === 'item' ? [number.depth] : [])));
  if (depths.has(1) && depths.has(2))
    return (candidate) =>
      (candidate.number?.kind === 'item' && candidate.number.depth === 1) || isAppendix(candidate);
  return isAppendix;
}

function styleLevel({ heading }: UnderstoodParagraph): number | undefined {
  return heading?.certainty === 'style' ? heading.level : undefined;
}

function headOf({ piece, number }: Candidate, isSection: boolean): DraftHead {
  const inlines = number?.rest ?? piece.heading?.title ?? piece.inlines;
  const text = inlineText(inlines).trim();
  const length = titleLength(piece, text, inlines.length > 1 ? boldLength(inlines) : 0);
  const title = text.slice(0, length).replace(/[\s:]+$/, '');
  const hasTitle = title !== '';
  return {
    piece,
    level: isSection ? 'section' : 'item',
    appendix: number?.kind === 'appendix',
    number: hasTitle ? (number?.text ?? '') : '',
    title: hasTitle ? title : (number?.text ?? text),
    beside: inlineText(inlinesFrom([{ type: 'text', text }], length)).replace(/^[\s:]+/, ''),
  };
}

/** Where a title ends: before its blank, where its bold letters end, or at its colon. */
function titleLength(piece: UnderstoodParagraph, text: string, bold: number): number {
  if (piece.heading?.certainty === 'style') return text.length;
  const blank = blankPattern.exec(text)?.index;
  if (blank !== undefined && blank > 0) return blank;
  if (bold > 0 && bold < text.length) return bold;
  const colon = /:(?=\s\S)/.exec(text)?.index;
  return colon === undefined ? text.length : colon + 1;
}

/** How many characters at the start are bold, while later ones are not. */
function boldLength(inlines: UnderstoodParagraph['inlines']): number {
  let length = 0;
  for (const inline of inlines) {
    if (inline.type !== 'text' || inline.bold !== true) return length;
    length += inline.text.length;
  }
  return 0;
}
