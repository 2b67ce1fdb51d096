import type { FormProblem } from '#shared/text/forms.ts';

export type Place = readonly (string | number)[];

/** A fault before it is told: where in the file, and which. */
export interface Found {
  readonly at: Place;
  readonly problem: FormProblem;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

export const found = (at: Place, problem: FormProblem, details?: Found['details']): Found => ({
  at,
  problem,
  details,
});
