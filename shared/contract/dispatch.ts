import { firstIssue } from '#shared/facts/issue.ts';
import { plainDataIssue } from '#shared/facts/plain-data.ts';
import type { Answer } from './call.ts';
import { calls, type Handlers, isCallName } from './calls.ts';
import type { CallName } from './names.ts';
import { Failure } from './failure.ts';

/**
 * The one way from a name and an unparsed input to an answer: parses the input, calls the handler, turns expected
 * failures into values. `explain` may know an error by another name (the store's own errors as failures). What
 * nobody expected is reported and answered as `internal`.
 */
export async function dispatch<N extends CallName>(
  handlers: Handlers<N>,
  name: unknown,
  input: unknown,
  reportUnexpected: (error: unknown) => void,
  explain: (error: unknown) => unknown = (error) => error,
): Promise<Answer<unknown>> {
  if (!isCallName(name) || !Object.hasOwn(handlers, name)) return failed(new Failure('call/unknown'));
  const foreign = plainDataIssue(input);
  if (foreign) return failed(new Failure('call/invalid', { ...foreign }));
  const parsed = calls[name].input.safeParse(input, { reportInput: true });
  if (!parsed.success) {
    const { place, problem } = firstIssue(parsed.error);
    return failed(new Failure('call/invalid', { place, problem }));
  }
  try {
    const handler = handlers[name as N] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: await handler(parsed.data) };
  } catch (thrown) {
    const error = explain(thrown);
    if (error instanceof Failure) return failed(error);
    reportUnexpected(error);
    return failed(new Failure('internal'));
  }
}

function failed({ code, details }: Failure): Answer<never> {
  return { ok: false, error: { code, details } };
}
