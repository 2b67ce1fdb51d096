import type { Signature, Stamps } from '#shared/blocks/model.ts';
import { reportText } from '#shared/text/report.ts';
import { escapeHtml } from './escape.ts';

const lines = (all: readonly string[]): string => all.map((line) => `<p>${escapeHtml(line)}</p>`).join('');

/** «СОГЛАСОВАНО» on the left, «УТВЕРЖДАЮ» on the right. */
export function stampsHtml({ left, right }: Stamps): string {
  return `<div class="stamps"><div>${lines(left)}</div><div>${lines(right)}</div></div>`;
}

/** Post, room for the signature, name; «М.П.» under it. */
export function signatureHtml({ post, name, seal }: Signature): string {
  const under = seal === true ? `<p class="seal">${reportText.seal}</p>` : '';
  return `<div class="signature"><p>${escapeHtml(post)}</p><p class="line"></p><p>${escapeHtml(name)}</p>${under}</div>`;
}
