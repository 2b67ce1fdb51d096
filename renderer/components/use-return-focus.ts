import { useEffect } from 'react';

/**
 * When the part that uses it goes away, the focus is where it was before: in the cell, on the button. If that is gone
 * as well (a deleted row), it is on the screen, from where Tab goes on.
 */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // After the library has taken its own focus trap away.
      setTimeout(() => {
        const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
        (isThere ? before : document.querySelector<HTMLElement>('main'))?.focus();
      });
    };
  }, []);
}
