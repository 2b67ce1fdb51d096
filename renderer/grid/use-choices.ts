import { useEffect, useMemo, useState } from 'react';
import { gridText } from '#shared/text/grid.ts';
import { useGrid } from './grid-context.ts';
import type { Choice, GridColumn } from './model.ts';

/** After the last letter, before others are asked what there is, milliseconds. */
const pause = 100;

export interface Found {
  readonly choices: readonly Choice[];
  /** The text that they were found for. */
  readonly text: string;
}

/** What can be chosen for a text; nothing until it is known. Of a closed list it is known at once. */
export function useChoices(column: GridColumn, text: string, isOpen: boolean): Found | undefined {
  const { find } = useGrid();
  const [found, setFound] = useState<Found>();
  const closed = useMemo(() => closedList(column), [column]);
  const isAsked = isOpen && closed === undefined;
  useEffect(() => {
    if (!isAsked) return;
    let isLate = false;
    const ask = () =>
      void find(column.id, text).then((choices) => {
        if (!isLate) setFound({ choices, text });
        return undefined;
      });
    const timer = setTimeout(ask, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [column.id, text, isAsked, find]);
  return closed ? { choices: matching(closed, text), text } : found;
}

const yesNo: readonly Choice[] = [
  { value: true, label: gridText.yes },
  { value: false, label: gridText.no },
];

function closedList({ editor, choices = [] }: GridColumn): readonly Choice[] | undefined {
  if (editor === 'reference') return undefined;
  return editor === 'yesNo' ? yesNo : choices;
}

/** Every word of the text somewhere in the label. */
export function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.toLowerCase().trim().split(/\s+/);
  return choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

/**
 * What Enter takes without a choice by arrows: the label that is the text, the only one that begins with it, and of a
 * closed list the first that does. Nothing else is guessed: a wrong person is worse than a refusal.
 */
export function meant({ choices, text }: Found, isClosed: boolean): Choice | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '') return undefined;
  const beginning = choices.filter(({ label }) => label.toLowerCase().startsWith(typed));
  const exact = beginning.filter(({ label }) => label.toLowerCase() === typed);
  if (exact.length > 0) return exact.length === 1 || isClosed ? exact[0] : undefined;
  return beginning.length === 1 || isClosed ? beginning[0] : undefined;
}
