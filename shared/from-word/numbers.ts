import type { Inline } from '#shared/blocks/model.ts';
import { type ParagraphPiece, pieceText } from './piece.ts';

/** The number that a paragraph begins with, automatic or typed. */
export interface FoundNumber {
  /** As printed: «I.», «1.1.», «Раздел II.», «Приложение № 1». */
  readonly text: string;
  /** `section`: Roman, «Раздел», «Глава»; `appendix`; `item`: «1.», «1.1.»; `entry`: «1)», «а)», of a list. */
  readonly kind: 'section' | 'appendix' | 'item' | 'entry';
  /** How many parts it has: 2 for «1.1.». */
  readonly depth: number;
  /** The paragraph without it. */
  readonly rest: readonly Inline[];
}

export function numberOf(piece: ParagraphPiece): FoundNumber | undefined {
  const { label, inlines } = piece;
  const text = pieceText(piece);
  if (label !== undefined) {
    if (!label.ordered || label.text === '') return undefined;
    const kind = kindOf(label.text);
    return kind && { text: label.text, ...kind, rest: inlines };
  }
  for (const { pattern, kind } of typed) {
    const [all, number = ''] = pattern.exec(text) ?? [];
    if (all === undefined) continue;
    const printed = number.trim();
    return { text: printed, kind, depth: depthOf(printed), rest: inlinesFrom(inlines, all.length) };
  }
  return undefined;
}

/** Typed by hand, also without a space after: «1.Тема». The next character is of the title. */
const typed = [
  { pattern: /^(приложение\s*№?\s*\d{0,3}[.:]?)(?:\s+|$)(?=[\p{L}«"(№]|$)/iu, kind: 'appendix' },
  { pattern: /^((?:раздел|глава|часть)\s+(?:[IVXІХ]+|\d{1,2})[.:]?)(?:\s+|$)/iu, kind: 'section' },
  { pattern: /^([IVXІХ]{1,6}\.)\s*(?=[\p{L}«"(№])/u, kind: 'section' },
  { pattern: /^(\d{1,2}(?:\.\d{1,2}){0,3}\.)\s*(?=[\p{L}«"(№_[])/u, kind: 'item' },
  { pattern: /^(\d{1,2}(?:\.[1-9]\d?){1,3})\s+(?=[\p{L}«"(№_[])/u, kind: 'item' },
  { pattern: /^(\d{1,2}\)|[а-яёa-z]\))\s*(?=[\p{L}\d«"(№_[])/iu, kind: 'entry' },
] as const;

function kindOf(label: string): Pick<FoundNumber, 'kind' | 'depth'> | undefined {
  if (label.toLowerCase().startsWith('приложение')) return { kind: 'appendix', depth: 1 };
  if (/^(?:[IVXІХ]+[.)]?|(?:раздел|глава|часть)\s.*)$/iu.test(label)) return { kind: 'section', depth: 1 };
  if (/^\d{1,2}(?:\.\d{1,2})*\.?$/.test(label)) return { kind: 'item', depth: depthOf(label) };
  return { kind: 'entry', depth: 1 };
}

function depthOf(number: string): number {
  return Math.max(1, (/^[\d.]+$/.exec(number)?.[0] ?? '').split('.').filter((part) => part !== '').length);
}

/** Letters and digits of a number only, Roman ones in Latin letters: «I.», «І», «1.1.» and «1.1» are the same. */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replaceAll('І', 'I')
    .replaceAll('Х', 'X')
    .replaceAll(/[^\p{L}\p{N}.]/gu, '')
    .replace(/\.+$/, '');
}

/** The inlines behind so many characters of their text. */
export function inlinesFrom(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  const rest: Inline[] = [];
  for (const inline of inlines) {
    const size = inline.type === 'break' ? 1 : inline.text.length;
    if (left >= size) {
      left -= size;
      continue;
    }
    if (inline.type === 'break' || left === 0) rest.push(inline);
    else rest.push({ ...inline, text: inline.text.slice(left) });
    left = 0;
  }
  return withoutSpaceBefore(rest);
}

function withoutSpaceBefore(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined) return [];
  if (first.type === 'break') return withoutSpaceBefore(rest);
  const text = first.text.trimStart();
  return text === '' ? withoutSpaceBefore(rest) : [{ ...first, text }, ...rest];
}
