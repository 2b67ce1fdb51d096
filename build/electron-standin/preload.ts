/** Puts the bridge into a page's own world, and the preload script with its `electron` into an isolated one. */
import { randomBytes } from 'node:crypto';
import type { CdpSession } from './cdp.ts';
import { makeCodec } from './codec.ts';
import { makeBridge } from './page/bridge.ts';
import { runPreload } from './page/preload-world.ts';

export const PRELOAD_WORLD = 'electron-standin preload';
export const TO_MAIN = '__standinToMain';

/** Subframes get neither bridge nor preload, as in Electron without nodeIntegrationInSubFrames. */
const inTopFrame = (source: string): string => `if (globalThis === globalThis.top) { ${source} }`;

/** The text of one of the self-contained functions; Node has taken its types away without moving a character. */
const sourceOf = (injected: (...args: never[]) => unknown): string => injected.toString();

const PAGE_BASE64 = '{ toText: (bytes) => bytes.toBase64(), toBytes: (text) => Uint8Array.fromBase64(text) }';

function processOfPreload(additionalArguments: readonly string[]): object {
  return {
    type: 'renderer',
    platform: process.platform,
    arch: process.arch,
    versions: process.versions,
    env: process.env,
    argv: [...process.argv, ...additionalArguments],
    contextIsolated: true,
    sandboxed: true,
    isMainFrame: true,
  };
}

export async function installPreload(
  session: CdpSession,
  source: string,
  additionalArguments: readonly string[],
): Promise<void> {
  const secret = JSON.stringify(`standin-${randomBytes(8).toString('hex')}-`);
  const world = `{
    bridge: (${sourceOf(makeBridge)})(${secret}, 'preload', 'page'),
    codec: (${sourceOf(makeCodec)})(${PAGE_BASE64}),
    toMain: globalThis.${TO_MAIN},
    process: ${JSON.stringify(processOfPreload(additionalArguments))},
    run: function (require, module, exports, process) {\n${source}\n},
  }`;
  const addScript = 'Page.addScriptToEvaluateOnNewDocument';
  await Promise.all([
    session.send('Runtime.addBinding', { name: TO_MAIN, executionContextName: PRELOAD_WORLD }),
    session.send(addScript, {
      source: inTopFrame(`(${sourceOf(makeBridge)})(${secret}, 'page', 'preload')`),
    }),
    session.send(addScript, {
      source: inTopFrame(`(${sourceOf(runPreload)})(${world})`),
      worldName: PRELOAD_WORLD,
    }),
  ]);
}
