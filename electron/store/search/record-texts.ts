import { type Control, describeFields, type FieldDescription } from '#shared/facts/fields.ts';
import { factDateSchema } from '#shared/facts/fact-date.ts';
import { figureSchema } from '#shared/facts/figure.ts';
import { type Fact, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { formatDate, formatFigure } from '#shared/forms/format.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { type RecordKind, recordKinds, type StoredRecord } from '#shared/report/record-kinds.ts';
import { reportView } from '#shared/report/report.ts';
import { choiceName } from '#shared/text/choices.ts';
import { monthText } from '#shared/text/dates.ts';
import { formatNumber } from '#shared/text/numerals.ts';

/** Whose names stand in the text of whatever refers to them. */
const namedInside: ReadonlySet<string> = new Set(['person', 'organisation']);

/** True when a record of one kind is found by the title of the records of another that it refers to. */
export function isNamedInside(kind: string): boolean {
  return namedInside.has(kind);
}

/** What a record is found by in the first place. Texts and tables of a report have no name of their own. */
export function ownTitle(record: StoredRecord, facts: FactLookup): string {
  if (isFactKind(record.kind)) return titleOf(record as Fact, facts);
  return record.kind === 'report' ? stringOf(Reflect.get(record.fields, 'title')) : '';
}

/** Everything that people read in a record, each text once: dates, figures and choices in their words. */
export function recordTexts(record: StoredRecord, facts: FactLookup): string[] {
  return [...new Set(allTexts(record, facts).filter((text) => text.trim() !== ''))];
}

function allTexts({ kind, fields }: StoredRecord, facts: FactLookup): string[] {
  if (kind === 'reportText') return [stringOf(Reflect.get(fields, 'text'))];
  if (kind === 'reportView') return textsOfView(fields);
  if (kind === 'appendix') return ['title', 'text'].map((name) => stringOf(Reflect.get(fields, name)));
  // Frozen documents repeat what the facts and texts say; packs of forms are no words of the school.
  if (kind === 'reportRevision' || kind === 'formPack' || kind === 'waiver') return [];
  return inFields(descriptions(kind), fields, facts);
}

function textsOfView(fields: unknown): string[] {
  const view = reportView.safeParse(fields).data;
  if (!view) return [];
  return [
    ...view.overrides.flatMap(({ text, reason }) => [text, reason]),
    ...view.freeRows.flatMap(({ cells }) => Object.values(cells)),
    view.absence ?? '',
  ];
}

const known = new Map<RecordKind, readonly FieldDescription[]>();

function descriptions(kind: RecordKind): readonly FieldDescription[] {
  const found = known.get(kind) ?? describeFields(recordKinds[kind]);
  known.set(kind, found);
  return found;
}

/** Fields that this version does not know are looked through too: a later one wrote them for people to read. */
function inFields(fields: readonly FieldDescription[], value: unknown, facts: FactLookup): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const controls = new Map(fields.map(({ name, control }) => [name, control]));
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const control = controls.get(name);
    return control ? inControl(control, each, facts) : unknownTexts(each);
  });
}

function inControl(control: Control, value: unknown, facts: FactLookup): string[] {
  switch (control.type) {
    case 'list':
      return Array.isArray(value) ? value.flatMap((item: unknown) => inControl(control.of, item, facts)) : [];
    case 'group':
      return inFields(control.fields, value, facts);
    case 'choice':
      return typeof value === 'string' ? [choiceName(control.list, value)] : [];
    case 'reference':
      return typeof value === 'string' ? titlesOf(value, facts) : [];
    case 'date':
      return dateTexts(value);
    case 'figure':
      return figureTexts(value);
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? numberTexts(value) : [];
    case 'internal':
    case 'yesNo':
      return [];
    default:
      return [stringOf(value)];
  }
}

function titlesOf(id: string, facts: FactLookup): string[] {
  const fact = facts.get(id);
  return fact && isNamedInside(fact.kind) ? [titleOf(fact, facts)] : [];
}

/** A day is found by its month too: «октябрь 2025». */
function dateTexts(value: unknown): string[] {
  const date = factDateSchema.safeParse(value).data;
  if (!date) return [];
  const day = date.precision === 'day' || date.precision === 'asOf' ? date.day : undefined;
  const precise = formatDate({ ...date, written: undefined });
  const month = day === undefined ? [] : [monthText(Number(day.slice(0, 4)), Number(day.slice(5, 7)))];
  return [formatDate(date), precise, ...month];
}

function figureTexts(value: unknown): string[] {
  const figure = figureSchema.safeParse(value).data;
  if (!figure) return [];
  const { unit = '', reason = '', sourceNote = '' } = figure;
  const number = figure.value === undefined ? [] : [formatFigure(figure), ...numberTexts(figure.value)];
  return [...number, unit, reason, sourceNote, ...(figure.at ? dateTexts(figure.at) : [])];
}

/** «16 750» as it is printed and «16750» as it is typed. */
function numberTexts(value: number): string[] {
  return [formatNumber(value), String(value)];
}

/** Ids, hashes and marks of form are nothing that people read. */
function unknownTexts(value: unknown): string[] {
  if (typeof value === 'string') return /^[0-9a-f-]{32,}$/i.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(unknownTexts);
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
