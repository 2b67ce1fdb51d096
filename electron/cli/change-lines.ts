import type { ChangeEntry } from '#shared/contract/areas/history.ts';
import { cliText } from '#shared/text/cli.ts';
import { historyText } from '#shared/text/history.ts';
import { momentText } from '#shared/text/moments.ts';
import { inOneLine } from './table-lines.ts';

type Change = Pick<ChangeEntry, 'at' | 'author' | 'label' | 'what' | 'fields'> & {
  readonly changeSet: string;
  readonly record?: ChangeEntry['record'];
};

/** When, what and whose; then a line for each field that changed: «Название: было → стало». */
export function changeLines({ at, author, label, what, fields, changeSet, record }: Change): string[] {
  const about = [
    momentText(at),
    ...(record === undefined ? [] : [inOneLine(record.title)]),
    historyText.what[what],
    label,
    ...(author === undefined ? [] : [author]),
    changeSet,
  ];
  // Everything in a new record is new: `facts show` tells it, or the first change of it what it was.
  const changed = what === 'created' ? [] : fields;
  return [
    about.join(' · '),
    ...changed.map(({ label: name, before, after }) =>
      cliText.fieldChange(name, inOneLine(before), inOneLine(after)),
    ),
  ];
}

/** How a change is taken back; nothing where nothing changed. */
export function undoLines(changeSet: string | undefined): string[] {
  return changeSet === undefined ? [] : [cliText.howToUndo(changeSet)];
}
