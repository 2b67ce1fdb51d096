import type { Form, FormItem } from '#shared/forms/definition.ts';
import { readTextTable } from './read-text-table.ts';
import { misplaced, type TextItem, type TextLine, type TextReport } from './text-report.ts';
import { entryText, plain } from './words.ts';

/**
 * Reads a report that Word saved as plain text, by its structure: what the form prints says where an item begins,
 * a tab begins a cell, «·» or «-» an entry of a list. Throws at the first thing that has no place in the form.
 */
export function readTextReport(text: string, form: Form): TextReport {
  const lines = text.split('\n').map((each, at): TextLine => ({ number: at + 1, text: each }));
  const parts = partsAtHeads(lines, form);
  const title = readTitle(parts.get(form)?.body ?? [], form);
  return {
    ...title,
    sections: form.sections.map((section) => {
      nothingIn([...restOf(parts.get(section)), ...(parts.get(section)?.body ?? [])]);
      return {
        number: section.number,
        title: section.title,
        items: section.items.map((item) => readItem(item, parts.get(item), title.year)),
      };
    }),
  };
}

type Section = Form['sections'][number];

/** What follows a head: the rest of its own line, then its lines up to the next head. */
interface Part {
  readonly head: TextLine;
  readonly rest: string;
  readonly body: TextLine[];
}

/** Cuts the text at the heads of the form, which stand in the form's order; before the first one is the title. */
function partsAtHeads(lines: readonly TextLine[], form: Form): Map<Form | Section | FormItem, Part> {
  const heads = form.sections.flatMap((section) => [section, ...section.items]);
  let current: Part = { head: { number: 0, text: '' }, rest: '', body: [] };
  const parts = new Map<Form | Section | FormItem, Part>([[form, current]]);
  for (const line of lines) {
    const next = heads[parts.size - 1];
    const printed = next && `${next.number} ${next.title}`;
    if (next && printed !== undefined && plain(line.text).startsWith(printed)) {
      current = { head: line, rest: plain(line.text).slice(printed.length), body: [] };
      parts.set(next, current);
    } else current.body.push(line);
  }
  const missing = heads[parts.size - 1];
  if (missing) throw misplaced(undefined, `No «${missing.number} ${missing.title}» in its place`);
  return parts;
}

function readTitle(lines: readonly TextLine[], form: Form): Pick<TextReport, 'year' | 'titleLines'> {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const years = form.titleLines.map((printed, at) => {
    const [before = '', after] = printed.split('{year}');
    const found = plain(filled[at]?.text ?? '');
    const year = after === undefined ? undefined : found.slice(before.length, found.length - after.length);
    if (printed.replace('{year}', year ?? '') !== found) throw misplaced(filled[at], 'not the title');
    return year;
  });
  nothingIn(filled.slice(form.titleLines.length));
  const year = years.find((each) => each !== undefined);
  if (year === undefined || !/^\d{4}(?:-\d{4})?$/u.test(year)) throw misplaced(undefined, 'No year');
  return { year, titleLines: filled.map((line) => plain(line.text)) };
}

function readItem(item: FormItem, part: Part | undefined, year: string): TextItem {
  const { id, number, title, layout } = item;
  if (!part) throw misplaced(undefined, `No item ${number}`);
  const base = { id, number, title, entries: [], table: undefined };
  if (layout === 'inline') return { ...base, paragraphs: inlineText(part) };
  nothingIn(restOf(part));
  const view = item.nodes.find((node) => node.type === 'table' || node.type === 'list');
  const at = part.body.findIndex(({ text }) => view && startsView(text, view.type));
  const before = paragraphsOf(at === -1 ? part.body : part.body.slice(0, at));
  const after = at === -1 ? [] : part.body.slice(at);
  if (view?.type === 'table') {
    if (before.length > 0 && item.nodes[0]?.type !== 'text')
      throw misplaced(part.head, 'text before a table');
    return { ...base, paragraphs: before, table: readTextTable(after, view, year, part.head) };
  }
  if (view?.type === 'list' && view.marker === 'none' && after.length > 0)
    throw misplaced(after[0], 'entries where there is text only');
  return { ...base, paragraphs: before, entries: entriesOf(after) };
}

function startsView(line: string, type: 'table' | 'list'): boolean {
  return type === 'table' ? line.startsWith('\t') : entryText(line) !== undefined;
}

function inlineText(part: Part): string[] {
  if (!part.rest.startsWith(':')) throw misplaced(part.head, 'no colon after the title');
  return paragraphsOf([{ number: part.head.number, text: part.rest.slice(1) }, ...part.body]);
}

/** Paragraphs of plain text: no cell, no entry. */
function paragraphsOf(lines: readonly TextLine[]): string[] {
  return lines.flatMap((line) => {
    if (line.text.includes('\t') || entryText(line.text) !== undefined)
      throw misplaced(line, 'text was expected');
    return line.text.trim() === '' ? [] : [line.text.trim()];
  });
}

function entriesOf(lines: readonly TextLine[]): string[] {
  return lines.flatMap((line) => {
    const entry = entryText(line.text);
    if (entry === undefined && line.text.trim() !== '') throw misplaced(line, 'text after a list');
    return entry === undefined ? [] : [entry];
  });
}

function restOf(part: Part | undefined): TextLine[] {
  return part ? [{ number: part.head.number, text: part.rest }] : [];
}

function nothingIn(lines: readonly TextLine[]): void {
  const line = lines.find((each) => each.text.trim() !== '');
  if (line) throw misplaced(line, 'nothing was expected here');
}
