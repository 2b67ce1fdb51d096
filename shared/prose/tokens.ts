import type { Span } from './found-number.ts';

export type TokenKind = 'word' | 'number' | 'date' | 'section' | 'link' | 'phone' | 'line' | 'mark';

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Small letters, «е» for «ё»: what is compared. */
  readonly lower: string;
  /** Touches the token before it, without a space. */
  readonly glued: boolean;
}

/**
 * In this order: addresses, telephones, dates, numbers of sections («3.5.1»), numbers, words with their hyphens, line
 * ends, marks. A decimal comma or point has digits on both sides and no third part («2,4,11» is a list); thousands
 * stand apart by one space.
 */
const patterns = {
  link: String.raw`https?:\/\/[^\s«»"<>]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?:[a-z][a-z\d-]{0,62}\.){1,8}[a-z]{2,}(?:\/[^\s«»"<>]*)?`,
  phone: String.raw`(?:\+7[ -]?|(?<!\d)8[ -]?(?=\()|(?<!\d)8[ -](?=\d{3}[ -]\d{3}[ -]))\(?\d{3,5}\)?(?:[ -]?\d{1,3}){2,4}(?!\d)|(?<![\d-])\d{1,3}-\d{2}-\d{2}(?![\d-])`,
  date: String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)`,
  section: String.raw`\d+(?:\.\d+){2,}`,
  number: String.raw`(?<!\d[.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|(?<!\d[.,])\d+[.,]\d+(?![.,]?\d)|\d+`,
  word: String.raw`\p{L}+(?:[-\u2010\u2011]\p{L}+)*`,
  line: String.raw`\n`,
  mark: String.raw`\S`,
} as const satisfies Readonly<Record<TokenKind, string>>;

const kinds = Object.keys(patterns) as TokenKind[];
const pattern = new RegExp(`(${Object.values(patterns).join(')|(')})`, 'giu');

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const found of text.matchAll(pattern)) {
    const { index, 0: piece } = found;
    const kind = kinds[found.indexOf(piece, 1) - 1] ?? 'mark';
    tokens.push({
      kind,
      text: piece,
      lower: piece.toLowerCase().replaceAll('ё', 'е'),
      start: index,
      end: index + piece.length,
      glued: index === end,
    });
    end = index + piece.length;
  }
  return tokens;
}

const dashes = new Set(['-', '–', '—', '−', '‐', '‑']);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

export function isWord(token: Token | undefined, words: ReadonlySet<string> | readonly string[]): boolean {
  if (token?.kind !== 'word') return false;
  return 'has' in words ? words.has(token.lower) : words.includes(token.lower);
}

/** A number in digits with what is printed after the comma. */
export function digitsOf(token: Token): { value: number; decimals: number } {
  const plain = token.text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}
