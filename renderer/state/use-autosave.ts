import { useCallback, useEffect, useRef, useState } from 'react';
import { drop, flush, hold, holdDraft } from './pending.ts';

/** Pause after the last key before an edit is committed, milliseconds (`desktop.md`: ≤ 500). */
const pause = 400;

/** What a text field is given; its value is a text, or anything else that is typed. */
export interface Autosaved<T = string> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly onFocus: () => void;
  /** Commits at once. */
  readonly onBlur: () => void;
}

export interface AutosaveOptions<T = string> {
  /** Commits the text; answers whether it was committed. */
  readonly write: (value: T) => Promise<boolean>;
  /** False while the text cannot be stored, e.g. half a date: then it stays in the field, with its error. */
  readonly accepts?: (value: T) => boolean;
  /** What people call the field: a text that cannot be stored is named before its card or the window closes. */
  readonly name?: string;
  /** What of the store an edit may change, where that is more than the text shown, or the value is no text. */
  readonly behind?: string;
}

/**
 * A text that commits itself: after a pause, on blur, when its place is left and before the window closes.
 * What the person typed stays in the field as typed until the store shows the commit and the person has left the
 * field; a reload never overwrites a text in work, and a refused text is never lost.
 */
export function useAutosave<T = string>(stored: T, options: AutosaveOptions<T>): Autosaved<T> {
  const { write, accepts = () => true, name = '' } = options;
  const behind: unknown = options.behind ?? stored;
  const [draft, setDraft] = useState<T | undefined>(undefined);
  const [key] = useState(() => Symbol('edit'));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const state = useRef({
    focused: false,
    pending: false,
    storedAtWrite: behind,
    stored: behind,
    edits: 0,
    write,
  });
  useEffect(() => {
    state.current.write = write;
  });

  const release = useRef<() => void>(() => undefined);

  const settle = useCallback(() => {
    const { focused, pending, storedAtWrite, stored: now } = state.current;
    // Until the store answers with something else, the typed text is the newest there is.
    if (!focused && !pending && now !== storedAtWrite) setDraft(undefined);
  }, []);

  useEffect(() => {
    state.current.stored = behind;
    settle();
  }, [behind, settle]);

  const commit = useCallback(async () => {
    clearTimeout(timer.current);
    await flush(key);
    settle();
  }, [key, settle]);

  const onChange = (value: T) => {
    setDraft(value);
    clearTimeout(timer.current);
    state.current.pending = true;
    state.current.edits += 1;
    const mine = state.current.edits;
    release.current();
    if (!accepts(value)) {
      drop(key);
      release.current = holdDraft(key, name);
      return;
    }
    const edit = async () => {
      state.current.storedAtWrite = state.current.stored;
      const done = await state.current.write(value);
      // Unless more was typed while this was being written.
      if (done && mine === state.current.edits) state.current.pending = false;
      return done;
    };
    hold(key, edit);
    timer.current = setTimeout(() => void commit(), pause);
  };

  useEffect(
    () => () => {
      release.current();
      void commit();
    },
    [commit],
  );

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
