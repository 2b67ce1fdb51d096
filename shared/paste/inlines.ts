import { cleanText, safeTarget } from '#shared/blocks/clean-text.ts';
import { linkParts } from '#shared/blocks/link-parts.ts';
import type { Inline } from '#shared/blocks/model.ts';
import type { Look } from './styles.ts';

type Live = Extract<Inline, { type: 'chip' | 'mention' }>;
type Run = Extract<Inline, { type: 'text' | 'link' }>;

/** What a paragraph is gathered from, before its white space is put in order. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly look: Look }
  | { readonly type: 'break' }
  | { readonly type: 'live'; readonly inline: Live };

/**
 * Paragraphs of a run of pieces. White space is collapsed as a browser does; an empty line (two breaks) begins a new
 * paragraph, as it looks; a run of nothing but space is no paragraph.
 */
export function paragraphsOf(pieces: readonly Piece[]): Inline[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces.flatMap(withBreaks)) {
    if (piece.type === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const paragraphs: Inline[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const inlines = lineOf(line);
    const last = paragraphs.at(-1);
    if (inlines.length > 0 && isOpen && last) last.push({ type: 'break' }, ...inlines);
    else if (inlines.length > 0) paragraphs.push(inlines);
    isOpen = inlines.length > 0;
  }
  return paragraphs;
}

function withBreaks(piece: Piece): Piece[] {
  if (piece.type !== 'text' || !piece.look.pre) return [piece];
  return piece.text
    .split(/\r\n?|\n/)
    .flatMap((text, at): Piece[] => [...(at > 0 ? [{ type: 'break' } as const] : []), { ...piece, text }]);
}

/** Invisible characters that web pages put between letters. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

function lineOf(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = [];
  let endsInSpace = true;
  for (const piece of pieces) {
    if (piece.type === 'live') inlines.push(piece.inline);
    if (piece.type === 'text') {
      const clean = cleanText(piece.text)
        .replaceAll(invisible, '')
        .replaceAll(/[ \t\n\f]+/g, ' ');
      const text: string = endsInSpace ? clean.replace(/^ /, '') : clean;
      if (text !== '') join(inlines, runsOf(text, piece.look));
      if (text !== '') endsInSpace = text.endsWith(' ');
    } else endsInSpace = false;
  }
  return trimmed(inlines);
}

function runsOf(text: string, { href, bold, italic }: Look): Run[] {
  const target = href === undefined ? undefined : safeTarget(href);
  if (target !== undefined) return [{ type: 'link', href: target, text }];
  return linkParts(text).map((part) =>
    'href' in part
      ? { type: 'link', href: part.href, text: part.text }
      : { type: 'text', text: part.text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
  );
}

function join(inlines: Inline[], more: readonly Run[]): void {
  for (const run of more) {
    const last = inlines.at(-1);
    if (last && isRun(last) && looksLike(last, run))
      inlines[inlines.length - 1] = { ...last, text: last.text + run.text };
    else inlines.push(run);
  }
}

function isRun(inline: Inline): inline is Run {
  return inline.type === 'text' || inline.type === 'link';
}

function looksLike(a: Run, b: Run): boolean {
  if (a.type === 'text' && b.type === 'text') return a.bold === b.bold && a.italic === b.italic;
  return a.type === 'link' && b.type === 'link' && a.href === b.href;
}

/** Without white space at both ends, breaking or not; nothing if that is all there is. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const first = inlines.findIndex((inline) => !isBlank(inline));
  const last = inlines.findLastIndex((inline) => !isBlank(inline));
  return inlines.slice(Math.max(first, 0), last + 1).map((inline, at, { length }) => {
    if (!isRun(inline)) return inline;
    const text = at === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: at === length - 1 ? text.trimEnd() : text };
  });
}

function isBlank(inline: Inline): boolean {
  return isRun(inline) && inline.text.trim() === '';
}
