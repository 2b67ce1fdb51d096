import { useCallback, useEffect, useRef, useState } from 'react';
import { drop, flush, hold } from './pending.ts';

/** Pause after the last key before an edit is committed, milliseconds (`desktop.md`: ≤ 500). */
const pause = 400;

/** What a text field is given. */
export interface Autosaved {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus: () => void;
  /** Commits at once. */
  readonly onBlur: () => void;
}

export interface AutosaveOptions {
  /** Commits the text; answers whether it was committed. */
  readonly write: (value: string) => Promise<boolean>;
  /** False while the text cannot be stored, e.g. half a date: then it stays in the field, with its error. */
  readonly accepts?: (value: string) => boolean;
}

/**
 * A text that commits itself: after a pause, on blur, when its place is left and before the window closes.
 * What the person typed stays in the field as typed until the store shows the commit and the person has left the
 * field; a reload never overwrites a text in work, and a refused text is never lost.
 */
export function useAutosave(stored: string, { write, accepts = () => true }: AutosaveOptions): Autosaved {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [key] = useState(() => Symbol('edit'));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const state = useRef({ focused: false, pending: false, storedAtWrite: stored, stored, write });
  useEffect(() => {
    state.current.write = write;
  });

  const settle = useCallback(() => {
    const { focused, pending, storedAtWrite, stored: now } = state.current;
    // Until the store answers with something else, the typed text is the newest there is.
    if (!focused && !pending && now !== storedAtWrite) setDraft(undefined);
  }, []);

  useEffect(() => {
    state.current.stored = stored;
    settle();
  }, [stored, settle]);

  const commit = useCallback(async () => {
    clearTimeout(timer.current);
    await flush(key);
    settle();
  }, [key, settle]);

  const onChange = (value: string) => {
    setDraft(value);
    clearTimeout(timer.current);
    state.current.pending = true;
    state.current.storedAtWrite = state.current.stored;
    if (!accepts(value)) {
      drop(key);
      return;
    }
    const edit = async () => {
      const done = await state.current.write(value);
      if (done) Object.assign(state.current, { pending: false, storedAtWrite: state.current.stored });
      return done;
    };
    hold(key, edit);
    timer.current = setTimeout(() => void commit(), pause);
  };

  useEffect(() => () => void commit(), [commit]);

  return {
    value: draft ?? stored,
    onChange,
    onFocus: () => {
      state.current.focused = true;
    },
    onBlur: () => {
      state.current.focused = false;
      void commit();
    },
  };
}
