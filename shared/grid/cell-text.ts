import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Control } from '#shared/facts/fields.ts';
import type { Figure } from '#shared/facts/figure.ts';
import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { formatDate, formatFigure } from '#shared/forms/format.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { choiceName } from '#shared/text/choices.ts';
import { formatNumber, yesNoWords } from '#shared/text/numerals.ts';
import { readColumn } from './column-value.ts';
import type { Column } from './columns.ts';

/** Between the entries of a list in one cell. Names of schools hold commas, so a comma would part them. */
export const entrySeparator = '; ';

/** A cell as people read it, in one line; the same text, typed into the cell, means the same value. */
export function cellText(column: Column, fact: Fact, facts: FactLookup): string {
  return valueText(readColumn(column, fact.fields), column.control, facts);
}

/** Trusts the value: it went through its schema on its way into the store. */
export function valueText(value: unknown, control: Control, facts: FactLookup): string {
  if (value === undefined || value === null) return '';
  switch (control.type) {
    case 'date':
      return formatDate(value as FactDate);
    case 'figure':
      return formatFigure(value as Figure);
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? formatNumber(value) : '';
    case 'choice':
      return typeof value === 'string' ? choiceName(control.list, value) : '';
    case 'yesNo':
      return value === true ? yesNoWords.yes : yesNoWords.no;
    case 'reference':
      return nameOf(value, facts);
    case 'list':
      return listText(value, control.of, facts);
    case 'group':
      return groupText(value, control, facts);
    case 'internal':
      return '';
    case 'text':
    case 'longText':
    case 'url':
    case 'email':
      return typeof value === 'string' ? value : '';
  }
}

function listText(value: unknown, of: Control, facts: FactLookup): string {
  if (!Array.isArray(value)) return '';
  const texts = value.map((entry: unknown) => valueText(entry, of, facts));
  return texts.filter((text) => text !== '').join(entrySeparator);
}

function groupText(value: unknown, group: Extract<Control, { type: 'group' }>, facts: FactLookup): string {
  if (typeof value !== 'object' || value === null) return '';
  const texts = group.fields.map(({ name, control }) => valueText(Reflect.get(value, name), control, facts));
  return texts.filter((text) => text !== '').join(' ');
}

/** Kinds whose titles are made of their own fields alone: such a title holds as long as the record does. */
const namedByThemselves: ReadonlySet<FactKind> = new Set([
  'municipality',
  'organisation',
  'person',
  'project',
  'product',
  'subject',
  'eventSeries',
]);

/** Nobody changes a fact in place: a record that changes is another object. */
const titles = new WeakMap<Fact, string>();

function nameOf(id: unknown, facts: FactLookup): string {
  const target = typeof id === 'string' ? facts.get(id) : undefined;
  if (!target) return '';
  if (!namedByThemselves.has(target.kind)) return titleOf(target, facts);
  const title = titles.get(target) ?? titleOf(target, facts);
  titles.set(target, title);
  return title;
}
