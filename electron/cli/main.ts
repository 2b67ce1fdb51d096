import os from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { Failure } from '#shared/contract/failure.ts';
import { cliText, usage } from '#shared/text/cli.ts';
import { errorLine } from '#shared/text/errors.ts';
import { errorKind } from '#electron/files/error-kind.ts';
import { dataName, programFolder } from '#electron/files/data-folder.ts';
import { createServices } from '#electron/services/create-services.ts';
import type { ServicePorts } from '#electron/services/ports.ts';
import { shrinkPicture } from '#electron/images/shrink-picture.ts';
import { heavyInProcess } from '#electron/workers/heavy-in-process.ts';
import { commonOptions, type Options, readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { printWithBrowser } from './print-page.ts';
import program from '../../package.json' with { type: 'json' };

/** Exit codes; `letopis --help` tells them to people. */
const exit = { done: 0, usage: 2, failure: 3, locked: 4, internal: 5 } as const;

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Runs one command and answers its exit code. The same services as in the window, without a window. */
async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help || positionals.length === 0) {
    say(usage);
    return values.help ? exit.done : exit.usage;
  }
  const [name, args] = commandOf(positionals);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(cliText.unknownCommand(positionals.join(' ')));
  checkWritten(name, command, args, values);
  const services = createServices(portsFor(values.data));
  try {
    const said = await command.run(services, args, values);
    if (values.json) say(JSON.stringify(said.value));
    else said.lines.forEach(say);
    return said.exitCode ?? exit.done;
  } finally {
    services.close();
  }
}

/** «report check 123» is the command «report check»; «sample» stands alone. */
function commandOf(positionals: readonly string[]): [name: string, args: readonly string[]] {
  const two = positionals.slice(0, 2).join(' ');
  if (Object.hasOwn(commands, two)) return [two, positionals.slice(2)];
  return [positionals[0] ?? '', positionals.slice(1)];
}

/** Neither too little nor too much, and no option that the command would not look at. */
function checkWritten(name: string, command: Command, args: readonly string[], values: Options): void {
  const { takes = [], more = 0, options = [] } = command;
  const missing = takes.find((_, at) => args[at] === undefined || args[at] === '');
  if (missing !== undefined) throw new UsageError(cliText.missing(missing));
  const extra = args.slice(takes.length + more);
  if (extra.length > 0) throw new UsageError(cliText.tooMany(extra));
  const allowed = new Set<string>([...commonOptions, ...options]);
  const wrong = Object.keys(values).find((option) => !allowed.has(option));
  if (wrong !== undefined) throw new UsageError(cliText.optionNotHere(`--${wrong}`, name));
}

function portsFor(data: string | undefined): ServicePorts {
  const machine = { platform: process.platform, home: os.homedir(), env: process.env };
  return {
    folder: data === undefined ? path.join(programFolder(machine), dataName) : path.resolve(data),
    now: () => new Date().toISOString(),
    newId: () => uuidv7(),
    log: (event, error) => complain(`${event}: ${errorKind(error)}`),
    ...heavyInProcess,
    shrinkPicture,
    print: printWithBrowser,
    programVersion: program.version,
  };
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) {
    complain(errorLine(error.code, error.details));
    const { code, details } = error;
    if (process.argv.includes('--json')) say(JSON.stringify({ error: { code, details } }));
    return error.code === 'store/locked' ? exit.locked : exit.failure;
  }
  const wrong = error instanceof UsageError ? error.message : wrongOption(error);
  if (wrong !== undefined) {
    complain(wrong);
    return exit.usage;
  }
  complain(errorLine('internal'));
  complain(error instanceof Error ? (error.stack ?? error.message) : '');
  return exit.internal;
}

/** What Node's parser of arguments complains about, in Russian; nothing for any other error. */
function wrongOption(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = String(Reflect.get(error, 'code'));
  if (!code.startsWith('ERR_PARSE_ARGS_')) return undefined;
  const [, option = ''] = /'(-[^\s'=<]*)/.exec(error.message) ?? [];
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? cliText.unknownOption(option)
    : cliText.wrongOption(option);
}

// A reader that has seen enough («… | head») closes its end: nothing is wrong, and what is left is not wanted.
process.stdout.on('error', (error) => {
  if (Reflect.get(error, 'code') !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2)).catch(exitCodeOf);
