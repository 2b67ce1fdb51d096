import { passageRule, type TextFault } from '../passage-rule.ts';

const looks = 'AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ aа cс eе oо pр xх yу'
  .split(' ')
  .map((pair): readonly [latin: string, cyrillic: string] => [pair.slice(0, 1), pair.slice(1)]);
const toCyrillic = new Map(looks);
const toLatin = new Map(looks.map(([latin, cyrillic]) => [cyrillic, latin]));

/** Letters of two alphabets in one word: «CОШ» with a Latin C, «ЗD», «ХХI» with Cyrillic Х. */
export const mixedLetters = passageRule({
  id: 'typography.mixed-letters',
  family: 'typography',
  level: 'hint',
  has: /[A-Za-z]\d*[А-Яа-яЁё]|[А-Яа-яЁё]\d*[A-Za-z]|Х[ \u00a0](?:век|столети)/,
  ofText: (text) => [
    ...[...text.matchAll(/(?<![\p{L}\d])[\p{L}\d]+(?![\p{L}\d])/gu)].flatMap(({ 0: word, index }) =>
      /[A-Za-z]/.test(word) && /[А-Яа-яЁё]/.test(word) && !isPartOfAddress(text, index)
        ? [faultOf(word, index)]
        : [],
    ),
    ...romanInCyrillic(text),
  ],
});

function faultOf(word: string, at: number): TextFault {
  return { at, end: at + word.length, put: mended(word) };
}

function mended(word: string): string | undefined {
  // «ЗD» is three dimensions: the digit was typed as a letter.
  if (/^[Зз][DД]$/u.test(word)) return '3D';
  if (/^[IVXLХ]+$/u.test(word)) return word.replaceAll('Х', 'X');
  const cyrillic = word.match(/[А-Яа-яЁё]/g)?.length ?? 0;
  const latin = word.match(/[A-Za-z]/g)?.length ?? 0;
  return cyrillic >= latin
    ? (changed(word, toCyrillic, /^[А-Яа-яЁё\d]+$/) ?? changed(word, toLatin, /^[A-Za-z\d]+$/))
    : changed(word, toLatin, /^[A-Za-z\d]+$/);
}

function changed(word: string, letters: ReadonlyMap<string, string>, whole: RegExp): string | undefined {
  const made = word.replaceAll(/\p{L}/gu, (letter) => letters.get(letter) ?? letter);
  return whole.test(made) ? made : undefined;
}

/** «ХХ век» in Cyrillic letters throughout. */
function romanInCyrillic(text: string): TextFault[] {
  return [...text.matchAll(/(?<!\p{L})Х{1,3}(?=[ \u00a0](?:век|столети))/gu)].map(({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    put: word.replaceAll('Х', 'X'),
  }));
}

function isPartOfAddress(text: string, at: number): boolean {
  return /(?:https?:\/\/|www\.|@)\S*$/i.test(text.slice(Math.max(0, at - 300), at));
}
