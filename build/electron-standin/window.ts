/** Electron's BrowserWindow: what the app decides about a window. Its place and state on a real desktop are not seen. */
import { app, isQuitting, lastWindowClosed } from './app.ts';
import type { Bounds, Page } from './page.ts';
import { runtime } from './runtime.ts';
import { primaryDisplay } from './screen.ts';
import { makeEvent, strictEmitter } from './strict.ts';
import { WebContents } from './web-contents.ts';
import { parseWindowOptions } from './window-options.ts';

const EVENTS = [
  'close closed ready-to-show show hide focus blur page-title-updated',
  'resize move maximize unmaximize minimize restore',
  'enter-full-screen leave-full-screen unresponsive responsive session-end', // these never happen here
];

/** Electron keeps a window open, without asking, when the page's beforeunload objects. */
const OBJECTS_TO_UNLOAD = `(() => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented || (typeof event.returnValue === 'string' && event.returnValue !== '');
})()`;

/** What the stand-in's own parts may do with a window, beside what Electron shows of it. */
interface WindowInternals {
  /** False when the app or the page wants the window to stay. */
  close(force?: boolean): Promise<boolean>;
  destroy(): Promise<void>;
}

export class BrowserWindow extends strictEmitter('BrowserWindow', ...EVENTS) {
  readonly id: number;
  readonly webContents: WebContents;
  readonly standin: WindowInternals;
  #bounds: Required<Bounds>;
  #normalBounds: Required<Bounds>;
  #state: 'normal' | 'maximized' | 'minimized' = 'normal';
  #title: string;
  #visible: boolean;
  #focused = false;
  #destroyed = false;
  #closing: Promise<boolean> | undefined;

  static getAllWindows(): BrowserWindow[] {
    return [...runtime.windows];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...runtime.windows].find((window) => window.webContents.id === contents.id) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return [...runtime.windows].find((window) => window.id === id) ?? null;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...runtime.windows].find((window) => window.isFocused()) ?? null;
  }

  constructor(given?: unknown) {
    super();
    if (!runtime.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const options = parseWindowOptions(given);
    const { x = 0, y = 0, width, height } = options;
    this.#bounds = { x, y, width, height };
    this.#normalBounds = this.#bounds;
    this.#title = options.title ?? app.name;
    this.#visible = options.show;
    this.standin = {
      close: (force = false) => {
        this.#closing ??= this.#close(force).finally(() => {
          this.#closing = undefined;
        });
        return this.#closing;
      },
      destroy: () => this.#destroy(),
    };
    this.webContents = new WebContents({ close: (force) => void this.standin.close(force) }, options);
    this.id = this.webContents.id;
    runtime.windows.add(this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', makeEvent({})));
    this.webContents.on('page-title-updated', (_event, title: string) => this.#setPageTitle(title));
    process.nextTick(() => {
      app.emit('browser-window-created', makeEvent({}), this);
      app.emit('web-contents-created', makeEvent({}), this.webContents);
    });
    if (this.#visible) this.focus();
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    this.#visible = true;
    this.#onPage((page) => page.setVisible(true));
    this.emit('show', makeEvent({}));
    this.focus();
  }

  hide(): void {
    this.#visible = false;
    this.#onPage((page) => page.setVisible(false));
    this.emit('hide', makeEvent({}));
  }

  focus(): void {
    for (const other of runtime.windows) if (other.id !== this.id && other.isFocused()) other.blur();
    if (!this.#focused) {
      this.#focused = true;
      process.nextTick(() => {
        this.emit('focus', makeEvent({}));
        app.emit('browser-window-focus', makeEvent({}), this);
      });
    }
    if (this.#visible) this.webContents.focus();
  }

  blur(): void {
    this.#focused = false;
    this.emit('blur', makeEvent({}));
    app.emit('browser-window-blur', makeEvent({}), this);
  }

  close(): void {
    void this.standin.close();
  }

  destroy(): void {
    void this.#destroy();
  }

  isDestroyed = (): boolean => this.#destroyed;
  isVisible = (): boolean => this.#visible;
  isFocused = (): boolean => this.#focused;
  isMaximized = (): boolean => this.#state === 'maximized';
  isMinimized = (): boolean => this.#state === 'minimized';
  getTitle = (): string => this.#title;
  getBounds = (): Required<Bounds> => ({ ...this.#bounds });
  getNormalBounds = (): Required<Bounds> => ({ ...this.#normalBounds });

  setTitle(title: string): void {
    this.#title = title;
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#normalBounds = { ...this.#normalBounds, ...bounds };
    this.#place(this.#normalBounds);
  }

  maximize(): void {
    this.#state = 'maximized';
    this.#place(primaryDisplay.workArea);
    this.emit('maximize', makeEvent({}));
  }

  unmaximize(): void {
    this.#state = 'normal';
    this.#place(this.#normalBounds);
    this.emit('unmaximize', makeEvent({}));
  }

  minimize(): void {
    this.#state = 'minimized';
    this.emit('minimize', makeEvent({}));
  }

  restore(): void {
    this.#state = 'normal';
    this.#place(this.#normalBounds);
    this.emit('restore', makeEvent({}));
  }

  /** Later failures of Chromium to follow are no concern of the app's, which asked for something synchronous. */
  #onPage(act: (page: Page) => Promise<void>): void {
    void this.webContents
      .whenOpened()
      .then(act)
      .catch(() => undefined);
  }

  #place(bounds: Required<Bounds>): void {
    const before = this.#bounds;
    this.#bounds = { ...bounds };
    if (before.x !== bounds.x || before.y !== bounds.y) this.emit('move', makeEvent({}));
    if (before.width !== bounds.width || before.height !== bounds.height) this.emit('resize', makeEvent({}));
    this.#onPage((page) => page.setBounds(bounds));
  }

  #setPageTitle(title: string): void {
    const event = makeEvent({});
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }

  async #close(force: boolean): Promise<boolean> {
    if (this.#destroyed) return true;
    const event = makeEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    if (!force && (await this.#pageObjects())) return false;
    await this.#destroy();
    return true;
  }

  async #pageObjects(): Promise<boolean> {
    const page = await this.webContents.whenOpened();
    const objects = await page.evaluate(OBJECTS_TO_UNLOAD).catch(() => false); // a crashed page objects to nothing
    if (objects !== true) return false;
    const event = makeEvent({});
    this.webContents.emit('will-prevent-unload', event);
    return !event.defaultPrevented;
  }

  async #destroy(): Promise<void> {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#focused = false;
    this.webContents.standin.destroyed = true;
    runtime.windows.delete(this);
    const closed = this.webContents.whenOpened().then((page) => page.close());
    this.webContents.emit('destroyed');
    this.emit('closed', makeEvent({}));
    await closed.catch(() => undefined); // it never opened, or its browser has gone: closed either way
    if (runtime.windows.size === 0 && !isQuitting()) lastWindowClosed();
  }
}
