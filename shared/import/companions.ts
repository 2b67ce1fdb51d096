import { type FactDate, factDateSchema } from '#shared/facts/fact-date.ts';
import { identityOf } from '#shared/facts/identity.ts';
import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import { columnsOf } from '#shared/grid/columns.ts';
import { companionNames } from '#shared/text/header-words.ts';

/**
 * Columns of a table that make records of another kind beside the row's own, as schools write them: a club and its
 * places in one line («Кружок | Классы | … на начало 2020-2021 учебного года | … на конец …», the tables of district
 * reports), an indicator and its values («Показатель | 2022г. | 2023г.», item 15 of the platform's annual report).
 */
export interface ImportColumn {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
}

type CompanionKind = 'enrolment' | 'indicatorValue';
type CompanionColumn = keyof typeof companionNames;

/** Which companion columns a kind has. */
const ofKind: Readonly<Partial<Record<FactKind, readonly CompanionColumn[]>>> = {
  programme: ['enrolment[yearStart]', 'enrolment[yearEnd]'],
  indicator: ['indicatorValue'],
};

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
  const companions = (ofKind[kind] ?? []).map((id) => ({ id, ...companionNames[id] }));
  return [...own, ...companions];
}

/** The companion that a column goes to; nothing for every other column. Several columns may go to one: years beside years. */
export function companionColumn(id: string | null): CompanionColumn | undefined {
  return id !== null && Object.hasOwn(companionNames, id) ? (id as CompanionColumn) : undefined;
}

/** The kind of a companion's records. */
export function companionKindOf(kind: FactKind): CompanionKind | undefined {
  if (kind === 'programme') return 'enrolment';
  return kind === 'indicator' ? 'indicatorValue' : undefined;
}

/** A header that can only head values of an indicator: «2023г.», «2022-2023 уч. год». */
export function isPeriodHeader(header: string): boolean {
  return parsePeriod(header.trim()) !== undefined;
}

/** A record beside the row's own. */
export interface Companion {
  readonly kind: CompanionKind;
  readonly id: string;
  readonly op: 'create' | 'update';
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface CompanionContext {
  /** Records of the companions' kind. */
  readonly existing: readonly Fact[];
  readonly newId: () => string;
  /** Where the header names no year: the start of this school year. */
  readonly schoolYear: number | undefined;
}

/** The record that a cell makes of its row; nothing for an empty cell, the problem for one that is no number. */
export function companionOf(
  row: string,
  column: CompanionColumn,
  header: string,
  text: string,
  context: CompanionContext,
): Companion | { readonly problem: string } | undefined {
  if (text.trim() === '') return undefined;
  const figure = parseFigure(text);
  if (!figure) return { problem: 'expected-number' };
  const period = periodOf(column, header, context.schoolYear);
  if (!period) return { problem: 'date-unclear' };
  if (column === 'indicatorValue')
    return settled('indicatorValue', { indicator: row, period }, { figure }, context);
  const point = column === 'enrolment[yearStart]' ? 'yearStart' : 'yearEnd';
  return settled('enrolment', { programme: row, schoolYear: period, point }, { count: figure }, context);
}

/** The same record again gets the number of now. */
function settled(
  kind: CompanionKind,
  identity: Readonly<Record<string, unknown>>,
  number: Readonly<Record<string, unknown>>,
  { existing, newId }: CompanionContext,
): Companion {
  const key = identityOf(kind, identity);
  const known = existing.find((each) => identityOf(kind, each.fields) === key);
  if (known) return { kind, id: known.id, op: 'update', fields: number };
  return { kind, id: newId(), op: 'create', fields: { ...identity, ...number } };
}

function periodOf(
  column: CompanionColumn,
  header: string,
  schoolYear: number | undefined,
): FactDate | undefined {
  if (column === 'indicatorValue') return parsePeriod(header.trim());
  const startYear = yearIn(header) ?? schoolYear;
  return startYear === undefined ? undefined : factDateSchema.parse({ precision: 'schoolYear', startYear });
}

/** «… на начало 2020-2021 учебного года». */
function yearIn(header: string): number | undefined {
  const [, start = '', end = ''] = /(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})/.exec(header) ?? [];
  const year = Number(start);
  return start !== '' && Number(end) % 100 === (year + 1) % 100 ? year : undefined;
}
