import type { ErrorCode } from '#shared/text/errors.ts';

/** Values that a message names: counts, file names without folders, places in a file. */
export type FailureDetails = Readonly<Record<string, string | number>>;

/**
 * An expected failure: a code with a Russian sentence in `shared/text/errors.ts`, and what the sentence names.
 * Rooms throw it; at the contract it becomes a plain value, since Electron strips errors on their way.
 */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly details: FailureDetails;

  constructor(code: ErrorCode, details: FailureDetails = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }
}
