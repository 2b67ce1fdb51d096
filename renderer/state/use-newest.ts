import { useEffect, useRef, useState } from 'react';
import { sameContent } from '#shared/facts/canonical.ts';

/** The newest known value of something stored. */
export interface Newest<T> {
  /** For drawing. */
  readonly value: T;
  /** For handlers: also what was set after the last drawing. */
  readonly read: () => T;
  readonly set: (value: T) => void;
}

/**
 * What the store says, or what was changed since it said so. Two fields of one value may change before the store
 * answers the first change: the second must see what the first one wrote.
 */
export function useNewest<T>(stored: T): Newest<T> {
  const [state, setState] = useState({ stored, value: stored });
  const newest = useRef(state.value);
  if (!sameContent(state.stored, stored)) setState({ stored, value: stored });
  useEffect(() => {
    newest.current = state.value;
  }, [state.value]);
  return {
    value: state.value,
    read: () => newest.current,
    set: (value) => {
      newest.current = value;
      setState((before) => ({ ...before, value }));
    },
  };
}
