/** Electron's `session`: one default session with its permissions and request listeners. */
import { net } from './net.ts';
import { originOf, protocol } from './protocol.ts';
import { runtime } from './runtime.ts';
import { notImplemented, strict, strictEmitter } from './strict.ts';
import type { Protocol } from './cdp.ts';

type PermissionRequest = (
  webContents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type PermissionCheck = (webContents: unknown, permission: string, origin: string, details: object) => boolean;

export interface RequestDetails {
  url: string;
  method: string;
  resourceType: string;
  webContentsId: number;
}

export interface ResponseDetails extends RequestDetails {
  statusCode: number;
  responseHeaders: Record<string, string[]>;
}

export interface RequestAnswer {
  cancel?: boolean;
  redirectURL?: string;
}

export interface ResponseAnswer {
  cancel?: boolean;
  responseHeaders?: Record<string, string | string[]>;
}

type Listener<Details, Answer> = (details: Details, callback: (answer: Answer) => void) => void;
interface Filter {
  urls: string[];
}

/** Electron's names of permissions, and what Chromium calls them. */
const PERMISSIONS: ReadonlyMap<string, string[]> = new Map([
  ['notifications', ['notifications']],
  ['geolocation', ['geolocation']],
  ['media', ['videoCapture', 'audioCapture']],
  ['clipboard-read', ['clipboardReadWrite']],
  ['clipboard-sanitized-write', ['clipboardSanitizedWrite']],
  ['midi', ['midi']],
  ['display-capture', ['displayCapture']],
  ['idle-detection', ['idleDetection']],
  ['storage-access', ['storageAccess']],
]);

/** One listener of session.webRequest; the last one set is the only one, as in Electron. */
class RequestHook<Details extends RequestDetails, Answer extends object> {
  #listener: Listener<Details, Answer> | null = null;
  #patterns: RegExp[] = [];

  /** Takes (listener), (filter, listener) or (null). */
  set(first: Filter | Listener<Details, Answer> | null, second?: Listener<Details, Answer> | null): void {
    this.#listener = (typeof first === 'function' ? first : second) ?? null;
    const urls = typeof first === 'function' || first === null ? ['<all_urls>'] : first.urls;
    this.#patterns = urls.map((url) => {
      if (url === '<all_urls>') return /^/;
      const escaped = url.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
      return new RegExp(`^${escaped}$`);
    });
  }

  get active(): boolean {
    return this.#listener !== null;
  }

  /** What the listener wants done with the request; nothing, when it does not concern it. */
  ask(details: Details): Promise<Partial<Answer>> {
    const listener = this.#listener;
    if (!listener || !this.#patterns.some((pattern) => pattern.test(details.url))) return Promise.resolve({});
    return new Promise((resolve) => listener(details, (answer) => resolve(answer ?? {})));
  }
}

export const beforeRequest = new RequestHook<RequestDetails, RequestAnswer>();
export const headersReceived = new RequestHook<ResponseDetails, ResponseAnswer>();

const webRequest = strict('session.webRequest', {
  onBeforeRequest: beforeRequest.set.bind(beforeRequest),
  onHeadersReceived: headersReceived.set.bind(headersReceived),
});

class Session extends strictEmitter('session') {
  readonly protocol = protocol;
  readonly webRequest = webRequest;
  #onRequest: PermissionRequest | null = null;
  #onCheck: PermissionCheck | null = null;

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#onRequest = handler;
    this.applyPermissions();
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#onCheck = handler;
    this.applyPermissions();
  }

  /** Headless Chromium has no spell checker, so switching it off is true and switching it on would not be. */
  setSpellCheckerEnabled(enabled: boolean): void {
    if (enabled) throw notImplemented('session.setSpellCheckerEnabled(true)');
  }

  fetch(input: string | Request, init?: RequestInit): Promise<Response> {
    return net.fetch(input, init);
  }

  /**
   * Chromium wants every permission decided beforehand, so both handlers are asked about each of them up front: one
   * that decides by site or by moment is not represented. Without handlers everything is granted, as in Electron.
   */
  applyPermissions(): void {
    const { chromium } = runtime;
    if (!chromium) return;
    const [window] = runtime.windows;
    const webContents = window?.webContents ?? null;
    const requestingUrl = webContents?.getURL() ?? '';
    for (const [permission, names] of PERMISSIONS) {
      let granted = true;
      const callback = (answer: boolean): void => {
        granted = answer;
      };
      this.#onRequest?.(webContents, permission, callback, { requestingUrl, isMainFrame: true });
      if (this.#onCheck)
        granted = granted && this.#onCheck(webContents, permission, originOf(requestingUrl), {});
      const setting: Protocol.Browser.PermissionSetting = granted ? 'granted' : 'denied';
      for (const name of names) {
        // A Chromium that does not know one of the names has nothing to grant either.
        chromium.cdp.browser
          .send('Browser.setPermission', { permission: { name }, setting })
          .catch(() => undefined);
      }
    }
  }
}

export const defaultSession = new Session();

export const session = strict('session', { defaultSession });
