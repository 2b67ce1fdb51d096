import { createChecker } from './checker.ts';
import { completeness } from './completeness/completeness.ts';
import { counts } from './counts/counts.ts';
import { coverage } from './coverage/coverage.ts';
import { duplicates } from './duplicates/duplicates.ts';
import { facts } from './facts/facts.ts';
import { foreign } from './foreign/foreign.ts';
import { limits } from './limits.ts';
import { links } from './links/links.ts';
import { periods } from './periods/periods.ts';
import { personal } from './personal/personal.ts';
import type { Rule } from './rule.ts';
import { shares } from './shares/shares.ts';
import { sums } from './sums/sums.ts';
import { typography } from './typography/typography.ts';

/** Every rule, family by family. */
export const rules: readonly Rule[] = [
  ...completeness,
  ...sums,
  ...shares,
  ...counts,
  ...facts,
  ...coverage,
  ...periods,
  ...duplicates,
  ...foreign,
  ...limits,
  ...links,
  ...typography,
  ...personal,
];

/** All rules over a filled report. */
export const check = createChecker(rules);
