/** A page of the running Chromium, as a window of the app uses it: opened, navigated, talked to, measured, closed. */
import type { CdpSession, Protocol } from './cdp.ts';
import { installPreload, PRELOAD_WORLD } from './preload.ts';
import { fromWeb, toWeb } from './protocol.ts';
import { requireChromium } from './runtime.ts';
import type { ToPreload } from './page/preload-world.ts';

export interface Size {
  width: number;
  height: number;
}

export interface PageOptions extends Size {
  /** Nobody shall see it yet. */
  hidden: boolean;
  javascript: boolean;
  preload: string | null;
  additionalArguments: readonly string[];
}

export interface Bounds extends Size {
  x?: number;
  y?: number;
}

/** A window with a title bar and nothing else; Chromium opens those only from its command line. */
async function createAppTarget(size: Size): Promise<string> {
  const chromium = requireChromium();
  const { browser } = chromium.cdp;
  const url = `data:text/html,standin-${crypto.randomUUID()}`;
  const found = Promise.withResolvers<string>();
  const look = ({ targetInfo }: { targetInfo: Protocol.Target.TargetInfo }): void => {
    if (targetInfo.type === 'page' && targetInfo.url === url) found.resolve(targetInfo.targetId);
  };
  browser.on('Target.targetCreated', look);
  browser.on('Target.targetInfoChanged', look);
  chromium.openAppWindow(url, size);
  const targetId = await found.promise;
  browser.off('Target.targetCreated', look);
  browser.off('Target.targetInfoChanged', look);
  return targetId;
}

async function createTarget({ width, height }: Size): Promise<string> {
  const { cdp, headed } = requireChromium();
  if (headed) return createAppTarget({ width, height });
  const params = { url: 'about:blank', newWindow: true, width, height };
  return (await cdp.browser.send('Target.createTarget', params)).targetId;
}

export class Page {
  readonly session: CdpSession;
  readonly targetId: string;
  readonly frameId: string;
  /** Resolves when the page has been closed, by whomever. */
  readonly gone = Promise.withResolvers<void>();
  closed = false;
  /** Whether the app has loaded anything: what a page did before, on its empty document, is no news. */
  navigated = false;
  /** The preload world of the document shown now; 0 while there is none. */
  #context = 0;
  #asked = '';
  /** By how much Chromium's window is larger than the page in it. */
  #chrome: Size = { width: 0, height: 0 };

