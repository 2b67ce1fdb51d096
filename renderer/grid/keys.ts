import type { Move } from './selection.ts';

/** What a key means in a grid that is not being edited. */
export type Intent =
  | { readonly is: 'move'; readonly move: Move; readonly extend: boolean }
  /** `keep` the text and put the caret behind it, `replace` it by what is typed, or open the `list` of choices. */
  | { readonly is: 'edit'; readonly how: 'keep' | 'replace' | 'list' }
  | { readonly is: 'enter' | 'tab'; readonly back: boolean }
  | {
      readonly is:
        | 'open'
        | 'clear'
        | 'deleteRows'
        | 'add'
        | 'fillDown'
        | 'selectAll'
        | 'selectRows'
        | 'selectColumns'
        | 'escape';
    };

export interface Key {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const arrows: Readonly<Record<string, readonly [step: Move, edge: Move]>> = {
  ArrowUp: ['up', 'top'],
  ArrowDown: ['down', 'bottom'],
  ArrowLeft: ['left', 'rowStart'],
  ArrowRight: ['right', 'rowEnd'],
  Home: ['rowStart', 'start'],
  End: ['rowEnd', 'end'],
  PageUp: ['pageUp', 'pageUp'],
  PageDown: ['pageDown', 'pageDown'],
};

const withCtrl: Readonly<Record<string, Intent>> = {
  a: { is: 'selectAll' },
  d: { is: 'fillDown' },
  ' ': { is: 'selectColumns' },
  Enter: { is: 'open' },
  '-': { is: 'deleteRows' },
  '+': { is: 'add' },
  '=': { is: 'add' },
};

const plain: Readonly<Record<string, Intent>> = {
  F2: { is: 'edit', how: 'keep' },
  Backspace: { is: 'edit', how: 'replace' },
  Delete: { is: 'clear' },
  Escape: { is: 'escape' },
  // An input method or a dead key: the letter comes later, into the editor.
  Process: { is: 'edit', how: 'replace' },
  Dead: { is: 'edit', how: 'replace' },
};

/** Excel's keys. Letters count by their place on the keyboard where the layout is not Latin. */
export function intentOf({ key, code, ctrl, shift, alt }: Key): Intent | undefined {
  if (alt) return key === 'ArrowDown' && !ctrl ? { is: 'edit', how: 'list' } : undefined;
  const arrow = arrows[key];
  if (arrow) return { is: 'move', move: arrow[ctrl ? 1 : 0], extend: shift };
  if (ctrl) return withCtrl[letterOf(key, code)];
  if (key === 'Enter') return { is: 'enter', back: shift };
  if (key === 'Tab') return { is: 'tab', back: shift };
  if (key === ' ' && shift) return { is: 'selectRows' };
  return plain[key] ?? (/^.$/su.test(key) ? { is: 'edit', how: 'replace' } : undefined);
}

function letterOf(key: string, code: string): string {
  if (key.length > 1) return key;
  const isLatin = /^[\u{20}-\u{7e}]$/u.test(key);
  return !isLatin && code.startsWith('Key') ? code.slice(3).toLowerCase() : key.toLowerCase();
}
