import type { Block, Heading, Paragraph } from '#shared/blocks/model.ts';
import { paragraphsOf, type Piece } from './inlines.ts';
import type { Markup, MarkupElement } from './markup.ts';
import { type OwnPiece, ownPiece } from './own-piece.ts';
import {
  alignIn,
  classStyles,
  type ClassStyles,
  isHidden,
  type Look,
  lookIn,
  plainLook,
  styleOf,
} from './styles.ts';
import { tableOf } from './tables.ts';
import { withTypedLists } from './typed-lists.ts';
import { isWordLabel, labelText, type ListEntry, listsOf, wordLabel } from './word-lists.ts';

export interface Pasted {
  readonly blocks: Block[];
  /** Pictures that the clipboard only points to: they have to be inserted as files. */
  readonly pictures: number;
  /** Rows of tables that were left out because there are too many. */
  readonly cutRows: number;
}

/**
 * What another program put on the clipboard, as blocks of the model: by an allow-list, so that nothing else comes
 * through (scripts, styles, comments, frames, `o:p`, smart tags, hidden text).
 */
export function cleanPaste(html: readonly Markup[]): Pasted {
  const cleaner = new Cleaner(classStyles(html));
  const blocks = cleaner.blocksOf(html);
  return { blocks, pictures: cleaner.pictures, cutRows: cleaner.cutRows };
}

/** Nothing of these is text of the page. */
const dropped = new Set(
  'script style head title meta link base template noscript iframe object embed svg math canvas audio video select textarea button xml'.split(
    ' ',
  ),
);
const blockTags = new Set(
  'p div section article header footer main aside nav figure figcaption blockquote pre address center form fieldset details summary dl dt dd body html h1 h2 h3 h4 h5 h6 hr'.split(
    ' ',
  ),
);

/** Where the walk is: the open paragraph, its alignment, and what is finished. */
interface Flow {
  readonly done: (Block | ListEntry)[];
  pieces: Piece[];
}

/** How a paragraph is closed: as what, and where it stands. */
interface Frame {
  readonly align?: Paragraph['align'] | undefined;
  readonly heading?: Heading['level'] | undefined;
}

class Cleaner {
  pictures = 0;
  cutRows = 0;
  private readonly classes: ClassStyles;

  constructor(classes: ClassStyles) {
    this.classes = classes;
  }

  blocksOf(nodes: readonly Markup[], look: Look = plainLook, frame: Frame = {}): Block[] {
    const flow: Flow = { done: [], pieces: [] };
    this.walk(nodes, look, frame, flow);
    close(flow, frame);
    return withTypedLists(withLists(flow.done));
  }

  private walk(nodes: readonly Markup[], look: Look, frame: Frame, flow: Flow): void {
    for (const node of nodes) {
      if (typeof node === 'string') flow.pieces.push({ type: 'text', text: node, look });
      else this.element(node, look, frame, flow);
    }
  }

  private element(element: MarkupElement, look: Look, frame: Frame, flow: Flow): void {
    const { tag, children } = element;
    const style = styleOf(element, this.classes);
    if (dropped.has(tag) || isHidden(style) || isWordLabel(element) || isComment(element)) return;
    const own = ownPiece(element);
    if (own) return this.own(own, frame, flow);
    const inside = lookIn(tag, style, look);
    switch (tag) {
      case 'br':
        flow.pieces.push({ type: 'break' });
        return;
      case 'img':
        this.picture(element, look, flow);
        return;
      case 'input':
        if (element.attributes.type === 'checkbox')
          flow.pieces.push({ type: 'text', text: 'checked' in element.attributes ? '☑ ' : '☐ ', look });
        return;
      case 'a':
        this.walk(children, { ...inside, href: element.attributes.href ?? look.href }, frame, flow);
        return;
      case 'ul':
      case 'ol':
        close(flow, frame);
        flow.done.push(...this.list(element, inside));
        return;
      case 'table':
        close(flow, frame);
        this.table(element, inside, flow);
        return;
      default:
        if (blockTags.has(tag)) this.block(element, inside, flow, frame);
        else this.walk(children, inside, frame, flow);
    }
  }

  private block(element: MarkupElement, look: Look, flow: Flow, around: Frame): void {
    close(flow, around);
    const level = /^h([1-6])$/.exec(element.tag)?.[1];
    const label = wordLabel(element);
    if (label && level === undefined) {
      flow.done.push({ ...label, blocks: this.blocksOf(element.children, look) });
      return;
    }
    const style = styleOf(element, this.classes);
    const frame: Frame = {
      align: alignIn(style, element.attributes.align) ?? (element.tag === 'center' ? 'center' : around.align),
      heading: level === undefined ? around.heading : Number(level) <= 2 ? 3 : 4,
    };
    const inside: Look = element.tag === 'dt' ? { ...look, bold: true } : look;
    // A numbered heading keeps its number: headings are not numbered by anything else.
    if (label) flow.pieces.push({ type: 'text', text: `${labelText(element)} `, look });
    this.walk(element.children, inside, frame, flow);
    close(flow, frame);
  }

