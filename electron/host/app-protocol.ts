import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { protocol } from 'electron';
import { printOrigin, printPage } from './print-pages.ts';

/** The page's own address. Nothing else is ever loaded into the window. */
export const appOrigin = 'app://letopis';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}

/**
 * Serves the built page from a fixed map made once: a request can name one of its files or nothing, so no path from
 * the page ever reaches the disk. Every page gets a nonce of its own for the styles that libraries write.
 */
export function serveApp(folder: string): void {
  const files = mapOf(folder);
  protocol.handle('app', (request) => {
    const { protocol: scheme, host, pathname } = new URL(request.url);
    if (`${scheme}//${host}` === printOrigin) return printPage(pathname);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    const isOurs = `${scheme}//${host}` === appOrigin;
    if (!isOurs || file === undefined || request.method !== 'GET') return new Response(null, { status: 404 });
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const nonce = randomBytes(16).toString('base64');
    const content = fs.readFileSync(file);
    const body = type.startsWith('text/html')
      ? content.toString('utf8').replaceAll('{{nonce}}', nonce)
      : new Uint8Array(content);
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-security-policy': policy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function mapOf(folder: string): ReadonlyMap<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => types[path.extname(name)] !== undefined)
      .map((name) => [`/${name.replaceAll('\\', '/')}`, path.join(folder, name)]),
  );
}
