/** Electron's `net`: files and the app's own schemes; the rest goes through Node's fetch, not Chromium's network. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handlerOf } from './protocol.ts';
import { strict } from './strict.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css'],
  ['.csv', 'text/csv'],
  ['.gif', 'image/gif'],
  ['.html', 'text/html'],
  ['.ico', 'image/x-icon'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.mjs', 'text/javascript'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
  ['.wasm', 'application/wasm'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

async function readFile(url: string): Promise<Response> {
  const file = fileURLToPath(url);
  const type = TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
  try {
    return new Response(new Uint8Array(await fs.readFile(file)), { headers: { 'content-type': type } });
  } catch (error) {
    throw new Error('net::ERR_FILE_NOT_FOUND', { cause: error });
  }
}

async function netFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = input instanceof Request ? input.url : input.toString();
  if (url.startsWith('file:')) return readFile(url);
  const handler = handlerOf(url);
  return handler ? handler(new Request(input, init)) : fetch(input, init);
}

export const net = strict('net', { fetch: netFetch });
