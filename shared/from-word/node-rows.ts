import type { Inline } from '#shared/blocks/model.ts';
import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import type { ListNode, TableNode } from '#shared/forms/definition.ts';
import type { Expression } from '#shared/forms/expression.ts';
import { columnOf, columnsOf } from '#shared/grid/columns.ts';
import { companionColumn, companionKindOf } from '#shared/import/companions.ts';
import { type Mapping, matchHeaders } from '#shared/import/match-headers.ts';
import { parseChoice } from '#shared/text/choice-words.ts';
import { titleLikeness } from './distribute.ts';
import { type ParagraphPiece, pieceText, type TablePiece, textRows } from './piece.ts';
import { columnHeads, headRowsOf } from './table-head.ts';
import { withTypedLabels } from './typed-labels.ts';

/** Rows as the import reads them: heads in the first row, and where each column goes. */
export interface NodeRows {
  readonly kind: FactKind;
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
}

/** Less alike titles head another column. */
const sameColumn = 0.55;

/** The rows of a table of the file as records of the kind that the form's table shows. */
export function tableRows(node: TableNode, table: TablePiece): NodeRows | undefined {
  const { kind } = node.source;
  if (!isFactKind(kind)) return undefined;
  const headRows = headRowsOf(table);
  const heads = columnHeads(table, headRows);
  const rows = [
    heads,
    ...textRows(table)
      .slice(headRows)
      .map((row) => row.map(plainCell)),
  ];
  return { kind, rows, mapping: mappingOf(node, kind, heads) };
}

/** By the form's own columns first, since they say where a value comes from; then by the words of the heads. */
function mappingOf({ columns, rowNumbers }: TableNode, kind: FactKind, heads: readonly string[]): Mapping {
  const taken = new Set<string>();
  const isCount = (head: string) => rowNumbers !== undefined && titleLikeness(head, rowNumbers.title) >= 0.9;
  const byForm = heads.map((head) => {
    if (isCount(head)) return null;
    const [best] = columns
      .map(({ title, value }) => ({ likeness: titleLikeness(head, title), column: columnIn(value, kind) }))
      .filter(({ likeness, column }) => likeness >= sameColumn && column !== undefined)
      .toSorted((a, b) => b.likeness - a.likeness);
    const column = best?.column;
    const isFree = column !== undefined && (!taken.has(column) || companionColumn(column) !== undefined);
    if (column === undefined || !isFree) return null;
    taken.add(column);
    return column;
  });
  const { mapping } = matchHeaders(kind, heads);
  return byForm.map((column, at) => {
    const byWords = mapping[at] ?? null;
    return column ?? (byWords !== null && !taken.has(byWords) && !isCount(heads[at] ?? '') ? byWords : null);
  });
}

/** The column of the grid that an expression prints, if it prints one before all. */
export function columnIn(expression: Expression, kind: FactKind): string | undefined {
  if ('measure' in expression)
    return companionKindOf(kind) === 'indicatorValue' ? 'indicatorValue' : undefined;
  if ('path' in expression) return editable(kind, expression.path);
  if ('link' in expression) return editable(kind, expression.link);
  if ('each' in expression) return editable(kind, expression.each);
  if ('around' in expression) return columnIn(expression.around, kind);
  const inner = innerOf(expression);
  return inner.map((each) => columnIn(each, kind)).find((column) => column !== undefined);
}

function innerOf(expression: Expression): readonly Expression[] {
  if ('join' in expression) return expression.of;
  if ('firstOf' in expression) return expression.firstOf;
  return 'lines' in expression ? expression.lines : [];
}

function editable(kind: FactKind, [field = '']: readonly string[]): string | undefined {
  return columnOf(kind, field)?.editable ? field : undefined;
}

/** Entries of a list as rows of one text, and their address where the kind has room for one. */
export function listRows(node: ListNode, entries: readonly ParagraphPiece[]): NodeRows | undefined {
  const { kind } = node.source;
  if (!isFactKind(kind)) return undefined;
  const main = columnIn(node.value, kind) ?? mainColumn(kind);
  if (main === undefined) return undefined;
  if (kind === 'product') return productRows(node, entries);
  const url = columnOf(kind, 'url')?.editable === true && main !== 'url' ? 'url' : null;
  const rows = withTypedLabels(entries).map((piece) => entryRow(piece, url !== null));
  return { kind, rows: [[node.label, ''], ...rows], mapping: [main, url] };
}

/**
 * A product as lists print it: «Методическое пособие «Сад», 2024 https://…». Its words stay as its description, its kind
 * stands before the quotation mark, its title within.
 */
function productRows(node: ListNode, entries: readonly ParagraphPiece[]): NodeRows {
  const rows = withTypedLabels(entries).map((piece) => {
    const [text = '', address = ''] = entryRow(piece, true);
    const [, before = '', title = text] = /^([^«]*)«(.+)»/su.exec(text) ?? [];
    return [text, address, title, productKind(before)];
  });
  return {
    kind: 'product',
    rows: [[node.label, '', '', ''], ...rows],
    mapping: ['citation', 'url', 'title', 'kind'],
  };
}

const longestKind = 4;

/** The last words that name a kind: «Подготовлено методическое пособие» → «методическое пособие». */
function productKind(before: string): string {
  const words = before.trim().split(/\s+/);
  for (let count = Math.min(longestKind, words.length); count > 0; count -= 1) {
    const text = words.slice(-count).join(' ');
    if (parseChoice('productKind', text) !== undefined) return text;
  }
  return '';
}

/** Texts that people call a record by. */
const mainNames = ['title', 'name', 'text', 'topic', 'contest', 'shortName'];

function mainColumn(kind: FactKind): string | undefined {
  return (
    mainNames.find((name) => columnOf(kind, name) !== undefined) ??
    columnsOf(kind).find(({ required, control }) => required && control.type === 'text')?.id
  );
}

function entryRow(piece: ParagraphPiece, hasAddress: boolean): string[] {
  const text = plainEntry(pieceText(piece));
  if (!hasAddress) return [text, ''];
  const address = piece.inlines.find(
    (inline): inline is Inline & { type: 'link' } => inline.type === 'link',
  )?.href;
  const written = address ?? /https?:\/\/\S+/.exec(text)?.[0] ?? '';
  return [text.replace(written, '').trim() || text, written];
}

/** «…;» at the end of an entry belongs to the list, not to the entry. */
function plainEntry(text: string): string {
  return text
    .replace(/^[-–—•·▪●]\s+/u, '')
    .replace(/\s*[;]$/, '')
    .trim();
}

function plainCell(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[-–—•·▪●]\s+/u, ''))
    .join('\n');
}
