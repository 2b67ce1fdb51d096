import type {
  FilledCell,
  FilledItem,
  FilledNode,
  FilledReport,
  FilledSection,
  FilledView,
} from '#shared/report/filled.ts';
import { hasContent, isBlank } from '#shared/report/fill-state.ts';
import { isEmptyValue, type Line, type Value } from '#shared/forms/value.ts';
import { blocksOfText, paragraphOf } from '#shared/blocks/from-text.ts';
import { type Block, documentVersion, type Inline, type LetopisDocument, type List } from '#shared/blocks/model.ts';

/** The document of a filled report: titles, numbers and headers as the form prints them. */
export function fromReport(report: FilledReport, title: string): LetopisDocument {
  return {
    version: documentVersion,
    language: 'ru-RU',
    title,
    blocks: [
      { type: 'title', lines: [...report.titleLines] },
      ...report.sections.flatMap((section) => sectionBlocks(section)),
    ],
  };
}

function sectionBlocks(section: FilledSection): Block[] {
  const heading: Block = {
    type: 'heading',
    level: 1,
    number: section.number,
    inlines: [{ type: 'text', text: section.title }],
  };
  return [heading, ...section.items.flatMap((item) => itemBlocks(item))];
}

function itemBlocks(item: FilledItem): Block[] {
  const printed = item.nodes.filter((node) => isPrinted(node, item.nodes));
  if (item.layout === 'inline') return inlineItem(item, printed);
  const heading: Block = {
    type: 'heading',
    level: 2,
    number: item.number,
    inlines: [{ type: 'text', text: item.title }],
  };
  return [heading, ...printed.flatMap((node) => nodeBlocks(node))];
}

/** A lead sentence is printed only before something that it leads to. */
function isPrinted(node: FilledNode, all: readonly FilledNode[]): boolean {
  if (node.type !== 'text' || node.leadsTo === undefined) return true;
  const target = all.find((other) => other.id === node.leadsTo);
  return target !== undefined && hasContent(target);
}

/** «1. Тема проекта: …» in one paragraph; further paragraphs of the text follow it. */
function inlineItem(item: FilledItem, nodes: readonly FilledNode[]): Block[] {
  const label: Inline = { type: 'text', text: `${item.number} ${item.title}: `, bold: true };
  const [first, ...rest] = nodes.flatMap((node) => nodeBlocks(node));
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', inlines: [label] }, ...(first ? [first] : []), ...rest];
  }
  return [{ ...first, inlines: [label, ...first.inlines] }, ...rest];
}

function nodeBlocks(node: FilledNode): Block[] {
  switch (node.type) {
    case 'text':
      return blocksOfText(node.text);
    case 'fact':
      return valueBlocks(node.value);
    case 'table':
      return [tableOf(node)];
    case 'list':
      return listBlocks(node);
  }
}

function tableOf(view: FilledView): Block {
  const numbers = view.rowNumbers;
  const columns = view.columns.map(({ width, align }) => ({ width, align }));
  const header = view.columns.map(({ title }) => headerCell(title));
  const rows = printedRows(view).map((row, at) => [
    ...(numbers ? [[plainCell(`${at + 1}.`)]] : []),
    ...row.cells.map((cell) => cellBlocks(cell)),
  ]);
  const absent = view.absence === undefined ? [] : [absenceRow(view, view.absence)];
  return {
    type: 'table',
    columns: [...(numbers ? [{ width: numbers.width, align: 'center' as const }] : []), ...columns],
    header: [[...(numbers ? [headerCell(numbers.title)] : []), ...header]],
    rows: rows.length > 0 ? rows : absent,
    ...(view.label === undefined ? {} : { caption: view.label }),
  };
}

function printedRows(view: FilledView): FilledView['rows'] {
  return view.rows.filter((row) => !isBlank(row));
}

function absenceRow(view: FilledView, reason: string): Block[][] {
  const cells = view.columns.map((_, at): Block[] => [plainCell(at === 0 ? reason : '–')]);
  return view.rowNumbers ? [[plainCell('–')], ...cells] : cells;
}

function headerCell(title: string): Block[] {
  return [{ type: 'paragraph', inlines: [{ type: 'text', text: title }], align: 'center', flush: true }];
}

function plainCell(text: string): Block {
  return { type: 'paragraph', inlines: [{ type: 'text', text }], flush: true };
}

function cellBlocks(cell: FilledCell): Block[] {
  return isEmptyValue(cell.value) ? [] : valueBlocks(cell.value);
}

function listBlocks(view: FilledView): Block[] {
  const rows = printedRows(view);
  if (rows.length === 0) return view.absence === undefined ? [] : blocksOfText(view.absence);
  const entries = rows.map((row) => row.cells.flatMap((cell) => valueBlocks(cell.value)));
  if (view.marker === 'none') return entries.flat();
  return [{ type: 'list', ordered: view.marker === 'number', items: entries }];
}

/** Lines become paragraphs, runs of lines with a bullet one list. */
function valueBlocks(value: Value): Block[] {
  const blocks: Block[] = [];
  for (const line of value) {
    const last = blocks.at(-1);
    if (!line.bullet) blocks.push(lineParagraph(line));
    else if (last?.type === 'list') last.items.push([lineParagraph(line)]);
    else blocks.push(bulletList(line));
  }
  return blocks;
}

function bulletList(line: Line): List {
  return { type: 'list', ordered: false, items: [[lineParagraph(line)]] };
}

function lineParagraph(line: Line): Block {
  return paragraphOf(line.parts.filter((part) => part.text !== ''));
}
