import type { Block, Inline } from '#shared/blocks/model.ts';
import type { FilledItem, FilledNode, FilledView } from '#shared/report/filled.ts';
import { hasContent } from '#shared/report/fill-state.ts';
import { blocksOfText } from '#shared/blocks/from-text.ts';
import { printedRows, tableOf } from './table-of.ts';
import { valueBlocks } from './value-blocks.ts';

/** An item of the form as it prints it: title beside the text, above it, or none at all. */
export function itemBlocks(item: FilledItem): Block[] {
  const printed = item.nodes.filter((node) => isPrinted(node, item.nodes));
  const blocks = printed.flatMap((node) => nodeBlocks(node));
  if (item.layout === 'bare') return blocks;
  if (item.layout === 'inline') return inlineItem(item, blocks);
  const heading: Block = {
    type: 'heading',
    level: 2,
    ...(item.number === '' ? {} : { number: item.number }),
    inlines: [{ type: 'text', text: item.title }],
    anchor: item.id,
  };
  return [heading, ...blocks];
}

/** A lead sentence is printed only before something that it leads to. */
function isPrinted(node: FilledNode, all: readonly FilledNode[]): boolean {
  if (node.type !== 'text' || node.leadsTo === undefined) return true;
  const target = all.find((other) => other.id === node.leadsTo);
  return target !== undefined && hasContent(target);
}

/** «1. Тема проекта: …» in one paragraph; further paragraphs of the text follow it. */
function inlineItem(item: FilledItem, blocks: readonly Block[]): Block[] {
  const title = [item.number, item.title].filter((part) => part !== '').join(' ');
  const colon = /[:–-]$/.test(item.title) ? ' ' : ': ';
  return withLead(blocks, `${title}${colon}`, item.id);
}

/** Blocks with words in bold before them: in their first paragraph, or in one of their own. */
function withLead(blocks: readonly Block[], lead: string, anchor?: string): Block[] {
  const label: Inline = { type: 'text', text: lead, bold: true };
  const place = anchor === undefined ? {} : { anchor };
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', inlines: [label], ...place }, ...blocks];
  }
  return [{ ...first, inlines: [label, ...first.inlines], ...place }, ...rest];
}

function nodeBlocks(node: FilledNode): Block[] {
  switch (node.type) {
    case 'text':
      return led(node.lead, [...node.blocks]);
    case 'fact':
      return led(node.lead, valueBlocks(node.value));
    case 'table':
      // Headers without rows say that something is missing; of a table that may be missing they would say it wrongly.
      return node.required || hasContent(node) ? [tableOf(node)] : [];
    case 'list':
      return led(node.lead, listBlocks(node));
    case 'chart':
      return hasContent(node)
        ? [{ type: 'chart', chart: node.chart, caption: node.label, alt: node.label }]
        : [];
  }
}

function led(lead: string | undefined, blocks: Block[]): Block[] {
  return lead === undefined || blocks.length === 0 ? blocks : withLead(blocks, `${lead} `);
}

function listBlocks(view: FilledView): Block[] {
  const rows = printedRows(view);
  if (rows.length === 0) return view.absence === undefined ? [] : blocksOfText(view.absence);
  const entries = rows.map((row) => row.cells.flatMap((cell) => valueBlocks(cell.value)));
  if (view.marker === 'none') return entries.flat();
  if (view.marker === 'inline') return [inOneParagraph(entries)];
  return [{ type: 'list', ordered: view.marker === 'number', items: entries }];
}

function inOneParagraph(entries: readonly Block[][]): Block {
  const inlines = entries.map((entry) =>
    entry.flatMap((block) => (block.type === 'paragraph' ? block.inlines : [])),
  );
  return {
    type: 'paragraph',
    inlines: inlines.flatMap((of, at): Inline[] => (at === 0 ? of : [{ type: 'text', text: ', ' }, ...of])),
  };
}
