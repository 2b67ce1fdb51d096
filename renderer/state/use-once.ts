import { useRef, useState } from 'react';

/** A task that runs one at a time: the second press of an impatient finger does nothing. */
export function useOnce(task: () => Promise<void>): readonly [run: () => void, busy: boolean] {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const run = () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    void task().finally(() => {
      running.current = false;
      setBusy(false);
    });
  };
  return [run, busy];
}
