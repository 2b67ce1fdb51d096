/** The six cases, in the order in which schools teach them. */
export const cases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;

export type Case = (typeof cases)[number];

/** A name in a case, and whether somebody wrote that form down: a stored form is never guessed over. */
export interface CaseForm {
  readonly case: Case;
  readonly text: string;
  readonly stored: boolean;
}
