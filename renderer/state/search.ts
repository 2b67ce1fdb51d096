import { useEffect, useState } from 'react';
import type { Output } from '#shared/contract/calls.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';

export type Found = Output<'search:all'>;

/** Between two pieces of work at the index, milliseconds: whoever works meanwhile must not feel it. */
const rest = 60;
/** After the last change, milliseconds. */
const pause = 1_500;

/** Takes everything new into the index, piece by piece, while nobody searches; begins again after each change. */
export function keepSearchReady(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = async (): Promise<void> => {
    const answer = await call('search:all', { text: '', limit: 1 });
    if (answer.ok && answer.value.pending > 0) timer = setTimeout(() => void work(), rest);
  };
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), pause);
  };
  begin();
  const stop = appState.subscribe((state, before) => {
    if (state.revision !== before.revision) begin();
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** What a text finds; asked again until everything is in the index. */
export function useFound(text: string): Found | undefined {
  const [found, setFound] = useState<{ readonly text: string; readonly value: Found }>();
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const answer = await call('search:all', { text, limit: 40 });
      if (isOver || !answer.ok) return;
      setFound({ text, value: answer.value });
      if (answer.value.pending > 0) setTimeout(() => void (isOver ? undefined : ask()), rest);
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [text]);
  return found?.text === text ? found.value : undefined;
}
