import type { Form, FormItem } from '#shared/forms/definition.ts';
import { fromWordText } from '#shared/text/from-word.ts';
import { type Distributed, distribute } from './distribute.ts';
import { understandHeadings, type Understood, type UnderstoodParagraph } from './headings.ts';
import { type Head, matchHeads } from './match-heads.ts';
import { type Piece, pieceText } from './piece.ts';

/** Why a piece belongs to no item of the form. */
export const unplacedReasons = [
  'title',
  'contents',
  'before',
  'section',
  'appendix',
  'closing',
  'noRoom',
] as const;
export type UnplacedReason = (typeof unplacedReasons)[number];

export interface Unplaced {
  readonly piece: Understood;
  readonly why: UnplacedReason;
}

export interface SplitItem extends Distributed {
  readonly item: FormItem;
  /** Whether the file has this item's heading. */
  readonly found: boolean;
}

/** A document taken apart by the headings of a form. Every piece is in one place: an item, or `unplaced`. */
export interface Split {
  readonly items: readonly SplitItem[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Splits last year's report by a form: headings are found by number and title, with some tolerance for case, ё,
 * punctuation, lost numbers and words changed here and there.
 */
export function splitByForm(pieces: readonly Piece[], form: Form): Split {
  const understood = understandHeadings(pieces);
  const heads = matchHeads(understood, form);
  const unplaced: Unplaced[] = [];
  const own = new Map<FormItem, Understood[]>();
  const end = Math.max(closingFrom(understood), (heads.at(-1)?.at ?? 0) + 1);
  const notes = understood.filter(isNote);

  const first = heads[0]?.at ?? understood.length;
  unplaced.push(
    ...understood
      .slice(0, first)
      .filter((piece) => !isNote(piece))
      .map(before),
  );
  for (const [index, head] of heads.entries()) {
    const until = Math.min(heads[index + 1]?.at ?? understood.length, end);
    const under = understood.slice(head.at + 1, until).filter((piece) => !isNote(piece));
    const stop = under.findIndex((piece) => piece.type === 'paragraph' && endsItem(piece));
    const kept = stop === -1 ? under : under.slice(0, stop);
    const item = head.target.item ?? bareItem(head);
    const content = [...(head.rest ? [head.rest] : []), ...kept];
    if (item) own.set(item, [...(own.get(item) ?? []), ...content]);
    else unplaced.push(...content.map((piece): Unplaced => ({ piece, why: 'section' })));
    if (stop !== -1)
      unplaced.push(...under.slice(stop).map((piece): Unplaced => ({ piece, why: 'appendix' })));
  }
  if (heads.length > 0)
    unplaced.push(
      ...understood
        .slice(end)
        .filter((piece) => !isNote(piece))
        .map((piece): Unplaced => ({ piece, why: 'closing' })),
    );
  unplaced.push(...placeNotes(notes, own));

  const found = new Set(heads.flatMap(({ target }) => target.item ?? []));
  const items = form.sections
    .flatMap((section) => section.items)
    .map((item): SplitItem => ({
      item,
      found: found.has(item) || own.has(item),
      ...distribute(item, own.get(item) ?? []),
    }));
  unplaced.push(...items.flatMap(({ left }) => left.map((piece): Unplaced => ({ piece, why: 'noRoom' }))));
  return { items, unplaced };
}

function before(piece: Understood): Unplaced {
  if (piece.type === 'paragraph' && piece.isTitle) return { piece, why: 'title' };
  return { piece, why: piece.type === 'paragraph' && piece.role === 'contents' ? 'contents' : 'before' };
}

/** A section whose item has no title of its own: its text stands right under the section's heading. */
function bareItem({ target: { section } }: Head): FormItem | undefined {
  const [item] = section.items;
  return item?.layout === 'bare' ? item : undefined;
}

/** «Приложение № 2» that the form does not know ends the item above it. */
function endsItem({ heading }: UnderstoodParagraph): boolean {
  return heading?.kind === 'appendix' || (heading?.kind === 'section' && heading.certainty !== 'look');
}

const closingLines = 8;
const longestClosing = 160;

/** Where post, signature, date and «Исполнитель» begin at the end of the file. */
function closingFrom(pieces: readonly Understood[]): number {
  const last = pieces.findLastIndex((piece) => !isNote(piece));
  for (let at = Math.max(0, last - closingLines); at <= last; at += 1) {
    const piece = pieces[at];
    if (piece?.type === 'paragraph' && isClosing(piece)) return at;
  }
  return last + 1;
}

function isClosing(piece: UnderstoodParagraph): boolean {
  const text = pieceText(piece);
  if (text.length > longestClosing || piece.label !== undefined) return false;
  return (
    closing.test(text) &&
    (/_{3}|\t| {3}/.test(text) ||
      /\p{Lu}\.\s?\p{Lu}\.|^(?:исполнитель|м\.\s?п\.)/iu.test(text) ||
      text.length < 60)
  );
}

const closing = /^(?:директор|заведующ|руководитель\s|начальник|исполнитель|и\.\s?о\.\s|м\.\s?п\.)/iu;

function isNote(piece: Understood): boolean {
  return piece.type === 'paragraph' && piece.role === 'note';
}

/** A note goes where its mark stands. */
function placeNotes(notes: readonly Understood[], own: Map<FormItem, Understood[]>): Unplaced[] {
  const left: Unplaced[] = [];
  let open: FormItem | undefined;
  for (const note of notes) {
    if (note.type !== 'paragraph') continue;
    const mark = markOf(pieceText(note));
    if (mark !== undefined)
      open = [...own].find(([, pieces]) => pieces.some((piece) => saysMark(piece, mark)))?.[0];
    if (open) own.get(open)?.push({ ...note, role: undefined });
    else left.push({ piece: note, why: 'noRoom' });
  }
  return left;
}

function markOf(text: string): string | undefined {
  const number = /^\[\D+(\d+)\]/.exec(text)?.[1];
  return number === undefined ? undefined : fromWordText.note(Number(number));
}

function saysMark(piece: Understood, mark: string): boolean {
  if (piece.type === 'paragraph') return pieceText(piece).includes(mark);
  return piece.rows.some((row) =>
    row.some(({ paragraphs }) => paragraphs.some((each) => pieceText(each).includes(mark))),
  );
}
