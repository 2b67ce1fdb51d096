import fs from 'node:fs';
import path from 'node:path';

/** Names a browser where it stands elsewhere. */
const named = 'LETOPIS_CHROMIUM';

/** Of the browsers that can print a page to PDF by themselves; Edge is on every Windows 10 and 11. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'yandex-browser',
  'yandex-browser-stable',
  'microsoft-edge',
];
const onWindows = [
  'Microsoft/Edge/Application/msedge.exe',
  'Google/Chrome/Application/chrome.exe',
  'Yandex/YandexBrowser/Application/browser.exe',
  'Chromium/Application/chrome.exe',
];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/** The file of a browser of Chromium's family, or nothing. A browser that is named counts alone. */
export function findPrintBrowser(
  machine: Machine,
  exists: (file: string) => boolean = fs.existsSync,
): string | undefined {
  const chosen = machine.env[named];
  const candidates = chosen === undefined || chosen === '' ? candidatesOf(machine) : [chosen];
  return candidates.find((file) => exists(file));
}

function candidatesOf({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? onWindows.map((file) => path.join(folder, file)) : []));
  }
  if (platform === 'darwin') return onMac;
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}
