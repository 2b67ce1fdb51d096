import { randomUUID } from 'node:crypto';
import { pagePolicy } from '#shared/document/html/to-html.ts';

/** The address of pages that are printed: an origin of their own, apart from the program's page. */
export const printOrigin = 'app://print';

/** Pages on their way to paper, in memory only: what stands in reports never touches the disk for it. */
const pages = new Map<string, string>();

/** Offers the page under an address that nobody can guess, until `done` is called. */
export function offerPage(html: string): { readonly url: string; readonly done: () => void } {
  const path = `/${randomUUID()}`;
  pages.set(path, html);
  return { url: `${printOrigin}${path}`, done: () => pages.delete(path) };
}

/** The page as it is served; its own policy stands in it as well. */
export function printPage(path: string): Response {
  const html = pages.get(path);
  if (html === undefined) return new Response(null, { status: 404 });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${pagePolicy}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
