import type { Rule } from '../rule.ts';
import { organisationSpellings } from './organisations.ts';
import { personTwice } from './people.ts';
import { oneAddress, rowRepeats } from './rows.ts';
import { surnameNear } from './surnames.ts';
import { titleSpellings } from './titles.ts';

/** One thing that is said or named twice, or in several ways. All of it only asks. */
export const duplicates: readonly Rule[] = [
  personTwice,
  surnameNear,
  organisationSpellings,
  titleSpellings,
  oneAddress,
  rowRepeats,
];
