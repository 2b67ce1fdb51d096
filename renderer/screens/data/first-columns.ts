import type { FactKind } from '#shared/facts/kinds.ts';
import { type Column, columnOf, columnsOf } from '#shared/grid/columns.ts';
import { mainFields } from '#renderer/forms/main-fields.ts';
import type { ShownColumn } from '#renderer/state/grid-layout.ts';

/** Columns that fit a window of 1366 pixels beside the list of kinds. */
const mostColumns = 8;

/** What a grid shows before anybody chose: the fields that people fill first, a list of numbers by its parts. */
export function firstColumns(kind: FactKind): ShownColumn[] {
  const all = columnsOf(kind);
  const chosen = mainFields[kind].flatMap((name): Column[] => {
    const whole = columnOf(kind, name);
    if (whole?.editable) return [whole];
    const parts = all.filter(({ field, part }) => field === name && part !== undefined);
    const [first, second] = parts.filter(({ part }) => part?.type === 'keyed' && usual.has(part.value));
    if (first) return second ? [first, second] : [first];
    return parts.length > 0 ? parts.slice(0, 2) : whole ? [whole] : [];
  });
  return chosen.slice(0, mostColumns).map((column) => ({ column, width: widthOf(column) }));
}

/** Audiences that most events have. */
const usual: ReadonlySet<string> = new Set(['pupils', 'teachers']);

/** Pixels, by what stands in the column: a title needs room, a number little. */
export function widthOf({ control, align, required }: Column): number {
  if (align === 'right') return 110;
  const single = control.type === 'list' ? control.of : control;
  switch (single.type) {
    case 'yesNo':
      return 90;
    case 'date':
      return 130;
    case 'choice':
      return 168;
    case 'text':
    case 'longText':
      return required ? 300 : 200;
    default:
      return 190;
  }
}
