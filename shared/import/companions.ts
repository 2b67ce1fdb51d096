import { factDateSchema } from '#shared/facts/fact-date.ts';
import { identityOf } from '#shared/facts/identity.ts';
import type { Fact, FactKind, Fields } from '#shared/facts/kinds.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import { columnsOf } from '#shared/grid/columns.ts';
import { companionNames } from '#shared/text/header-words.ts';

/**
 * Columns of a table that make records of another kind beside the row's own. Schools write a club and its places in
 * one line: «Кружок | Классы | … на начало 2020-2021 учебного года | … на конец …» (the tables of district reports).
 */
export interface ImportColumn {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
}

const points = ['yearStart', 'yearEnd'] as const;
type Point = (typeof points)[number];

const companionId = (point: Point) => `enrolment[${point}]`;

/** Everything that a column of a table may go to: fields written in a line, and companions. */
export function importColumnsOf(
  kind: FactKind,
  words: (kind: string, column: string) => readonly string[],
): ImportColumn[] {
  const own = columnsOf(kind)
    .filter(({ editable }) => editable)
    .map(({ id, title, fullTitle }) => ({
      id,
      title: fullTitle,
      words: [title, fullTitle, ...words(kind, id)],
    }));
  const companions =
    kind === 'programme' ? points.map((point) => ({ id: companionId(point), ...companionNames[point] })) : [];
  return [...own, ...companions];
}

/** A record beside the row's own: places in a programme at a point of the school year. */
export interface Companion {
  readonly kind: 'enrolment';
  readonly id: string;
  readonly op: 'create' | 'update';
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface CompanionContext {
  readonly existing: readonly Fact<'enrolment'>[];
  readonly newId: () => string;
  /** Where the header names no year: the start of this school year. */
  readonly schoolYear: number | undefined;
}

/** The point of a companion column; nothing for every other. */
export function companionPoint(id: string | null): Point | undefined {
  return points.find((point) => companionId(point) === id);
}

/** The record that a cell makes of its row's programme; nothing for an empty cell, the problem for one that is no number. */
export function companionOf(
  programme: string,
  point: Point,
  header: string,
  text: string,
  context: CompanionContext,
): Companion | { readonly problem: string } | undefined {
  if (text.trim() === '') return undefined;
  const count = parseFigure(text);
  if (!count) return { problem: 'expected-number' };
  const startYear = yearIn(header) ?? context.schoolYear;
  if (startYear === undefined) return { problem: 'date-unclear' };
  const schoolYear = factDateSchema.parse({ precision: 'schoolYear', startYear });
  const fields: Fields<'enrolment'> = { programme, schoolYear, point, count };
  const key = identityOf('enrolment', fields);
  const known = context.existing.find((each) => identityOf('enrolment', each.fields) === key);
  if (!known) return { kind: 'enrolment', id: context.newId(), op: 'create', fields };
  return { kind: 'enrolment', id: known.id, op: 'update', fields: { count } };
}

/** «… на начало 2020-2021 учебного года». */
function yearIn(header: string): number | undefined {
  const [, start = '', end = ''] = /(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})/.exec(header) ?? [];
  const year = Number(start);
  return start !== '' && Number(end) % 100 === (year + 1) % 100 ? year : undefined;
}
