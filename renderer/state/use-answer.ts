import { useEffect, useState } from 'react';
import type { Input, Output } from '#shared/contract/calls.ts';
import type { CallName } from '#shared/contract/names.ts';
import { call } from '#renderer/api/client.ts';
import type { CallError } from './app-state.ts';
import { useApp } from './use-app.ts';

export interface Asked<T> {
  readonly value: T | undefined;
  readonly error: CallError | undefined;
}

/**
 * The answer to a reading call, asked again after every commit. The last answer stays on the screen until the next
 * one is there; an answer that comes too late is dropped.
 */
export function useAnswer<N extends CallName>(name: N, input: Input<N>): Asked<Output<N>> {
  const revision = useApp((state) => state.revision);
  const [asked, setAsked] = useState<Asked<Output<N>> & { readonly question: string }>();
  const question = JSON.stringify(input);
  useEffect(() => {
    let isLate = false;
    void ask(name, question, revision).then((answer) => {
      if (!isLate) setAsked({ ...answer, question });
      return undefined;
    });
    return () => {
      isLate = true;
    };
  }, [name, question, revision]);
  return asked?.question === question ? asked : { value: undefined, error: undefined };
}

/** `_revision` is the reason to ask again; the program itself always answers with what is there now. */
async function ask<N extends CallName>(
  name: N,
  question: string,
  _revision: number,
): Promise<Asked<Output<N>>> {
  const answer = await call(name, JSON.parse(question) as Input<N>);
  return answer.ok ? { value: answer.value, error: undefined } : { value: undefined, error: answer.error };
}
