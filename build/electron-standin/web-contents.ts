/** Electron's `webContents`: the page in a window. Methods that need Chromium wait until it has opened the page. */
import { encodeForIpc } from './codec.ts';
import { watchPage } from './contents-events.ts';
import { Page } from './page.ts';
import { printToPdf, type PdfOptions } from './pdf.ts';
import { originOf } from './protocol.ts';
import { runtime } from './runtime.ts';
import { defaultSession } from './session.ts';
import { makeEvent, strict, strictEmitter } from './strict.ts';
import { readPreload, type WindowOptions } from './window-options.ts';
import type { ToPreload } from './page/preload-world.ts';

const EVENTS = [
  'will-navigate did-navigate did-navigate-in-page dom-ready did-finish-load did-fail-load',
  'render-process-gone console-message preload-error will-prevent-unload page-title-updated destroyed',
  'will-attach-webview will-redirect unresponsive responsive', // these never happen here
];

type OpenHandler = (details: Opening & { disposition: string }) => { action: 'allow' | 'deny' };

export interface Opening {
  url: string;
  frameName: string;
  features: string;
}

/** What the stand-in's own parts know about a webContents, beside what Electron shows of it. */
export class ContentsState {
  /** Where the preload script is; empty without one. */
  preload = '';
  url = '';
  /** The window.open() that Chromium is about to carry out. */
  opening: Opening | undefined;
  openHandler: OpenHandler | undefined;
  page: Page | undefined;
  destroyed = false;

  async deliver(message: ToPreload, contextId?: number): Promise<void> {
    await this.page?.deliver(message, contextId);
  }
}

/** What a webContents may ask of its window. */
export interface Owner {
  close(force: boolean): void;
}

let lastId = 0;

export class WebContents extends strictEmitter('webContents', ...EVENTS) {
  readonly id = ++lastId;
  readonly session = defaultSession;
  readonly standin = new ContentsState();
  readonly mainFrame: object;
  readonly #owner: Owner;
  readonly #opened: Promise<Page>;
  #zoom: number;

  constructor(owner: Owner, options: WindowOptions) {
    super();
    const { webPreferences, width, height, show } = options;
    const { preload, javascript, additionalArguments, zoomFactor } = webPreferences;
    this.#owner = owner;
    this.#zoom = zoomFactor;
    this.mainFrame = this.#describeFrame();
    this.standin.preload = preload ?? '';
    const script = readPreload(preload);
    if (script.error !== null) {
      process.nextTick(() => this.emit('preload-error', makeEvent({}), preload, script.error));
    }
    const pageOptions = {
      width,
      height,
      hidden: !show,
      javascript,
      additionalArguments,
      preload: script.source,
    };
    this.#opened = this.#open(pageOptions);
    // Whoever waits for the page is told; a window that nobody waits for must not fall silently.
    this.#opened.catch((error: unknown) => {
      if (!this.standin.destroyed) process.stderr.write(`electron-standin: window: ${String(error)}\n`);
    });
  }

  async #open(options: Parameters<typeof Page.open>[0]): Promise<Page> {
    const page = await Page.open(options, (opening) => watchPage(this, opening));
    this.standin.page = page;
    if (this.#zoom !== 1) await page.setZoom(this.#zoom);
    return page;
  }

  #describeFrame(): object {
    const { standin } = this;
    return strict('WebFrameMain', {
      parent: null,
      name: '',
      processId: 1,
      routingId: 1,
      frameTreeNodeId: 1,
      detached: false,
      get url(): string {
        return standin.url;
      },
      get origin(): string {
        return originOf(standin.url);
      },
      isDestroyed: (): boolean => standin.destroyed,
      send: (channel: string, ...args: unknown[]): void => this.send(channel, ...args),
    });
  }

  /** Resolves with the page as soon as Chromium has opened it. */
  whenOpened(): Promise<Page> {
    return this.#opened;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#opened;
    try {
      await page.navigate(url);
    } catch (error) {
      this.emit('did-fail-load', makeEvent({}), -2, error instanceof Error ? error.message : '', url, true);
      throw error;
    }
  }

  getURL(): string {
    return this.standin.url;
  }

  isDestroyed(): boolean {
    return this.standin.destroyed;
  }

  /** Throws, as Electron does, on what cannot be cloned; to a page that has gone it sends nothing. */
  send(channel: string, ...args: unknown[]): void {
    void this.standin.deliver(['message', channel, encodeForIpc(args)]);
  }

  /** The app may only deny: child windows do not exist here, and allowing one is told on stderr. */
  setWindowOpenHandler(handler: OpenHandler): void {
    this.standin.openHandler = handler;
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const page = await this.#opened;
    return page.evaluate(code, userGesture);
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    const page = await this.#opened;
    return printToPdf(page.session, options);
  }

  async capturePage(): Promise<object> {
    const page = await this.#opened;
    const png = Buffer.from((await page.session.send('Page.captureScreenshot')).data, 'base64');
    return strict('NativeImage', {
      isEmpty: () => png.length === 0,
      toPNG: () => png,
      toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
      getSize: () => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }),
    });
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    void this.#opened.then((page) => page.setZoom(factor)).catch(() => undefined); // told by the constructor
  }

  getZoomFactor(): number {
    return this.#zoom;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }

  reload(): void {
    void this.#opened.then((page) => page.session.send('Page.reload')).catch(() => undefined);
  }

  focus(): void {
    void this.#opened.then((page) => page.session.send('Page.bringToFront')).catch(() => undefined);
  }

  undo = (): void => this.#edit('Undo');
  redo = (): void => this.#edit('Redo');
  cut = (): void => this.#edit('Cut');
  copy = (): void => this.#edit('Copy');
  paste = (): void => this.#edit('Paste');
  selectAll = (): void => this.#edit('SelectAll');

  close(options?: { waitForBeforeUnload?: boolean }): void {
    this.#owner.close(options?.waitForBeforeUnload === false);
  }

  /** An editing command travels on a key event without a key: there is no other way to give one to a page. */
  #edit(command: string): void {
    const params = { type: 'rawKeyDown' as const, commands: [command] };
    void this.#opened
      .then((page) => page.session.send('Input.dispatchKeyEvent', params))
      .catch(() => undefined);
  }
}

function all(): WebContents[] {
  return [...runtime.windows].map((window) => window.webContents);
}

/** Electron's `webContents` module. Playwright finds the app's windows with fromDevToolsTargetId. */
export const webContents = strict('webContents', {
  getAllWebContents: all,
  fromId: (id: number) => all().find((contents) => contents.id === id),
  fromDevToolsTargetId: (id: string) => all().find((contents) => contents.standin.page?.targetId === id),
  getFocusedWebContents: () => [...runtime.windows].find((window) => window.isFocused())?.webContents ?? null,
});
