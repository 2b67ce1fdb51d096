import { useEffect } from 'react';

/** When the part that uses it goes away, the focus is where it was before: in the cell, on the button. */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // After the library has taken its own focus trap away.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
}
