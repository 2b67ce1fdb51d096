/** Electron's `app`: life cycle, names and paths, the single instance. */
import { becomeFirst, type Handover } from './single-instance.ts';
import { getPath, setPath } from './app-paths.ts';
import { runtime } from './runtime.ts';
import { makeEvent, strict, strictEmitter } from './strict.ts';

const EVENTS = [
  'will-finish-launching ready second-instance browser-window-created web-contents-created',
  'browser-window-focus browser-window-blur window-all-closed before-quit will-quit quit',
  'activate open-file open-url', // never on Linux, in Electron either
];

/** Remembered and answered, not passed on: Chromium is already starting when the app's code runs. */
const commandLine = strict('app.commandLine', {
  appendSwitch: (name: string, value = ''): void => void runtime.switches.set(name, value),
  hasSwitch: (name: string): boolean => runtime.switches.has(name),
  getSwitchValue: (name: string): string => runtime.switches.get(name) ?? '',
  removeSwitch: (name: string): void => void runtime.switches.delete(name),
});

let quitting = false;
let lock: ReturnType<typeof becomeFirst> = null;
const becomingReady = Promise.withResolvers<void>();

class App extends strictEmitter('app', ...EVENTS) {
  name = 'Electron';
  readonly isPackaged = false;
  readonly commandLine = commandLine;

  whenReady(): Promise<void> {
    return becomingReady.promise;
  }

  isReady(): boolean {
    return runtime.ready;
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return runtime.packageJson.version ?? '';
  }

  getAppPath(): string {
    return runtime.appDir;
  }

  getLocale(): string {
    const environment = (process.env.LANG ?? '').split('.')[0]?.replace('_', '-') ?? '';
    return runtime.switches.get('lang') ?? (/^[a-z]{2}/.test(environment) ? environment : 'en-US');
  }

  getPath(name: string): string {
    return getPath(name, this.name);
  }

  setPath(name: string, value: string): void {
    setPath(name, value);
  }

  requestSingleInstanceLock(data?: unknown): boolean {
    const mine: Handover = { argv: process.argv, cwd: process.cwd(), data };
    lock ??= becomeFirst(this.getPath('userData'), mine, (theirs) => {
      const announce = () =>
        this.emit('second-instance', makeEvent({}), theirs.argv, theirs.cwd, theirs.data);
      void this.whenReady().then(announce);
    });
    return lock !== null;
  }

  hasSingleInstanceLock(): boolean {
    return lock !== null;
  }

  releaseSingleInstanceLock(): void {
    lock?.close();
    lock = null;
  }

  /** Every listener and every window may still refuse; the promise is the stand-in's, Electron returns nothing. */
  async quit(): Promise<void> {
    if (quitting) return;
    quitting = true;
    if (await this.#mayQuit()) this.exit(typeof process.exitCode === 'number' ? process.exitCode : 0);
    else quitting = false;
  }

  exit(code = 0): void {
    quitting = true;
    this.emit('quit', makeEvent({}), code);
    void Promise.resolve(runtime.chromium?.close()).then(() => process.exit(code));
  }

  async #mayQuit(): Promise<boolean> {
    if (!this.#allows('before-quit')) return false;
    for (const window of runtime.windows) if (!(await window.standin.close())) return false;
    return this.#allows('will-quit');
  }

  #allows(name: string): boolean {
    const event = makeEvent({});
    this.emit(name, event);
    return !event.defaultPrevented;
  }

  enableSandbox(): void {
    // Chromium's sandbox is on unless root runs it: there is nothing to switch
  }

  setAppUserModelId(): void {
    // concerns Windows only
  }

  setAboutPanelOptions(): void {
    // only app.showAboutPanel would show them, and that one throws
  }
}

export const app = new App();

export function becomeReady(): void {
  runtime.ready = true;
  app.emit('will-finish-launching');
  app.emit('ready', makeEvent({}), {});
  becomingReady.resolve();
}

export function isQuitting(): boolean {
  return quitting;
}

/** After the last window: without a listener Electron quits. */
export function lastWindowClosed(): void {
  if (quitting) return;
  if (!app.emit('window-all-closed')) void app.quit();
}
