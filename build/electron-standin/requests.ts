/**
 * What becomes of a page's request: Chromium pauses every one, and the app's listeners and protocol handlers decide,
 * in Electron's order: will-navigate, onBeforeRequest, the scheme's handler, onHeadersReceived.
 */
import type { Protocol } from './cdp.ts';
import type { Page } from './page.ts';
import { fromWeb, handlerOf, type Handler } from './protocol.ts';
import { beforeRequest, headersReceived, type RequestDetails } from './session.ts';
import { notImplemented } from './strict.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

export interface Requester {
  id: number;
  page: Page;
  /** False when the app stops a navigation that the page, not the app, has begun. */
  mayNavigate(url: string): boolean;
}

function headerEntries(headers: Record<string, string | string[]>): Protocol.Fetch.HeaderEntry[] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
}

function collect(pairs: Iterable<[string, string]>): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of pairs) (headers[name] ??= []).push(value);
  return headers;
}

function bodyOf(request: Protocol.Network.Request): Uint8Array<ArrayBuffer> | null {
  if (!request.hasPostData) return null;
  const parts = (request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  return new Uint8Array(Buffer.concat(parts));
}

async function answerFrom(handler: Handler, requester: Requester, paused: Paused, details: RequestDetails) {
  const { session } = requester.page;
  const { method, headers } = paused.request;
  const response = await handler(new Request(details.url, { method, headers, body: bodyOf(paused.request) }));
  const own = collect(response.headers);
  const answer = await headersReceived.ask({ ...details, statusCode: response.status, responseHeaders: own });
  await session.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: headerEntries(answer.responseHeaders ?? own),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

/** A response from the network: only its headers are anybody's business. */
async function passResponse({ page }: Requester, paused: Paused, details: RequestDetails): Promise<boolean> {
  const statusCode = paused.responseStatusCode;
  if (statusCode === undefined) {
    await page.session.send('Fetch.continueRequest', { requestId: paused.requestId });
    return true;
  }
  const pairs = (paused.responseHeaders ?? []).map(({ name, value }): [string, string] => [name, value]);
  const responseHeaders = collect(pairs);
  const answer = await headersReceived.ask({ ...details, statusCode, responseHeaders });
  if (answer.cancel === true) return false;
  await page.session.send('Fetch.continueResponse', {
    requestId: paused.requestId,
    responseCode: statusCode,
    responseHeaders: headerEntries(answer.responseHeaders ?? responseHeaders),
  });
  return true;
}

/** Answers the request, or says which error Chromium shall report for it. */
async function decide(requester: Requester, paused: Paused): Promise<Protocol.Network.ErrorReason | null> {
  const { page } = requester;
  const { method } = paused.request;
  const url = fromWeb(paused.request.url);
  const details = { url, method, resourceType: paused.resourceType, webContentsId: requester.id };
  if (paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined) {
    return (await passResponse(requester, paused, details)) ? null : 'BlockedByClient';
  }
  const favicon = paused.resourceType === 'Other' && new URL(url).pathname === '/favicon.ico';
  if (favicon) return 'Aborted'; // Electron asks for none
  const navigates = paused.resourceType === 'Document' && paused.frameId === page.frameId;
  if (navigates && !page.isAsked(url) && !requester.mayNavigate(url)) return 'Aborted';
  const answer = await beforeRequest.ask(details);
  if (answer.cancel === true) return 'BlockedByClient';
  if (answer.redirectURL !== undefined)
    throw notImplemented('redirectURL in session.webRequest.onBeforeRequest');
  const handler = handlerOf(url);
  if (handler) await answerFrom(handler, requester, paused, details);
  else {
    const interceptResponse = headersReceived.active;
    await page.session.send('Fetch.continueRequest', { requestId: paused.requestId, interceptResponse });
  }
  return null;
}

/** Never rejects: what goes wrong fails the page's request and is told on stderr. */
export async function handleRequest(requester: Requester, paused: Paused): Promise<void> {
  const { page } = requester;
  let errorReason: Protocol.Network.ErrorReason | null;
  try {
    errorReason = await decide(requester, paused);
  } catch (error) {
    const stale = /Invalid InterceptionId|Session with given id/.test(String(error));
    if (!page.closed && !stale) {
      process.stderr.write(`electron-standin: request ${paused.request.url}: ${String(error)}\n`);
    }
    errorReason = 'Failed';
  }
  if (errorReason === null || page.closed) return;
  // The page may have gone, or dropped the request, since.
  await page.session
    .send('Fetch.failRequest', { requestId: paused.requestId, errorReason })
    .catch(() => undefined);
}
