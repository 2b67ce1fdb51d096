import type { Column } from '#shared/grid/columns.ts';
import type { Filter } from '#shared/grid/query.ts';
import { dataText } from '#shared/text/data.ts';
import { dayText } from '#shared/text/dates.ts';
import { choiceName } from '#shared/text/choices.ts';
import { formatNumber } from '#shared/text/numerals.ts';

/** A filter in words, for its chip over the grid. Records are named where their names are at hand. */
export function filterText(filter: Filter, column: Column, names: ReadonlyMap<string, string>): string {
  switch (filter.is) {
    case 'containing':
      return `«${filter.text}»`;
    case 'empty':
      return dataText.empty.toLowerCase();
    case 'filled':
      return dataText.filled.toLowerCase();
    case 'oneOf': {
      const [first = ''] = filter.values;
      return dataText.valuesChosen(valueName(first, column, names), filter.values.length);
    }
    case 'between':
      return bounds(filter.from, filter.to, formatNumber);
    case 'during':
      return bounds(filter.from, filter.to, dayText);
  }
}

function valueName(value: string, { control }: Column, names: ReadonlyMap<string, string>): string {
  const single = control.type === 'list' ? control.of : control;
  return single.type === 'choice' ? choiceName(single.list, value) : (names.get(value) ?? '…');
}

function bounds<T>(from: T | undefined, to: T | undefined, say: (value: T) => string): string {
  if (from !== undefined && to !== undefined) return `${say(from)} – ${say(to)}`;
  if (from !== undefined) return `${dataText.from.toLowerCase()} ${say(from)}`;
  return to === undefined ? '' : `${dataText.to.toLowerCase()} ${say(to)}`;
}
