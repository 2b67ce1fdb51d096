import { cleanText } from '#shared/blocks/clean-text.ts';
import type { Inline } from '#shared/blocks/model.ts';

export interface Look {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
}

/** Word cuts a word into many runs; here neighbours that look alike are one, and the text has no space around it. */
export class RunBuilder {
  readonly #inlines: Inline[] = [];

  add(written: string, { bold, italic }: Look, href: string | undefined): void {
    const text = cleanText(written).replaceAll('\u00ad', '');
    if (text === '') return;
    const last = this.#inlines.at(-1);
    if (href !== undefined) {
      if (last?.type === 'link' && last.href === href) last.text += text;
      else this.#inlines.push({ type: 'link', href, text });
      return;
    }
    const look = { ...(bold === true ? { bold } : {}), ...(italic === true ? { italic } : {}) };
    const isSame = last?.type === 'text' && last.bold === look.bold && last.italic === look.italic;
    if (isSame) last.text += text;
    else this.#inlines.push({ type: 'text', text, ...look });
  }

  break(): void {
    this.#inlines.push({ type: 'break' });
  }

  inlines(): Inline[] {
    return trimmed(trimmed(this.#inlines, 'start'), 'end');
  }
}

/** Without blanks and breaks at one end. */
function trimmed(inlines: readonly Inline[], side: 'start' | 'end'): Inline[] {
  const rest = [...inlines];
  for (;;) {
    const edge = side === 'start' ? rest.shift() : rest.pop();
    if (edge === undefined) return rest;
    if (edge.type === 'break') continue;
    const text = side === 'start' ? edge.text.trimStart() : edge.text.trimEnd();
    if (text === '') continue;
    if (side === 'start') rest.unshift({ ...edge, text });
    else rest.push({ ...edge, text });
    return rest;
  }
}
