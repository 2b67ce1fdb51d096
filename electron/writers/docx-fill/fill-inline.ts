import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { blankPattern } from '#shared/from-word/draft-heads.ts';
import { elementsOf, textIn, type XmlElement } from '#electron/readers/xml-tree.ts';
import { blocksXml, escapeXml, textXml } from './content-xml.ts';
import type { Edit } from './edits.ts';
import { lookOf } from './look.ts';

interface TextPiece {
  readonly element: XmlElement;
  readonly text: string;
  /** Where it begins in the paragraph's text. */
  readonly at: number;
}

/**
 * Puts an answer into a paragraph: over its blank behind the words that stay, or over all that follows them. The answer
 * takes the look of what it replaces; further paragraphs of it follow as paragraphs of their own.
 */
export function inlineEdits(
  source: string,
  paragraph: XmlElement,
  stays: number,
  blocks: readonly Block[],
): Edit[] {
  const texts = textsOf(paragraph);
  const whole = texts.map(({ text }) => text).join('');
  const [from, to] = rangeOf(whole, stays);
  const [first, ...rest] = blocks;
  const isLine = first?.type === 'paragraph';
  const answer = isLine ? linesOf(first).join('\n') : '';
  const others = isLine ? rest : blocks;
  const spaced = from > 0 && !/\s$/.test(whole.slice(0, from)) ? ` ${answer}` : answer;
  const after =
    others.length === 0
      ? []
      : [
          {
            from: paragraph.to,
            to: paragraph.to,
            text: blocksXml(others, lookOf(source, paragraph)),
          },
        ];
  const put = putOver(texts, from, to, spaced);
  return [...(put.length === 0 ? appended(source, paragraph, texts, spaced) : put), ...after];
}

/** «за 20__ год»: the years that a paragraph leaves to be written. */
export function yearEdits(paragraph: XmlElement, year: string): Edit[] {
  const texts = textsOf(paragraph);
  const [found] = texts
    .map(({ text }) => text)
    .join('')
    .matchAll(yearBlank);
  return found ? putOver(texts, found.index, found.index + found[0].length, year) : [];
}

const yearBlank = /(?<![\d_])20_{1,4}(?:\s*[-–—/]\s*20_{1,4})?(?!_)/g;

/** Puts words over a range of the paragraph's text, in the run where the range begins. */
function putOver(texts: readonly TextPiece[], from: number, to: number, words: string): Edit[] {
  const touched = texts.filter(({ at, text }) => at < to && at + text.length > from && text !== '');
  return touched.map(({ element, text, at }, index): Edit => {
    const left = text.slice(0, Math.max(0, from - at));
    const right = text.slice(Math.min(text.length, to - at));
    const put = index === 0 ? textXml(words) : '';
    return { from: element.from, to: element.to, text: `${plain(left)}${put}${plain(right)}` };
  });
}

/** `<w:t>` elements in order, also those in links and insertions; deleted text is none. */
function textsOf(paragraph: XmlElement): TextPiece[] {
  const found: TextPiece[] = [];
  let at = 0;
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:t') {
        const text = textIn(child);
        found.push({ element: child, text, at });
        at += text.length;
      } else if (!skipped.has(child.name)) walk(child);
    }
  };
  walk(paragraph);
  return found;
}

const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:drawing',
  'w:pict',
  'mc:AlternateContent',
]);

/** The blank behind the words that stay; without one, everything behind them. */
function rangeOf(text: string, stays: number): readonly [number, number] {
  let from = 0;
  for (let left = stays; left > 0 && from < text.length; from += 1)
    if (!/\s/.test(text[from] ?? '')) left -= 1;
  const rest = text.slice(from);
  const blank = new RegExp(blankPattern.source, 'u').exec(rest);
  if (blank) {
    const begin = from + blank.index;
    return [
      begin,
      begin +
        (/^(?:[_.…\s]|\[[^\]\d]{0,80}\])+/u.exec(rest.slice(blank.index))?.[0] ?? blank[0]).trimEnd().length,
    ];
  }
  const lead = /^[\s:]*/.exec(rest)?.[0].length ?? 0;
  return [from + lead, text.length];
}

/** At the end of a paragraph that has nothing to be replaced. */
function appended(
  source: string,
  paragraph: XmlElement,
  texts: readonly TextPiece[],
  answer: string,
): Edit[] {
  const last = texts.at(-1)?.element;
  if (last) return [{ from: last.to, to: last.to, text: textXml(answer) }];
  const at = paragraph.innerEnd;
  if (source.slice(paragraph.from, paragraph.to).endsWith('/>')) return [];
  return [{ from: at, to: at, text: `<w:r>${textXml(answer)}</w:r>` }];
}

function plain(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}
