import { cellText, viewsOf } from '../places.ts';
import type { Fault, Rule } from '../rule.ts';
import { dateColumns } from './row-dates.ts';

const months =
  /^\p{Lu}?\p{L}*(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/iu;
/** Two ways meet in every table; three are a muddle. */
const muddled = 3;

/** «Март 2023», «Февраль 2023.», «Январь 2023г.» in one column. */
export const monthSpellings: Rule = {
  id: 'periods.month-spellings',
  family: 'periods',
  level: 'hint',
  find: (input) =>
    viewsOf(input.report).flatMap(({ node, place }) =>
      dateColumns(node, input).flatMap((column): Fault[] => {
        const ways = new Map<string, { readonly text: string; readonly row: string }>();
        for (const row of node.rows) {
          const text = cellText(row, column).trim();
          const way = wayOf(text);
          if (way !== undefined && !ways.has(way)) ways.set(way, { text, row: row.id });
        }
        const last = [...ways.values()].at(-1);
        if (!last || ways.size < muddled) return [];
        const details = {
          ways: [...ways.values()].map(({ text }) => `«${text}»`).join(', '),
          count: ways.size,
        };
        return [{ place: { ...place, row: last.row, column }, details }];
      }),
    ),
};

/** How a month and its year are written: the same for «Март 2023» and «Май 2024»; nothing for other dates. */
function wayOf(text: string): string | undefined {
  const month = months.exec(text)?.[0];
  if (month === undefined) return undefined;
  const rest = text.slice(month.length);
  if (!/^[ \u00a0,.]*\d{4}[^\d]*$/.test(rest)) return undefined;
  const first = month.slice(0, 1);
  const letter = first === first.toUpperCase() ? 'A' : 'a';
  return letter + rest.replaceAll(/\d/g, '9').replaceAll('\u00a0', ' ');
}
