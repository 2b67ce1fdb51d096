import { type Figure, sumFigures } from '#shared/facts/figure.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import type { FilledRow, FilledView } from '#shared/report/filled.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { cellText, viewsOf } from '../places.ts';
import type { Fault, Rule } from '../rule.ts';

const totalWords = /^\s*(?:итого|всего)(?!\p{L})/iu;
/** Rows that repeat a part of another row. */
const partialWords = /^\s*(?:в том числе|из них|в т\. ?ч\.)/iu;

/** «Итого» typed by hand under the rows of a table. */
export const totals: Rule = {
  id: 'sums.totals',
  family: 'sums',
  level: 'reason',
  find: ({ report }) =>
    viewsOf(report).flatMap(({ node, place }): Fault[] => {
      if (node.rows.some((row) => partialWords.test(firstWords(row, node)))) return [];
      return node.rows.flatMap((row, at) =>
        row.free && isTotal(row, node)
          ? node.columns.flatMap(({ id, title }): Fault[] => {
              const printed = exactAt(row, id);
              const sum = printed === undefined ? undefined : sumAbove(node, at, id, printed);
              if (printed === undefined || sum === undefined || sum === printed) return [];
              const details = {
                column: title,
                total: formatNumber(printed),
                sum: formatNumber(sum),
                difference: formatNumber(differenceOf(printed, sum)),
                row: at + 1,
              };
              return [{ place: { ...place, row: row.id, column: id }, details }];
            })
          : [],
      );
    }),
};

function isTotal(row: FilledRow, view: FilledView): boolean {
  return totalWords.test(firstWords(row, view));
}

function firstWords(row: FilledRow, { columns }: FilledView): string {
  return columns.map(({ id }) => cellText(row, id)).find((text) => text.trim() !== '') ?? '';
}

/**
 * What stands above a total: the rows since the total before it, all rows, or the totals alone. Of the three the one
 * that is printed; nothing where a cell is no exact number.
 */
function sumAbove(view: FilledView, at: number, column: string, printed: number): number | undefined {
  const above = view.rows.slice(0, at);
  const last = above.findLastIndex((row) => isTotal(row, view));
  const ways = [
    above.slice(last + 1),
    above.filter((row) => !isTotal(row, view)),
    above.filter((row) => isTotal(row, view)),
  ].flatMap((rows) => sumOfCells(rows, column) ?? []);
  return ways.find((sum) => sum === printed) ?? ways[0];
}

function sumOfCells(rows: readonly FilledRow[], column: string): number | undefined {
  const texts = rows.map((row) => cellText(row, column)).filter((text) => text.trim() !== '');
  const figures = texts.map(parseFigure);
  if (!figures.every((figure) => figure !== undefined && isExact(figure))) return undefined;
  return sumFigures(figures.filter((figure) => figure !== undefined))?.value;
}

function exactAt(row: FilledRow, column: string): number | undefined {
  const figure = parseFigure(cellText(row, column));
  return figure && isExact(figure) ? figure.value : undefined;
}

/** Empty and «–» add nothing. */
function isExact({ value, qualifier }: Figure): boolean {
  return value === undefined || qualifier === 'exact';
}

function differenceOf(a: number, b: number): number {
  return Math.round(Math.abs(a - b) * 1e6) / 1e6;
}
