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
  const question = JSON.stringify([name, input]);
  useEffect(() => {
    let late = false;
    void call(name, JSON.parse(question)[1] as Input<N>).then((answer) => {
      if (late) return undefined;
      setAsked(
        answer.ok
          ? { question, value: answer.value, error: undefined }
          : { question, value: undefined, error: answer.error },
      );
      return undefined;
    });
    return () => {
      late = true;
    };
  }, [name, question, revision]);
  return asked?.question === question ? asked : { value: undefined, error: undefined };
}
