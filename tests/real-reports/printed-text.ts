import type { Form, TableNode } from '#shared/forms/definition.ts';
import type { Printed, PrintedCellLine, PrintedLine } from './printed.ts';
import type { TextCell, TextItem, TextReport, TextTable } from './text-report.ts';
import { addressesIn, entryText, plain, withDash, withoutSeparator } from './words.ts';

/** What a DOCX of this report has to show: the text itself, with the form's titles as the form has them. */
export function printedText(report: TextReport, form: Form): Printed[] {
  const nodes = form.sections.flatMap((section) => section.items.flatMap((item) => item.nodes));
  const tables = nodes.filter((node) => node.type === 'table');
  return [
    ...form.titleLines.map((line): Printed => ({
      kind: 'title',
      ...lineOf(line.replace('{year}', report.year)),
    })),
    ...form.sections.flatMap((section, at): Printed[] => [
      { kind: 'section', ...lineOf(`${section.number} ${section.title}`) },
      ...section.items.flatMap((item, place) => {
        const text = report.sections[at]?.items[place];
        if (!text) throw new Error(`No item ${item.number}`);
        const table = tables.find((node) => item.nodes.includes(node));
        return item.layout === 'inline' ? inlineItem(text) : blockItem(text, table);
      }),
    ]),
  ];
}

function inlineItem({ number, title, paragraphs: [first = '', ...rest] }: TextItem): Printed[] {
  return [`${number} ${title}: ${withDash(first)}`, ...rest].map((text) => ({
    kind: 'text',
    ...lineOf(text),
  }));
}

function blockItem(
  { number, title, paragraphs, entries, table }: TextItem,
  node: TableNode | undefined,
): Printed[] {
  return [
    { kind: 'item', ...lineOf(`${number} ${title}`) },
    ...paragraphs.map((text): Printed => ({ kind: 'text', ...lineOf(text) })),
    ...entries.map((text): Printed => ({ kind: 'entry', ...lineOf(text) })),
    ...(table && node ? [tableOf(table, node)] : []),
  ];
}

function tableOf(table: TextTable, node: TableNode): Printed {
  const rows = table.rows.map(({ number, cells }) => [
    ...(number === undefined ? [] : [[cellLine(number)]]),
    ...cells.map((cell, at) => cellLines(cell, isListOfNames(node, at))),
  ]);
  return { kind: 'table', header: table.header, rows };
}

/** Each line of such a cell names another record: what parts the names is not theirs. */
function isListOfNames(node: TableNode, column: number): boolean {
  const value = node.columns[column]?.value;
  return value !== undefined && 'each' in value && value.value !== undefined;
}

function cellLines(cell: TextCell, names: boolean): PrintedCellLine[] {
  return cell.flatMap((line) => (line === '' ? [] : [cellLine(names ? withoutSeparator(line) : line)]));
}

function cellLine(line: string): PrintedCellLine {
  const entry = entryText(line);
  return { ...lineOf(entry ?? line), bullet: entry !== undefined };
}

function lineOf(text: string): PrintedLine {
  return { text: plain(text), links: addressesIn(text) };
}
