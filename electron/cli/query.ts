import { boundsOf } from '#shared/facts/fact-date.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { parseNumber } from '#shared/forms/parse-figure.ts';
import type { Column } from '#shared/grid/columns.ts';
import { parseCell } from '#shared/grid/parse-cell.ts';
import type { Filter, GridQuery } from '#shared/grid/query.ts';
import type { Options } from './arguments.ts';
import { given } from './command.ts';
import { columnAndText, columnNamed } from './names.ts';

/** `--where`, `--sort` and `--descending` as the window's grid asks. */
export function queryOf(kind: FactKind, options: Options): GridQuery {
  const { where = [], sort, descending = false } = options;
  return {
    filters: where.map((written) => {
      const { column, text } = columnAndText(kind, written, '--where');
      return filterOf(column, text);
    }),
    sort: sort === undefined ? [] : [{ column: columnNamed(kind, sort).id, descending }],
  };
}

/**
 * What a person means by «столбец=текст»: nothing after the sign — not filled; «*» — filled; in a column of dates a
 * period, of numbers that number, «от..до» between the two; in a column of choices one of them; else a piece of text.
 */
function filterOf(column: Column, text: string): Filter {
  if (text === '') return { is: 'empty', column: column.id };
  if (text === '*') return { is: 'filled', column: column.id };
  return exactFilter(column, text) ?? { is: 'containing', column: column.id, text: text.slice(0, 200) };
}

function exactFilter(column: Column, text: string): Filter | undefined {
  const { control } = column;
  switch (control.type === 'list' ? control.of.type : control.type) {
    case 'date':
      return duringFilter(column.id, text);
    case 'figure':
    case 'integer':
    case 'decimal':
      return betweenFilter(column.id, text);
    case 'choice':
    case 'yesNo':
      return oneOfFilter(column, text);
    default:
      return undefined;
  }
}

/** The ends of «от..до», either may be missing; the same twice where there is only one. */
function endsOf(text: string): readonly [from: string, to: string] {
  const [from = '', to] = text.split('..');
  return [from.trim(), (to ?? from).trim()];
}

function duringFilter(column: string, text: string): Filter | undefined {
  const [from, to] = endsOf(text);
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if ((from !== '' && !first) || (to !== '' && !last)) return undefined;
  return {
    is: 'during',
    column,
    ...(first ? { from: boundsOf(first).from } : {}),
    ...(last ? { to: boundsOf(last).to } : {}),
  };
}

function betweenFilter(column: string, text: string): Filter | undefined {
  const [from, to] = endsOf(text);
  const [least, most] = [parseNumber(from), parseNumber(to)];
  if ((from !== '' && least === undefined) || (to !== '' && most === undefined)) return undefined;
  return { is: 'between', column, ...given('from', least), ...given('to', most) };
}

/** «да», «районный»: what the word means in this column, in any of its spellings. */
function oneOfFilter(column: Column, text: string): Filter | undefined {
  const parsed = parseCell(column, text, { match: () => ({ problem: 'reference-unknown' }) });
  if (!parsed.ok || parsed.value === undefined) return undefined;
  return { is: 'oneOf', column: column.id, values: [parsed.value].flat().map(String) };
}