  /** `watch` is called before Chromium is told to send events, so that none is missed. */
  static async open(options: PageOptions, watch: (page: Page) => void): Promise<Page> {
    const { cdp } = requireChromium();
    const targetId = await createTarget(options);
    const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true });
    const session = cdp.session(sessionId);
    const { frameTree } = await session.send('Page.getFrameTree');
    const page = new Page(session, targetId, frameTree.frame.id);
    watch(page);
    await page.#enable(options);
    await page.#measure();
    await page.setBounds({ width: options.width, height: options.height });
    if (options.hidden) await page.setVisible(false);
    return page;
  }

  private constructor(session: CdpSession, targetId: string, frameId: string) {
    this.session = session;
    this.targetId = targetId;
    this.frameId = frameId;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { name, auxData } = context;
      if (
        name === PRELOAD_WORLD &&
        auxData !== undefined &&
        'frameId' in auxData &&
        auxData.frameId === frameId
      ) {
        this.#context = context.id;
      }
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#context = 0;
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === frameId) this.#asked = '';
    });
  }

  /** Whether it is the app, with loadURL, that wants this address loaded. */
  isAsked(url: string): boolean {
    return this.#asked.split('#')[0] === url.split('#')[0];
  }

  /** Resolves at the document's load event. Rejects with Electron's code when it cannot be loaded. */
  async navigate(url: string): Promise<void> {
    this.#asked = fromWeb(toWeb(url)); // with the slash that Chromium adds to a bare host
    this.navigated = true;
    const loaded = new Promise<void>((resolve) => {
      this.session.once('Page.loadEventFired', () => resolve());
    });
    const navigated = this.session.send('Page.navigate', { url: toWeb(url) });
    const aborted = this.gone.promise.then(() => ({ errorText: 'net::ERR_ABORTED', loaderId: undefined }));
    const { errorText, loaderId } = await Promise.race([navigated, aborted]);
    if (errorText !== undefined) {
      const code = errorText.replace('net::', '');
      const errno = code === 'ERR_ABORTED' ? -3 : -2;
      throw Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
    }
    if (loaderId !== undefined) await Promise.race([loaded, this.gone.promise]);
  }

  /** The value of an expression in the page's own world. Rejects with what it throws. */
  async evaluate(expression: string, userGesture = false): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture };
    const { exceptionDetails, result } = await this.session.send('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Hands a message to the preload; without one, or when its document has gone, the message goes nowhere. */
  async deliver(message: ToPreload, contextId = this.#context): Promise<void> {
    if (contextId === 0 || this.closed) return;
    const call: Protocol.Runtime.callFunctionOnParameters = {
      functionDeclaration: 'function (text) { globalThis.__standinReceive(text); }',
      executionContextId: contextId,
      arguments: [{ value: JSON.stringify(message) }],
      silent: true,
    };
    await this.session.send('Runtime.callFunctionOn', call).catch(() => undefined);
  }

  /** The page gets the asked-for size: a title bar or toolbar of Chromium's comes on top. */
  async setBounds({ x, y, width, height }: Bounds): Promise<void> {
    const outer = { width: width + this.#chrome.width, height: height + this.#chrome.height };
    const place = x === undefined || y === undefined ? {} : { left: x, top: y };
    await this.#setWindow({ ...outer, ...place });
  }

  async setVisible(visible: boolean): Promise<void> {
    if (!requireChromium().headed) return; // nobody sees it either way
    await this.#setWindow({ windowState: visible ? 'normal' : 'minimized' });
  }

  /** What zooming does to a page: fewer and larger CSS pixels in the same window. */
  async setZoom(factor: number): Promise<void> {
    await this.session.send('Emulation.clearDeviceMetricsOverride');
    if (factor === 1) return;
    const [width, height] = String(await this.evaluate('`${innerWidth},${innerHeight}`'))
      .split(',')
      .map(Number);
    await this.session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round((width ?? 0) / factor),
      height: Math.round((height ?? 0) / factor),
      deviceScaleFactor: factor,
      mobile: false,
    });
  }

  markClosed(): void {
    this.closed = true;
    this.gone.resolve();
  }

  async close(): Promise<void> {
    this.markClosed();
    const { cdp } = requireChromium();
    await cdp.browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined);
  }

  /** The address shown, as the app knows it. */
  static addressOf(frame: Protocol.Page.Frame): string {
    return fromWeb(frame.url + (frame.urlFragment ?? ''));
  }

  async #enable({ javascript, preload, additionalArguments }: PageOptions): Promise<void> {
    const { session } = this;
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Inspector.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      ...(javascript ? [] : [session.send('Emulation.setScriptExecutionDisabled', { value: true })]),
      ...(preload === null ? [] : [installPreload(session, preload, additionalArguments)]),
    ]);
  }

  async #measure(): Promise<void> {
    const expression = '`${outerWidth - innerWidth},${outerHeight - innerHeight}`';
    const [width, height] = String(await this.evaluate(expression))
      .split(',')
      .map(Number);
    this.#chrome = { width: Math.max(0, width ?? 0), height: Math.max(0, height ?? 0) };
  }

  async #setWindow(bounds: Protocol.Browser.Bounds): Promise<void> {
    const { browser } = requireChromium().cdp;
    const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId: this.targetId });
    await browser.send('Browser.setWindowBounds', { windowId, bounds });
  }
}
