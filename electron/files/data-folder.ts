import path from 'node:path';

/** What of the machine decides where the program keeps its files. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The program's own folder: local to the machine, never the roaming profile or a folder that a cloud client
 * carries about (a database in the middle of a copy is a damaged one).
 */
export function programFolder({ platform, home, env }: Machine): string {
  switch (platform) {
    case 'win32':
      return path.win32.join(env.LOCALAPPDATA ?? path.win32.join(home, 'AppData', 'Local'), 'Letopis');
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Letopis');
    default:
      return path.join(env.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'letopis');
  }
}

/** The data inside it. Not «databases»: Electron deletes a folder of that name in its own (≥ 32). */
export const dataName = 'data';
