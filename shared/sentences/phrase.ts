import { link, t } from '#shared/blocks/build.ts';
import type { Block, Inline } from '#shared/blocks/model.ts';
import { listWords } from '#shared/text/sentences/templates.ts';

/** What stands in a slot of a sentence. */
export type Piece = string | Inline | readonly Inline[];

/** Pieces one after another; texts that touch are one text. */
export function joined(...pieces: readonly (Piece | undefined)[]): Inline[] {
  const inlines: Inline[] = [];
  for (const inline of pieces.flatMap(inlinesOf)) {
    const last = inlines.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      inlines[inlines.length - 1] = t(last.text + inline.text);
    else inlines.push(inline);
  }
  return inlines;
}

function inlinesOf(piece: Piece | undefined): readonly Inline[] {
  if (piece === undefined || piece === '') return [];
  if (typeof piece === 'string') return [t(piece)];
  return 'type' in piece ? [piece] : piece;
}

/** Those that say something. */
export function present<T>(found: readonly (T | undefined)[]): T[] {
  return found.filter((each) => each !== undefined);
}

export const isEmpty = (piece: Piece | undefined): boolean => inlinesOf(piece).length === 0;

/** «A, B и C»; nothing where there is none. */
export function listed(pieces: readonly Piece[], last: string = listWords.and): Inline[] | undefined {
  return separated(pieces, ', ', last);
}

/** «A; B; C»: for parts that have commas of their own. */
export function separated(pieces: readonly Piece[], by = '; ', last = by): Inline[] | undefined {
  const said = pieces.filter((piece) => !isEmpty(piece));
  if (said.length === 0) return undefined;
  return joined(
    ...said.flatMap((piece, at): Piece[] =>
      at === 0 ? [piece] : [at === said.length - 1 ? last : by, piece],
    ),
  );
}

/** «Конкурс „Радуга“»: quotation marks inside of quotation marks are „лапки“; the dot of a title is not the sentence's. */
export function quoted(text: string): string {
  const plain = tidy(text).replace(/(?<=[^.])\.$/, '');
  const inner = isQuoted(plain) ? plain.slice(1, -1) : plain;
  const paired = inner
    .replaceAll(/(^|[\s(«„])"/g, '$1„')
    .replaceAll('"', '“')
    .replaceAll('«', '„')
    .replaceAll('»', '“');
  return `«${paired}»`;
}

/** All of it stands between one pair of marks. */
function isQuoted(text: string): boolean {
  if (!text.startsWith('«') || !text.endsWith('»')) return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '«') depth += 1;
    if (text[at] === '»') depth -= 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}

/** The first letter as a sentence begins with. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first letter as inside of a sentence; an abbreviation stays. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** An address that can be opened; a paper or a folder is no address. */
export function linkTo(url: string | undefined): Inline | undefined {
  const plain = url?.trim();
  return plain !== undefined && /^https?:\/\/\S+$/i.test(plain) ? link(plain) : undefined;
}

/** Sentences of one paragraph; nothing where there is none. */
export function paragraphOf(...sentences: readonly (readonly Inline[] | undefined)[]): Block[] {
  const inlines = separated(
    sentences.flatMap((each) => (each === undefined ? [] : [each])),
    ' ',
  );
  return inlines === undefined ? [] : [{ type: 'paragraph', inlines }];
}

/** Spaces as they stand in a line of print: one at a time, none at the ends. */
export const tidy = (text: string): string => text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
