/**
 * What `new BrowserWindow(options)` may ask for. An option that would be ignored throws by its name; a secure setting
 * that always holds here may be stated, and its opposite throws.
 */
import fs from 'node:fs';
import { notImplemented } from './strict.ts';

export interface WindowOptions {
  width: number;
  height: number;
  x?: number;
  y?: number;
  show: boolean;
  title: string | undefined;
  webPreferences: {
    preload: string | undefined;
    additionalArguments: readonly string[];
    javascript: boolean;
    zoomFactor: number;
  };
}

/** These concern how a window looks on a desktop, which nothing here can show. */
const COSMETIC = new Set(['minWidth', 'minHeight', 'backgroundColor', 'icon', 'autoHideMenuBar', 'center']);
const USED = new Set(['width', 'height', 'x', 'y', 'show', 'title', 'webPreferences']);
const USED_PREFERENCES = new Set([
  'preload',
  'additionalArguments',
  'javascript',
  'zoomFactor',
  'sandbox',
  'devTools',
]);

/** What every page has here, whether asked for or not. `sandbox` and `devTools` change nothing a test could see. */
const ALWAYS: ReadonlyMap<string, boolean> = new Map([
  ['contextIsolation', true],
  ['webSecurity', true],
  ['safeDialogs', false],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
  ['navigateOnDragDrop', false],
  ['backgroundThrottling', false],
  ['enableWebSQL', false],
  ['spellcheck', false],
  ['webviewTag', false],
]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function parsePreferences(given: unknown): WindowOptions['webPreferences'] {
  const preferences = isRecord(given) ? given : {};
  for (const [name, value] of Object.entries(preferences)) {
    if (value === undefined || USED_PREFERENCES.has(name) || ALWAYS.get(name) === value) continue;
    throw notImplemented(`webPreferences.${name}: ${JSON.stringify(value)}`);
  }
  const { preload, additionalArguments, javascript, zoomFactor } = preferences;
  return {
    preload: typeof preload === 'string' ? preload : undefined,
    additionalArguments: Array.isArray(additionalArguments) ? additionalArguments.map(String) : [],
    javascript: javascript !== false,
    zoomFactor: number(zoomFactor) ?? 1,
  };
}

export function parseWindowOptions(given: unknown): WindowOptions {
  const options = isRecord(given) ? given : {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || USED.has(name) || COSMETIC.has(name)) continue;
    throw notImplemented(`BrowserWindow option ${name}`);
  }
  const x = number(options.x);
  const y = number(options.y);
  return {
    width: number(options.width) ?? 800,
    height: number(options.height) ?? 600,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    show: options.show !== false,
    title: typeof options.title === 'string' ? options.title : undefined,
    webPreferences: parsePreferences(options.webPreferences),
  };
}

/** The text of the preload script, or the error Electron would report with `preload-error`. */
export function readPreload(file: string | undefined): { source: string | null; error: unknown } {
  if (file === undefined) return { source: null, error: null };
  try {
    return { source: fs.readFileSync(file, 'utf8'), error: null };
  } catch (error) {
    return { source: null, error };
  }
}
