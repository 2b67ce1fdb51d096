/** Electron's command line: `electron [-r file] [--switch[=value]] app [arguments]`. */
import path from 'node:path';

export interface CommandLine {
  /** The app's directory or main file, absolute; empty when none was given. */
  app: string;
  /** Modules to load before the app: Playwright's driver comes this way. */
  requires: string[];
  inspectPort: number | undefined;
  switches: Map<string, string>;
}

export function parseCommandLine(args: readonly string[]): CommandLine {
  const line: CommandLine = { app: '', requires: [], inspectPort: undefined, switches: new Map() };
  const rest = args.values();
  for (const arg of rest) {
    if (arg === '-r' || arg === '--require') {
      line.requires.push(path.resolve(rest.next().value ?? ''));
      continue;
    }
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) line.app ||= arg.startsWith('-') ? '' : path.resolve(arg);
    else line.switches.set(name, value);
  }
  const port = line.switches.get('inspect');
  if (port !== undefined) line.inspectPort = Number(port);
  return line;
}
