import { boundsOf } from '#shared/facts/fact-date.ts';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { cliText } from '#shared/text/cli.ts';
import { changeLabel, historyText } from '#shared/text/history.ts';
import { changeLines } from '../change-lines.ts';
import { ask, type Commands, given, needed, recordNumber, UsageError, wholeNumber } from '../command.ts';

/** As many as the window shows. */
const usualLimit = 300;

export const historyCommands: Commands = {
  'facts history': {
    takes: [cliText.number],
    run: async (services, [written = '']) => {
      const id = recordNumber(written, 'record/not-found');
      await ask(services, 'record:get', { id });
      const value = await ask(services, 'record:history', { id });
      const lines = value.entries.flatMap(({ id: changeSet, label, ...entry }) =>
        changeLines({ ...entry, changeSet, label: changeLabel(label) }),
      );
      return { lines, value };
    },
  },

  'facts changes': {
    options: ['since', 'author', 'limit'],
    run: async (services, _args, options) => {
      const value = await ask(services, 'change:since', {
        since: momentOf(needed(options.since, '--since')),
        limit: wholeNumber(options.limit, '--limit', 1) ?? usualLimit,
        ...given('author', options.author),
      });
      const lines = value.entries.flatMap(changeLines);
      return { lines: lines.length === 0 ? [historyText.nothing] : lines, value };
    },
  },
};

/** The first moment of a day, a month or a year as people write it, in the time of this machine. */
function momentOf(written: string): string {
  const date = parsePeriod(written);
  if (!date) throw new UsageError(cliText.dateUnknown(written));
  return new Date(`${boundsOf(date).from}T00:00:00`).toISOString();
}
