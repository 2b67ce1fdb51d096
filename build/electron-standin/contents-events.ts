/** What happens in a page, told to the app as events of its webContents. */
import { receiveFromPreload } from './ipc.ts';
import { Page } from './page.ts';
import { TO_MAIN } from './preload.ts';
import { fromWeb } from './protocol.ts';
import { handleRequest } from './requests.ts';
import { makeEvent, report } from './strict.ts';
import type { WebContents } from './web-contents.ts';

/** Electron's levels, where Chromium's name differs or is one of them; console.log and the rest are 'info'. */
const LEVELS: ReadonlyMap<string, string> = new Map([
  ['debug', 'debug'],
  ['warning', 'warning'],
  ['error', 'error'],
  ['assert', 'error'],
]);

/** The title a document was loaded with. Chromium tells nobody of later ones. */
async function tellTitle(contents: WebContents, page: Page): Promise<void> {
  const title = await page.evaluate('document.title').catch(() => ''); // the page has gone meanwhile
  if (title !== '') contents.emit('page-title-updated', makeEvent({}), title, true);
}

/** Listens to a page's session on behalf of `contents`. */
export function watchPage(contents: WebContents, page: Page): void {
  const { session } = page;
  const { standin } = contents;
  const mayNavigate = (url: string): boolean => {
    const event = makeEvent({ url, isMainFrame: true, isSameDocument: false });
    contents.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  };
  const requester = { id: contents.id, page, mayNavigate };
  session.on('Fetch.requestPaused', (paused) => void handleRequest(requester, paused));
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === TO_MAIN) void receiveFromPreload(contents, payload, executionContextId);
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id !== page.frameId || !page.navigated) return;
    standin.url = Page.addressOf(frame);
    contents.emit('did-navigate', makeEvent({}), standin.url, 200, '');
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== page.frameId) return;
    standin.url = fromWeb(url);
    contents.emit('did-navigate-in-page', makeEvent({}), standin.url, true);
  });
  session.on('Page.domContentEventFired', () => {
    if (page.navigated) contents.emit('dom-ready', makeEvent({}));
  });
  session.on('Page.loadEventFired', () => {
    if (!page.navigated) return;
    contents.emit('did-finish-load');
    void tellTitle(contents, page);
  });
  session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    standin.opening = { url: fromWeb(url), frameName: windowName, features: windowFeatures.join(',') };
  });
  session.on('Page.javascriptDialogOpening', ({ type, message }) => {
    const event = makeEvent({});
    if (type === 'beforeunload') contents.emit('will-prevent-unload', event);
    else report(`window.${type} is dismissed`, message);
    // Playwright may have answered already.
    const params = { accept: event.defaultPrevented };
    void session.send('Page.handleJavaScriptDialog', params).catch(() => undefined);
  });
  session.on('Inspector.targetCrashed', () => {
    contents.emit('render-process-gone', makeEvent({}), { reason: 'crashed', exitCode: 1 });
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const message = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
    const [frame] = stackTrace?.callFrames ?? [];
    const place = { lineNumber: (frame?.lineNumber ?? -1) + 1, sourceId: fromWeb(frame?.url ?? '') };
    contents.emit('console-message', makeEvent({ level: LEVELS.get(type) ?? 'info', message, ...place }));
  });
}
