import { cliText } from '#shared/text/cli.ts';
import { ask, type Commands, readGrant } from '../command.ts';

export const copyCommands: Commands = {
  'copy make': {
    run: async (services) => {
      const value = await ask(services, 'copy:make', {});
      return { lines: [cliText.copyLine(value.name, value.at, value.bytes)], value };
    },
  },

  'copy list': {
    run: async (services) => {
      const value = await ask(services, 'copy:list', {});
      const lines = value.copies.map(({ name, at, bytes }) => cliText.copyLine(name, at, bytes));
      return { lines: lines.length === 0 ? [cliText.noCopies] : lines, value };
    },
  },

  'copy restore': {
    takes: [cliText.file],
    run: async (services, [file = '']) => {
      const value = await ask(services, 'copy:restore', { source: readGrant(services, file) });
      return { lines: [cliText.restored(value.kept)], value };
    },
  },
};
