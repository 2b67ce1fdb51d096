import { Failure } from '#shared/contract/failure.ts';
import type { Parsed } from '#shared/contract/calls.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import type { MutationInput } from '#shared/report/mutation.ts';

/** The change that «Проведено» means. Throws `record/invalid` for a number that is none. */
export function holdMutation(
  { id, fields }: Fact<'event'>,
  { audience = 'unspecified', participants, url }: Parsed<'event:hold'>,
): MutationInput {
  const written = participants?.trim() ?? '';
  const figure = written === '' ? undefined : parseFigure(written);
  if (written !== '' && !figure) {
    throw new Failure('record/invalid', { kind: 'event', place: 'audiences', problem: 'expected-number' });
  }
  const others = (fields.audiences ?? []).filter((each) => each.audience !== audience);
  const link = url?.trim() ?? '';
  return {
    op: 'update',
    id,
    set: {
      state: 'held',
      ...(figure ? { audiences: [...others, { audience, participants: figure }] } : {}),
      ...(link === '' ? {} : { urls: [...(fields.urls ?? []), link] }),
    },
  };
}
