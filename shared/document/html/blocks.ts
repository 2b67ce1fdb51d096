import type { Block, Heading, List, Paragraph } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { idOfAnchor, idOfBreak } from './anchor-id.ts';
import { escapeHtml, escapeLine } from './escape.ts';
import { chartHtml, imageHtml } from './figures.ts';
import { inlinesHtml } from './inlines.ts';
import { signatureHtml, stampsHtml } from './official.ts';
import { listStep } from './page-css.ts';
import type { Place, Writing } from './place.ts';
import { tableHtml } from './table.ts';

/** Blocks laid out for the place where they stand. */
export function blocksHtml(blocks: readonly Block[], place: Place, writing: Writing): string {
  return blocks.map((block) => blockHtml(block, place, writing)).join('');
}

/** The total map over the block types: a type that is missing here does not compile. */
function blockHtml(block: Block, place: Place, writing: Writing): string {
  switch (block.type) {
    case 'title':
      return `<div class="title">${block.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`;
    case 'heading':
      return headingHtml(block, place, writing);
    case 'paragraph':
      return paragraphHtml(block, writing);
    case 'list':
      return listHtml(block, place, writing);
    case 'table':
      return tableHtml(block, place, writing);
    case 'pageBreak':
      // A cell cannot be broken by a page break of its own.
      return place.where === 'body' ? pageBreakHtml(writing) : '';
    case 'stamps':
      return stampsHtml(block);
    case 'signature':
      return signatureHtml(block);
    case 'chart':
      return chartHtml(block, place);
    case 'image':
      return imageHtml(block, writing);
    case 'illustration':
    case 'unknown':
      return linesOf(block)
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('');
  }
}

function headingHtml(heading: Heading, place: Place, writing: Writing): string {
  const number = heading.number === undefined ? '' : escapeHtml(`${heading.number} `);
  const content = `${number}${inlinesHtml(heading.inlines)}`;
  const id = idAttribute(heading.anchor, writing);
  // A heading in a cell would stand in the outline of the document.
  if (place.where !== 'body') return `<p${id}><b>${content}</b></p>`;
  return `<h${heading.level}${id}>${content}</h${heading.level}>`;
}

function paragraphHtml(paragraph: Paragraph, writing: Writing): string {
  const { align, flush, small } = paragraph;
  // The first-line indent would push a centred line off the centre.
  const isFlush = flush === true || align === 'center' || align === 'right';
  const classes = [align, isFlush ? 'flush' : undefined, small === true ? 'small' : undefined].filter(
    Boolean,
  );
  const look = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<p${idAttribute(paragraph.anchor, writing)}${look}>${inlinesHtml(paragraph.inlines)}</p>`;
}

/** Its name in the PDF tells where the text before it ends. */
function pageBreakHtml({ ids }: Writing): string {
  const id = idOfBreak(ids.size + 1);
  ids.add(id);
  return `<div id="${id}" class="page-break"></div>`;
}

/** The first block of an anchor is its place. */
function idAttribute(anchor: string | undefined, { ids }: Writing): string {
  if (anchor === undefined) return '';
  const id = idOfAnchor(anchor);
  if (ids.has(id)) return '';
  ids.add(id);
  return ` id="${escapeLine(id)}"`;
}

/** Labels «1.», «1)», «а)» by depth, and round again, as in DOCX. */
const labels = ['dots', 'brackets', 'letters'] as const;

function listHtml(list: List, place: Place, writing: Writing): string {
  const level = place.listLevel === undefined ? 0 : place.listLevel + 1;
  const inside: Place = { ...place, listLevel: level, width: place.width - listStep };
  const items = list.items.map((item) => `<li>${blocksHtml(item, inside, writing)}</li>`).join('');
  if (!list.ordered) return `<ul>${items}</ul>`;
  const start = list.start === undefined ? '' : ` start="${list.start}"`;
  return `<ol class="${labels[level % labels.length] ?? labels[0]}"${start}>${items}</ol>`;
}
