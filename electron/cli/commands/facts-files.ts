import fs from 'node:fs/promises';
import path from 'node:path';
import { cliText } from '#shared/text/cli.ts';
import type { Services } from '#electron/services/create-services.ts';
import type { OptionName, Options } from '../arguments.ts';
import { ask, type Commands, readGrant, type Said, UsageError, writeGrant } from '../command.ts';
import { kindNamed } from '../names.ts';
import { exportTable } from './export-table.ts';
import { importTable } from './import-table.ts';

const forImport: readonly OptionName[] = [
  'kind',
  'table',
  'head',
  'map',
  'fixed',
  'duplicates',
  'no-create',
  'plan',
];
const forTables: readonly OptionName[] = ['columns', 'where', 'sort', 'descending', 'group', 'title'];

export const factsFileCommands: Commands = {
  'facts schema': {
    run: async (services) => {
      const value = await ask(services, 'facts:schema', {});
      return { lines: [JSON.stringify(value, null, 2)], value };
    },
  },

  'facts import': {
    takes: [cliText.file],
    options: forImport,
    run: async (services, [file = ''], options) =>
      (await isFactsFile(file)) ? importFacts(services, file, options) : importTable(services, file, options),
  },

  'facts export': {
    takes: [cliText.file],
    options: ['kind', ...forTables],
    run: async (services, [file = ''], options) => {
      const ending = path.extname(file).toLowerCase();
      if (ending === '.json') return exportFacts(services, file, options);
      if (ending === '.xlsx') return exportTable(services, file, 'xlsx', options);
      if (ending === '.docx') return exportTable(services, file, 'docx', options);
      throw new UsageError(cliText.endingUnknown(path.basename(file)));
    },
  },
};

async function importFacts(services: Services, file: string, options: Options): Promise<Said> {
  refuse(options, forImport);
  const value = await ask(services, 'facts:import', { source: readGrant(services, file) });
  return { lines: [cliText.imported(value.created, value.updated, value.unchanged)], value };
}

async function exportFacts(services: Services, file: string, options: Options): Promise<Said> {
  refuse(options, forTables);
  const kinds = options.kind === undefined ? {} : { kinds: [kindNamed(options.kind)] };
  const value = await ask(services, 'facts:export', { target: writeGrant(services, file), ...kinds });
  return { lines: [cliText.exported(value.records, value.name)], value };
}

/** Options that a file of facts has no use for would be ignored silently; `--plan` ignored would even write. */
function refuse(options: Options, names: readonly OptionName[]): void {
  const wrong = names.find((name) => options[name] !== undefined);
  if (wrong !== undefined) throw new UsageError(cliText.optionForTables(`--${wrong}`));
}

/** By its ending, else by its first sign: a file of facts is a JSON object, and no table begins with «{». */
async function isFactsFile(file: string): Promise<boolean> {
  if (path.extname(file).toLowerCase() === '.json') return true;
  return /^\uFEFF?\s*\{\s*"/.test(await beginningOf(file));
}

/** Nothing of a file that cannot be read: who reads it whole says what is wrong with it. */
async function beginningOf(file: string): Promise<string> {
  try {
    const handle = await fs.open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
