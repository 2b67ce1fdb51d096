import type { Choice } from '#shared/facts/choices.ts';
import type { Draft } from './collect.ts';

/** Short words for dates and figures, so that the sample reads as a list of facts. */

type DateDraft = NonNullable<Draft<'event'>['date']>;
type FigureDraft = Draft<'indicatorValue'>['figure'];

export const day = (iso: string): DateDraft => ({ precision: 'day', day: iso });
export const days = (from: string, to: string): DateDraft => ({ precision: 'dayRange', from, to });
export const month = (year: number, number: number): DateDraft => ({
  precision: 'month',
  year,
  month: number,
});
export const months = (year: number, ...numbers: number[]): DateDraft => ({
  precision: 'months',
  year,
  months: numbers,
});
export const quarter = (year: number, number: number): DateDraft => ({
  precision: 'quarter',
  year,
  quarter: number,
});
export const inYear = (year: number): DateDraft => ({ precision: 'year', year });
export const schoolYear = (startYear: number): DateDraft => ({ precision: 'schoolYear', startYear });
export const asOf = (iso: string): DateDraft => ({ precision: 'asOf', day: iso });

export const exact = (value: number): FigureDraft => ({ value });
export const moreThan = (value: number): FigureDraft => ({ value, qualifier: 'moreThan' });
export const about = (value: number): FigureDraft => ({ value, qualifier: 'about' });
export const thousandRoubles = (value: number): FigureDraft => ({ value, unit: 'тыс. руб.' });

type Audience = Choice<'audience'>;
type MeasureKind = Choice<'measureKind'>;

/** `who({ teachers: 14, parents: about(30) })`: audiences of an event with their numbers. */
export function who(numbers: Partial<Record<Audience, number | FigureDraft>>) {
  return Object.entries(numbers).map(([audience, number]) => ({
    audience: audience as Audience,
    participants: typeof number === 'number' ? exact(number) : number,
  }));
}

/** `counted({ works: 45, schools: 6 })`: what else was counted at an event. */
export function counted(numbers: Partial<Record<MeasureKind, number | FigureDraft>>) {
  return Object.entries(numbers).map(([kind, number]) => ({
    kind: kind as MeasureKind,
    figure: typeof number === 'number' ? exact(number) : number,
  }));
}
