import { kindNames } from '../kinds.ts';

export type Details = Readonly<Record<string, string | number>>;

/** What a person reads when something cannot be done: what happened, what it means, what to do. */
export interface Message {
  readonly what: string;
  readonly means: string;
  readonly todo: string;
}

export type Messages = Readonly<Record<string, (details: Details) => Message>>;

export const place = (details: Details) =>
  details.place === undefined || details.place === '' ? '' : ` Место: ${details.place}.`;

export const kindOf = (details: Details) => kindNames[String(details.kind)]?.one ?? 'запись';

/** What a table was read from: a file by its name, or what was copied. */
export const sourceOf = (details: Details) =>
  details.name === undefined ? 'Скопированное' : `Файл ${details.name}`;
