import { z } from '#shared/zod.ts';
import type { ErrorCode } from '#shared/text/errors.ts';
import type { FailureDetails } from './failure.ts';

/** One call between the window (or the CLI) and the program: what goes in, what comes out. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

/** The input is strict: a name that nobody reads is a mistake of the caller, and is refused. */
export const call = <I extends z.ZodObject, O extends z.ZodType>(input: I, output: O): Call<I, O> => ({
  input: input.strict() as unknown as I,
  output,
});

/** Expected failures travel as values: Electron strips everything but the message from a thrown error. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly details: FailureDetails } };

export const nothing = z.object({});
