import type { Rule } from '../rule.ts';
import { overWhole } from './over-whole.ts';
import { places } from './places.ts';

/** Children are counted once, places in clubs as often as they are taken (domain: «участия» and «охват»). */
export const coverage: readonly Rule[] = [...overWhole, places];
