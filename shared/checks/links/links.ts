import type { Rule } from '../rule.ts';
import * as addresses from './addresses.ts';
import * as contacts from './contacts.ts';

/** Addresses, mailboxes, telephones and numbers with check digits. */
export const links: readonly Rule[] = [
  addresses.malformed,
  addresses.trailing,
  addresses.trailingInFact,
  addresses.scheme,
  addresses.localPath,
  addresses.doubled,
  contacts.email,
  contacts.phone,
  contacts.postcode,
  contacts.inn,
  contacts.ogrn,
];