  /** An item that is written outside of `li` (LibreOffice, Google) belongs to the item before it. */
  private list({ tag, attributes, children }: MarkupElement, look: Look): Block[] {
    const ordered = tag === 'ol';
    const first = Number.parseInt(attributes.start ?? '1', 10);
    const entries: { number: number | undefined; blocks: Block[] }[] = [];
    let next = Number.isFinite(first) && first >= 0 ? first : 1;
    for (const child of children) {
      const isItem = typeof child !== 'string' && child.tag === 'li';
      const blocks = this.blocksOf(isItem ? child.children : [child], look);
      if (blocks.length === 0) continue;
      const last = entries.at(-1);
      if (!isItem && last) {
        last.blocks.push(...blocks);
        continue;
      }
      const said = isItem ? Number.parseInt(child.attributes.value ?? '', 10) : Number.NaN;
      const number = Number.isFinite(said) && said >= 0 ? said : next;
      entries.push({ number: ordered ? number : undefined, blocks });
      next = number + 1;
    }
    return listsOf(entries.map((entry) => ({ level: 1, ...entry })));
  }

  private table(element: MarkupElement, look: Look, flow: Flow): void {
    const caption = element.children.find((child) => typeof child !== 'string' && child.tag === 'caption');
    if (caption !== undefined && typeof caption !== 'string')
      flow.done.push(...this.blocksOf(caption.children, look));
    const { blocks, cut } = tableOf(element, this.classes, (cell) => {
      const style = styleOf(cell, this.classes);
      const align = alignIn(style, cell.attributes.align);
      // Of a head the table itself says that it is one.
      const inside = cell.tag === 'th' ? { ...look, bold: false } : lookIn(cell.tag, style, look);
      return this.blocksOf(cell.children, inside, { align });
    });
    flow.done.push(...blocks);
    this.cutRows += cut;
  }

  private picture({ attributes }: MarkupElement, look: Look, flow: Flow): void {
    const alt = attributes.alt ?? '';
    if (/^\p{Emoji_Presentation}|^\p{Emoji}\uFE0F/u.test(alt))
      flow.pieces.push({ type: 'text', text: alt, look });
    else if (!isDot(attributes.width) && !isDot(attributes.height)) this.pictures += 1;
  }

  private own(own: OwnPiece, frame: Frame, flow: Flow): void {
    if (own.type === 'live') flow.pieces.push(own);
    else {
      close(flow, frame);
      flow.done.push(own.block);
    }
  }
}

/** A picture of one or two points is there to count visitors. */
function isDot(size: string | undefined): boolean {
  return size !== undefined && Number.parseFloat(size) <= 2;
}

/** Remarks in the margin and the marks that lead to them. */
function isComment({ attributes }: MarkupElement): boolean {
  return (
    /\bMsoCommentReference\b/.test(attributes.class ?? '') ||
    /mso-element:comment/i.test(attributes.style ?? '')
  );
}

function close(flow: Flow, { align, heading }: Frame): void {
  const paragraphs = paragraphsOf(heading === undefined ? flow.pieces : flow.pieces.map(unstressed));
  flow.pieces = [];
  for (const inlines of paragraphs) {
    if (heading !== undefined) flow.done.push({ type: 'heading', level: heading, inlines });
    // With an address in it a justified paragraph would be torn apart.
    else if (align === undefined && inlines.some(({ type }) => type === 'link'))
      flow.done.push({ type: 'paragraph', inlines, align: 'left' });
    else flow.done.push({ type: 'paragraph', inlines, ...(align === undefined ? {} : { align }) });
  }
}

/** A heading is bold by being one. */
function unstressed(piece: Piece): Piece {
  return piece.type === 'text' ? { ...piece, look: { ...piece.look, bold: false } } : piece;
}

function isEntry(piece: Block | ListEntry): piece is ListEntry {
  return !('type' in piece);
}

/** Entries of Word that follow each other are lists. */
function withLists(done: readonly (Block | ListEntry)[]): Block[] {
  const blocks: Block[] = [];
  let entries: ListEntry[] = [];
  for (const piece of done) {
    if (isEntry(piece)) entries.push(piece);
    else {
      blocks.push(...listsOf(entries), piece);
      entries = [];
    }
  }
  return [...blocks, ...listsOf(entries)];
}
