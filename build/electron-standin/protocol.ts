/**
 * Electron's `protocol`. Chromium knows no scheme it was not built with, so a page of app://bundle is loaded from
 * https://bundle.app.standin, and its requests are answered by the app's handler before they reach a network.
 */
import { runtime } from './runtime.ts';
import { strict } from './strict.ts';

export type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
const HOST_SUFFIX = 'standin';

/** What Chromium is given in place of the app's own address. */
export function toWeb(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (!handlers.has(scheme.toLowerCase())) return url;
  return `https://${host}.${scheme}.${HOST_SUFFIX}`.toLowerCase() + (rest === '' ? '/' : rest);
}

/** The app's own address for what Chromium names. */
export function fromWeb(url: string): string {
  const [, host = '', scheme = '', rest = '/'] =
    /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.standin(\/.*)?$/i.exec(url) ?? [];
  return handlers.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** The origin Electron would name: Chromium's URL knows none for a scheme of the app's own. */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';
}

export function handlerOf(url: string): Handler | undefined {
  return handlers.get(url.slice(0, url.indexOf(':')).toLowerCase());
}

export const protocol = strict('protocol', {
  /** Every scheme has all privileges here: its pages are https pages to Chromium. */
  registerSchemesAsPrivileged(): void {
    if (runtime.ready)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error('The scheme has been intercepted');
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
});
