import type { Choice, ChoiceList } from '#shared/facts/choices.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Figure } from '#shared/facts/figure.ts';
import type { ScopedFacts } from './scoped-facts.ts';

/**
 * What the catalogue counts over. `period` is a calendar year, a school year, any range or one day («на 20.09.2025»):
 * things that happen count when their date shares a day with it, things that last (centres, agreements, members) when
 * they hold then. The others narrow by owner; `ownership.ts` says whose a record is.
 */
export interface Scope {
  readonly period: FactDate;
  readonly organisation?: string | undefined;
  readonly centre?: string | undefined;
  readonly municipality?: string | undefined;
  readonly project?: string | undefined;
}

export const families = [
  'centres',
  'coverage',
  'enrolment',
  'programmes',
  'events',
  'network',
  'materials',
  'staff',
  'awards',
  'finance',
  'plan',
  'site',
] as const;
export type Family = (typeof families)[number];

/** `own` is said by the figure itself. Words: `shared/text/indicators.ts`. */
export const units = [
  'pieces',
  'people',
  'participations',
  'percent',
  'thousandRoubles',
  'years',
  'ratio',
  'own',
] as const;
export type Unit = (typeof units)[number];

/** Why there is no figure. Zero is a figure: it stands where records of the sort exist and none is counted. */
export const absenceKeys = [
  'no-records',
  'base-unknown',
  'base-zero',
  'base-not-named',
  'not-of-one-school',
  'total-not-given',
  'units-differ',
  'one-point-only',
  'figure-absent',
] as const;
export type AbsenceKey = (typeof absenceKeys)[number];

/** What a reader of the figure has to know. */
export const noteKeys = [
  'sum-below-total',
  'sum-above-total',
  'typed-total-stands-beside',
  'typed-confirmed',
  'largest-of-parts',
  'part-of-period',
  'other-period',
  'children-of-schools-added',
  'base-is-older',
  'base-incomplete',
  'share-typed',
  'share-differs',
  'share-above-whole',
  'more-children-than-places',
  'parts-overlap',
  'dates-wider',
  'undated-left-out',
  'undated-counted',
  'some-without-figure',
  'outside-schools',
  'points-differ',
  'counts-may-repeat',
  'winner-unnamed',
  'lengths-differ',
  'status-ended',
  'ordinal-differs',
  'municipality-unknown',
] as const;
export type NoteKey = (typeof noteKeys)[number];
export interface Note {
  readonly key: NoteKey;
  /** The figure that the note speaks of. */
  readonly number?: number;
  /** The направленность that the note speaks of, where it is one part of the figure only. */
  readonly area?: Choice<'programmeArea'> | undefined;
}

/** What a percentage is a share of. The first five are the choices of `coverageBase`. */
export const baseNames = [
  'allPupils',
  'schoolsWithCentres',
  'ages5to18',
  'centrePupils',
  'other',
  'schools',
  'teachers',
  'planned',
  'planItems',
  'children',
  'yearBefore',
  'yearStart',
] as const;
export type BaseName = (typeof baseNames)[number];
export interface Base {
  readonly name: BaseName;
  readonly figure: Figure;
  readonly records: readonly string[];
}

/** Figures that are printed beside the main one, and are not parts of it. */
export const besideNames = [
  'sumOfParts',
  'confirmedByRecords',
  'countedRecords',
  'participations',
  'doneOfOtherPeriods',
  'termYears',
] as const;
export interface Beside {
  readonly name: (typeof besideNames)[number];
  readonly figure: Figure;
  readonly records: readonly string[];
}

/** Words that are no choice of any list. */
export const words = ['unspecified', 'remainder', 'schools', 'start', 'end'] as const;
export type Word = (typeof words)[number];

export type Label =
  | { readonly type: 'choice'; readonly list: ChoiceList; readonly value: string }
  | { readonly type: 'choices'; readonly list: ChoiceList; readonly values: readonly string[] }
  | { readonly type: 'record'; readonly id: string }
  | { readonly type: 'date'; readonly date: FactDate }
  | { readonly type: 'word'; readonly word: Word }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'labels'; readonly of: readonly Label[] };

export interface Part {
  /** Stays the same while the label does: a screen and `indicator:records` name the part by it. */
  readonly key: string;
  readonly label: Label;
  readonly figure: Figure;
  /** Per cent of the whole, or of the start for a growth. */
  readonly share?: Figure | undefined;
  readonly records: readonly string[];
}

/** One figure of an indicator with everything that stands behind it. An indicator may have several (by school year). */
export interface CatalogueValue {
  readonly key: string;
  readonly label?: Label | undefined;
  readonly figure?: Figure | undefined;
  readonly absence?: AbsenceKey | undefined;
  readonly share?: Figure | undefined;
  readonly base?: Base | undefined;
  readonly parts: readonly Part[];
  readonly beside: readonly Beside[];
  /** Ids of the records that were counted: «Откуда это число». */
  readonly records: readonly string[];
  readonly notes: readonly Note[];
}

export interface CatalogueIndicator {
  /** Stable: reports and screens name an indicator by it. */
  readonly id: string;
  readonly family: Family;
  readonly unit: Unit;
  readonly compute: (facts: ScopedFacts) => readonly CatalogueValue[];
}

export function valueOf(value: Partial<CatalogueValue>): CatalogueValue {
  return { key: 'total', parts: [], beside: [], records: [], notes: [], ...value };
}

/** Labels of one key are one group: words that differ in letter case only are one. */
export function keyOf(label: Label): string {
  switch (label.type) {
    case 'choice':
      return label.value;
    case 'choices':
      return label.values.join('+');
    case 'record':
      return label.id;
    case 'date':
      return dateKey(label.date);
    case 'word':
      return label.word;
    case 'text':
      return label.text.toLowerCase();
    case 'labels':
      return label.of.map(keyOf).join('|');
  }
}

function dateKey(date: FactDate): string {
  if (date.precision === 'year') return String(date.year);
  if (date.precision === 'schoolYear') return `${date.startYear}/${date.startYear + 1}`;
  return JSON.stringify({ ...date, written: undefined });
}
