import type { Block, Inline, List, Paragraph } from '#shared/blocks/model.ts';
import type { Understood, UnderstoodParagraph } from './headings.ts';
import type { Label, ParagraphPiece, TablePiece } from './piece.ts';
import { headRowsOf } from './table-head.ts';
import { withTypedLabels } from './typed-labels.ts';

/** Pieces as a document: headings, lists (nested by depth), paragraphs, tables with their heads. */
export function blocksOf(pieces: readonly Understood[]): Block[] {
  const blocks: Block[] = [];
  let run: ParagraphPiece[] = [];
  const flush = () => {
    blocks.push(...textBlocks(run));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'paragraph' && !piece.isTitle && piece.heading === undefined) {
      run.push(piece);
      continue;
    }
    flush();
    if (piece.type === 'table') blocks.push(tableBlock(piece));
    else addHead(blocks, piece);
  }
  flush();
  return blocks;
}

/** As a text within an item: what looks like a heading is a paragraph of it. */
export function narrativeBlocks(pieces: readonly Understood[]): Block[] {
  return blocksOf(
    pieces.map((piece) =>
      piece.type === 'table' ? piece : { ...piece, heading: undefined, isTitle: false },
    ),
  );
}

function addHead(blocks: Block[], { heading, inlines }: UnderstoodParagraph): void {
  if (heading) {
    const { level, number, title } = heading;
    blocks.push({ type: 'heading', level, ...(number === '' ? {} : { number }), inlines: [...title] });
    return;
  }
  const lines = inlines
    .map((inline) => (inline.type === 'break' ? '\n' : inline.text))
    .join('')
    .split('\n');
  const last = blocks.at(-1);
  if (last?.type === 'title') last.lines.push(...lines);
  else blocks.push({ type: 'title', lines });
}

function tableBlock(table: TablePiece): Block {
  const rows = table.rows.map((row) => row.map(({ paragraphs }) => textBlocks(paragraphs)));
  const head = headRowsOf(table);
  return { type: 'table', columns: [...table.columns], header: rows.slice(0, head), rows: rows.slice(head) };
}

/** Paragraphs that follow each other as paragraphs and lists; empty ones are left out. */
export function textBlocks(paragraphs: readonly ParagraphPiece[]): Block[] {
  const blocks: Block[] = [];
  for (const piece of withTypedLabels(paragraphs)) {
    const { label, inlines } = piece;
    if (inlines.length === 0 && label === undefined) continue;
    if (label !== undefined && inlines.length > 0 && isListLabel(label)) addEntry(blocks, label, piece);
    else blocks.push(paragraphOf(piece));
  }
  return blocks;
}

/** A bullet, or a counter alone; «1.1.» and «а)» are printed as they stand, since our lists cannot count so. */
function isListLabel({ text, ordered }: Label): boolean {
  return !ordered || /^\d{1,4}[.)]?$/.test(text);
}

function paragraphOf(piece: ParagraphPiece): Paragraph {
  const { label, inlines, align } = piece;
  const mark = label === undefined ? '' : inlines.length === 0 ? label.text : `${label.text} `;
  const aligned = align === 'center' || align === 'right' ? { align } : {};
  return { type: 'paragraph', inlines: mark === '' ? [...inlines] : withMark(mark, inlines), ...aligned };
}

function withMark(mark: string, inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  return first?.type === 'text'
    ? [{ ...first, text: `${mark}${first.text}` }, ...rest]
    : [{ type: 'text', text: mark }, ...inlines];
}

/** Lists are open from the outermost to the one of the last entry; a deeper entry goes into the last item. */
function addEntry(blocks: Block[], label: Label, piece: ParagraphPiece): void {
  const item: Block[] = [{ type: 'paragraph', inlines: [...piece.inlines] }];
  let level = blocks;
  for (let depth = 0; depth < label.depth; depth += 1) {
    const last = level.at(-1);
    const inner = last?.type === 'list' ? last.items.at(-1) : undefined;
    if (!inner) break;
    level = inner;
  }
  const last = level.at(-1);
  if (last?.type === 'list' && goesOn(last, label)) last.items.push(item);
  else level.push(listOf(label, item));
}

function goesOn(list: List, { ordered, value }: Label): boolean {
  return list.ordered === ordered && (!ordered || value === (list.start ?? 1) + list.items.length);
}

function listOf({ ordered, value }: Label, item: Block[]): List {
  return {
    type: 'list',
    ordered,
    ...(ordered && value !== 1 ? { start: Math.max(0, value) } : {}),
    items: [item],
  };
}
