import type { Output } from '#shared/contract/calls.ts';
import { cliText } from '#shared/text/cli.ts';
import { exchangeText } from '#shared/text/exchange.ts';
import { momentText } from '#shared/text/moments.ts';
import { ask, type Commands, needed, readGrant, UsageError, writeGrant } from '../command.ts';

type Opened = Output<'exchange:open'>;

/** Records for somebody else, and records of somebody else. */
export const exchangeCommands: Commands = {
  'facts give': {
    takes: [cliText.file],
    options: ['to', 'all'],
    run: async (services, [file = ''], options) => {
      const value = await ask(services, 'exchange:export', {
        target: writeGrant(services, file),
        what: { since: options.all ? 'all' : 'last' },
        peer: needed(options.to, '--to'),
      });
      const { records, files, missing, name } = value;
      return { lines: [exchangeText.given(records, files, missing, name)], value };
    },
  },

  'facts take': {
    takes: [cliText.file],
    options: ['take'],
    run: async (services, [file = ''], options) => {
      const take = takeOf(options.take);
      const opened = await ask(services, 'exchange:open', { source: readGrant(services, file) });
      const { exchange, conflicts, counts } = opened;
      // Nothing is decided for people: without a word of theirs the differences are only told.
      if (conflicts.length > 0 && take === undefined) {
        return { lines: [...summary(opened), ...differences(opened)], value: opened, exitCode: 1 };
      }
      const decisions = conflicts.map(({ record }) => ({
        record: record.id,
        take: take ?? ('mine' as const),
      }));
      const saved = await ask(services, 'exchange:accept', { exchange, decisions });
      const touched = counts.new + counts.changed + counts.deleted + counts.conflicts;
      const done = saved.changeSet === undefined ? exchangeText.acceptedNothing : cliText.taken(touched);
      return { lines: [...summary(opened), done], value: { ...opened, saved } };
    },
  },
};

function takeOf(written: string | undefined): 'mine' | 'theirs' | undefined {
  if (written === undefined || written === 'mine' || written === 'theirs') return written;
  throw new UsageError(cliText.takeUnknown(written));
}

function summary({ sender, exportedAt, counts, notes }: Opened): string[] {
  const names = [sender.person, sender.organisation].filter((name) => name !== undefined);
  const counted = (['new', 'changed', 'deleted', 'conflicts', 'same', 'files'] as const).map(
    (name) => `${exchangeText.counts[name]}: ${counts[name]}`,
  );
  return [
    exchangeText.from(names, momentText(exportedAt)),
    counted.join(', '),
    ...notes.map(({ record, note, fields }) => exchangeText.notes[note](record.title, fields)),
  ];
}

function differences({ conflicts }: Opened): string[] {
  const lines = conflicts.flatMap(({ record, whole, mineDeleted, fields }) => [
    record.title,
    ...(whole ? [`  ${mineDeleted ? exchangeText.mineDeleted : exchangeText.theirsDeleted}`] : []),
    ...(whole ? [] : fields.map(({ label, mine, theirs }) => cliText.difference(label, mine, theirs))),
  ]);
  return [...lines, cliText.takeHint];
}
