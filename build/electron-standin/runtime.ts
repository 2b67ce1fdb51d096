/** What the parts of the stand-in share: the app being run, its command line, its browser, its open windows. */
import type { Chromium } from './chromium.ts';
import type { BrowserWindow } from './window.ts';

export interface PackageJson {
  name?: string;
  productName?: string;
  version?: string;
  main?: string;
}

export const runtime: {
  appDir: string;
  packageJson: PackageJson;
  /** `--name=value` of the command line and of app.commandLine. */
  switches: Map<string, string>;
  ready: boolean;
  chromium: Chromium | undefined;
  windows: Set<BrowserWindow>;
} = {
  appDir: '',
  packageJson: {},
  switches: new Map(),
  ready: false,
  chromium: undefined,
  windows: new Set(),
};

/** Throws before the app is ready, as whatever needs the browser does in Electron. */
export function requireChromium(): Chromium {
  if (!runtime.chromium) throw new Error('electron-standin: the browser is not running yet');
  return runtime.chromium;
}
