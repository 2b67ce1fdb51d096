/** What the browser as a whole tells: windows asked for by pages, windows that have gone, downloads. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Chromium } from './chromium.ts';
import type { Protocol } from './cdp.ts';
import { fromWeb } from './protocol.ts';
import { runtime } from './runtime.ts';
import { report } from './strict.ts';
import type { BrowserWindow } from './window.ts';

/** Milliseconds. */
const attachTime = 300;

function windowOf(targetId: string | undefined): BrowserWindow | undefined {
  if (targetId === undefined) return undefined; // as is the target of a window whose page is being opened
  return [...runtime.windows].find((window) => window.webContents.standin.page?.targetId === targetId);
}

/** Asks the opener's handler, whose only answer here is to deny; the window that Chromium opened closes either way. */
async function refuseOpened(chromium: Chromium, target: Protocol.Target.TargetInfo): Promise<void> {
  const state = windowOf(target.openerId)?.webContents.standin;
  if (target.type !== 'page' || !state) return;
  const opening = state.opening ?? { url: fromWeb(target.url), frameName: '', features: '' };
  state.opening = undefined;
  const answer = state.openHandler?.({ ...opening, disposition: 'foreground-tab' });
  // A driver of the browser (Playwright) attaches to each new page and holds its opener until then: closed before that,
  // the opener would never answer again.
  await pause(attachTime);
  await chromium.cdp.browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
  if (answer?.action !== 'deny')
    report('window.open is allowed by the app, and child windows do not exist here', opening.url);
}

export async function watchTargets(chromium: Chromium): Promise<void> {
  const { browser } = chromium.cdp;
  browser.on('Target.targetCreated', ({ targetInfo }) => void refuseOpened(chromium, targetInfo));
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    const window = windowOf(targetId);
    window?.webContents.standin.page?.markClosed();
    void window?.standin.destroy();
  });
  browser.on('Browser.downloadWillBegin', ({ url }) => report('downloads do not exist here', fromWeb(url)));
  await Promise.all([
    browser.send('Target.setDiscoverTargets', { discover: true }),
    browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true }),
  ]);
}
