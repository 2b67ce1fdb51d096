/** How near two names are: «same» may be one thing, «similar» asks a person, «different» says nothing. */
export type How = 'same' | 'similar';

/** Why, in a word that `shared/text/names.ts` says in Russian. */
export const reasons = [
  'sameName',
  'otherSpelling',
  'typeAndNumber',
  'alias',
  'formerName',
  'initials',
  'oneLetter',
  'partOfName',
  'otherKind',
  'otherHonour',
  'numberAndDate',
] as const;
export type Reason = (typeof reasons)[number];

export interface Likeness {
  readonly how: How;
  readonly why: Reason;
}

export const same = (why: Reason): Likeness => ({ how: 'same', why });
export const similar = (why: Reason): Likeness => ({ how: 'similar', why });
