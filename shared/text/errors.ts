import { filesErrors } from './errors/files.ts';
import { formsErrors } from './errors/forms.ts';
import { fromWordErrors } from './errors/from-word.ts';
import type { Details, Message, Messages } from './errors/message.ts';
import { printingErrors } from './errors/printing.ts';
import { recordsErrors } from './errors/records.ts';
import { reportsErrors } from './errors/reports.ts';
import { storeErrors } from './errors/store.ts';
import { tablesErrors } from './errors/tables.ts';

const messages = {
  ...storeErrors,
  ...recordsErrors,
  ...filesErrors,
  ...tablesErrors,
  ...formsErrors,
  ...reportsErrors,
  ...printingErrors,
  ...fromWordErrors,
} satisfies Messages;

export type ErrorCode = keyof typeof messages;

export const errorCodes = Object.keys(messages) as [ErrorCode, ...ErrorCode[]];

export function errorMessage(code: ErrorCode, details: Details = {}): Message {
  const message: (details: Details) => Message = messages[code];
  return message(details);
}

/** One line for a terminal: all three sentences. */
export function errorLine(code: ErrorCode, details: Details = {}): string {
  const { what, means, todo } = errorMessage(code, details);
  return `${what} ${means} ${todo}`;
}
