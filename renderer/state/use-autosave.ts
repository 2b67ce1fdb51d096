import { useCallback, useEffect, useRef, useState } from 'react';
import { flush, hold } from './pending.ts';

/** Pause after the last key before an edit is committed, milliseconds (`desktop.md`: ≤ 500). */
const pause = 400;

export interface Autosaved {
  readonly value: string;
  readonly change: (value: string) => void;
  /** On blur: at once. */
  readonly commit: () => void;
}

/**
 * A text that commits itself: after a pause, on blur, when its place is left and before the window closes. While it
 * holds an edit of its own, what comes from the store does not overwrite it.
 */
export function useAutosave(stored: string, write: (value: string) => Promise<unknown>): Autosaved {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [key] = useState(() => Symbol('edit'));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writer = useRef(write);
  useEffect(() => {
    writer.current = write;
  });

  const commit = useCallback(() => {
    clearTimeout(timer.current);
    void flush(key);
  }, [key]);

  const change = (value: string) => {
    setDraft(value);
    hold(key, async () => {
      await writer.current(value);
      setDraft((current) => (current === value ? undefined : current));
    });
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, pause);
  };

  useEffect(() => commit, [commit]);

  return { value: draft ?? stored, change, commit };
}
