import { sameContent } from '#shared/facts/canonical.ts';
import type { Control, FieldDescription } from '#shared/facts/fields.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import { parseFigure, parseNumber } from '#shared/forms/parse-figure.ts';
import { parseChoice } from '#shared/text/choice-words.ts';
import { yesNoAliases } from '#shared/text/numerals.ts';
import { type Column, leadOf } from './columns.ts';

/** What a cell's text means, or why it means nothing; `problem` is a key of `shared/text/problems.ts`. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string; readonly text: string };

/** What the text of a cell is read against. */
export interface CellContext {
  /** The record that a name means; the problem where none or several have it. */
  readonly match: (
    kinds: readonly string[],
    text: string,
  ) => { readonly id: string } | { readonly problem: 'reference-unknown' | 'reference-several' };
  /** Completes dates without a year: the start of the school year. */
  readonly schoolYear?: number | undefined;
}

/** Reads the text of a cell. An empty text empties the cell. `present` keeps what an entry holds beside its name. */
export function parseCell(column: Column, text: string, context: CellContext, present?: unknown): Parsed {
  if (text.trim() === '') {
    return column.required && !column.part ? refused('missing', text) : { ok: true, value: undefined };
  }
  return parseValue(column.control, text, context, present);
}

function parseValue(control: Control, written: string, context: CellContext, present: unknown): Parsed {
  const text = written.trim();
  switch (control.type) {
    case 'text':
    case 'longText':
    case 'url':
    case 'email':
      return { ok: true, value: text };
    case 'integer': {
      // «1.» and «1)» in a column of row numbers.
      const number = parseNumber(text.replace(/[.)]$/, ''));
      return accepted(Number.isSafeInteger(number) ? number : undefined, 'expected-int', text);
    }
    case 'decimal':
      return accepted(parseNumber(text), 'expected-number', text);
    case 'figure':
      return accepted(mergedFigure(parseFigure(text), present), 'expected-number', text);
    case 'date':
      return accepted(parseDate(text, { schoolYear: context.schoolYear }), 'date-unclear', text);
    case 'choice':
      return accepted(parseChoice(control.list, text), 'not-in-list', text);
    case 'yesNo':
      return accepted(parseYesNo(text), 'expected-boolean', text);
    case 'reference': {
      const found = context.match(control.kinds, text);
      return 'id' in found ? { ok: true, value: found.id } : refused(found.problem, text);
    }
    case 'list':
      return parseList(control.of, text, context, present);
    case 'group':
    case 'internal':
      return refused('not-in-line', text);
  }
}

/** The unit and the source of a figure stay when only its number is typed anew. */
function mergedFigure(figure: ReturnType<typeof parseFigure>, present: unknown): unknown {
  if (figure?.value === undefined || typeof present !== 'object' || present === null) return figure;
  const { value: _, qualifier: _q, absence: _a, reason: _r, ...kept } = present as Record<string, unknown>;
  return { ...kept, ...figure };
}

function parseYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (yesNoAliases.yes.some((each) => each === word)) return true;
  return yesNoAliases.no.some((each) => each === word) ? false : undefined;
}

/**
 * Entries of a list: parted by «;» or lines; where there are none, the whole text first, since names hold commas,
 * then parted by commas. The first entry that means nothing refuses the cell.
 */
function parseList(of: Control, text: string, context: CellContext, present: unknown): Parsed {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/,$/, ''))
    .filter((part) => part !== '');
  const whole = parseEntries(of, parts, context, present);
  if (whole.ok || parts.length > 1 || !text.includes(',')) return whole;
  const byCommas = text.split(',').map((part) => part.trim());
  const parted = parseEntries(of, byCommas, context, present);
  return parted.ok ? parted : whole;
}

function parseEntries(of: Control, parts: readonly string[], context: CellContext, present: unknown): Parsed {
  const entries: unknown[] = [];
  for (const part of parts) {
    const entry =
      of.type === 'group'
        ? parseLed(of.fields, part, context, present)
        : parseValue(of, part, context, undefined);
    if (!entry.ok) return entry;
    if (!entries.some((each) => sameContent(each, entry.value))) entries.push(entry.value);
  }
  return { ok: true, value: entries.length === 0 ? undefined : entries };
}

/** «Ильина М. (7а)»: the leading field, and in brackets the text beside it; an entry that stands already is kept. */
function parseLed(
  fields: readonly FieldDescription[],
  part: string,
  context: CellContext,
  present: unknown,
): Parsed {
  const lead = leadOf(fields);
  if (!lead) return refused('not-in-line', part);
  const beside = fields.find((field) => field !== lead && field.control.type === 'text');
  const bracketed = beside ? /^(.*\S)\s*\(([^()]+)\)$/u.exec(part) : null;
  const inSpaces =
    beside && !bracketed ? /^(\p{Lu}[\p{L}-]*(?: \p{Lu}\.)+)[ ,]+(\d{1,2}.*)$/u.exec(part) : null;
  const [, name = part, detail] = bracketed ?? inSpaces ?? [];
  const value = parseValue(lead.control, name, context, undefined);
  if (!value.ok) return value;
  const entries: unknown[] = Array.isArray(present) ? present : [];
  const kept = entries.find((entry) => Reflect.get(Object(entry), lead.name) === value.value) as
    object | undefined;
  const more = beside && detail !== undefined ? { [beside.name]: detail } : {};
  return { ok: true, value: { ...kept, [lead.name]: value.value, ...more } };
}

function accepted(value: unknown, problem: string, text: string): Parsed {
  return value === undefined ? refused(problem, text) : { ok: true, value };
}

function refused(problem: string, text: string): Parsed {
  return { ok: false, problem, text };
}
