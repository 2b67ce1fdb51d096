import { factKindNames } from '#shared/facts/kinds.ts';
import { columnsOf } from '#shared/grid/columns.ts';
import { cliText } from '#shared/text/cli.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { ask, type Commands, wholeNumber } from '../command.ts';
import { firstColumns, gridRows } from '../grid-pages.ts';
import { columnsNamed, kindNamed } from '../names.ts';
import { queryOf } from '../query.ts';
import { alignedLines, tabbedLines } from '../table-lines.ts';

const left = (title: string) => ({ title, align: 'left' }) as const;

export const listCommands: Commands = {
  'facts kinds': {
    run: async (services) => {
      const { counts } = await ask(services, 'app:status', {});
      const kinds = factKindNames.map((kind) => ({
        kind,
        one: kindNames[kind]?.one ?? kind,
        many: kindNames[kind]?.many ?? kind,
        count: counts[kind] ?? 0,
      }));
      const rows = kinds.map(({ kind, many, count }) => [many, String(count), kind]);
      const head = [
        left(cliText.kindHead),
        { title: cliText.countHead, align: 'right' } as const,
        left(cliText.idHead),
      ];
      return { lines: alignedLines(head, rows), value: { kinds } };
    },
  },

  'facts columns': {
    takes: [cliText.kind],
    run: async (_services, [written = '']) => {
      const columns = columnsOf(kindNamed(written)).map(({ id, title }) => ({ id, title }));
      const lines = alignedLines(
        [left(cliText.columnHead), left(cliText.idHead)],
        columns.map(({ id, title }) => [title, id]),
      );
      return { lines, value: { columns } };
    },
  },

  'facts list': {
    takes: [cliText.kind],
    options: ['where', 'columns', 'sort', 'descending', 'limit', 'tsv'],
    run: async (services, [written = ''], options) => {
      const kind = kindNamed(written);
      const limit = wholeNumber(options.limit, '--limit', 1);
      const query = queryOf(kind, options);
      const columns =
        options.columns === undefined
          ? await firstColumns(services, kind, query)
          : columnsNamed(kind, options.columns);
      const { total, all, rows } = await gridRows(services, kind, query, columns, limit);
      const head = [...columns, left(cliText.idHead)];
      const cells = rows.map((row) => [...row.cells.map(({ text }) => text), row.id]);
      const shown = columns.map(({ id, title }) => ({ id, title }));
      return {
        lines: options.tsv
          ? tabbedLines(head, cells)
          : [...alignedLines(head, cells), '', cliText.rowsShown(rows.length, total, all)],
        value: { kind, total, all, columns: shown, rows },
      };
    },
  },
};
