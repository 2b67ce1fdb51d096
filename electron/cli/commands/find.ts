import { cliText } from '#shared/text/cli.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { searchText } from '#shared/text/search.ts';
import { ask, type Commands, given, neededPeriod } from '../command.ts';
import { indicatorLines } from '../indicator-lines.ts';

export const findCommands: Commands = {
  'facts search': {
    takes: [cliText.text],
    run: async (services, [text = '']) => {
      let value = await ask(services, 'search:all', { text, limit: 100 });
      while (value.pending > 0) value = await ask(services, 'search:all', { text, limit: 100 });
      const lines = value.hits.map(({ id, kind, title, context }) =>
        cliText.hitLine(id, kindNames[kind]?.one ?? kind, title, context),
      );
      const guess = value.corrected === undefined ? [] : [searchText.corrected(value.corrected)];
      const left = value.total > lines.length ? [searchText.more(lines.length, value.total)] : [];
      return { lines: lines.length === 0 ? [searchText.nothing] : [...guess, ...lines, ...left], value };
    },
  },

  'facts indicators': {
    options: ['period', 'project'],
    run: async (services, _args, options) => {
      const value = await ask(services, 'indicator:catalogue', {
        period: neededPeriod(options.period, 'indicator/period'),
        ...given('project', options.project),
      });
      const lines = indicatorLines(value);
      return { lines: lines.length === 0 ? [cliText.noIndicators] : lines, value };
    },
  },
};
