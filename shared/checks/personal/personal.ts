import type { Rule } from '../rule.ts';
import { privateAddress, privatePhone } from './contacts.ts';
import { minors } from './minors.ts';

/** What must not be printed of private persons (152-ФЗ «О персональных данных»). */
export const personal: readonly Rule[] = [minors, privatePhone, privateAddress];
