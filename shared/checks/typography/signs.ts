import { passageRule, type TextFault } from '../passage-rule.ts';

/** Signs and spaces that Russian typesetting asks for otherwise (Мильчин, «Справочник издателя и автора»). */

const family = 'typography';
const level = 'hint';

/** Every match of the pattern, its replacement worked out by `put`. */
function faultsOf(
  text: string,
  pattern: RegExp,
  put: (found: RegExpExecArray) => string | undefined,
): TextFault[] {
  return [...text.matchAll(pattern)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    put: put(found),
  }));
}

export const doubleSpace = passageRule({
  id: 'typography.double-space',
  family,
  level,
  has: / {2}/,
  ofText: (text) => faultsOf(text, /(?<=\S) {2,}(?=[^\s.,;:!?»)])/g, () => ' '),
});

export const spaceBeforeSign = passageRule({
  id: 'typography.space-before-sign',
  family,
  level,
  has: /[ \u00a0][.,;:!?]/,
  // Three dots may stand after a space: «… слово ... слово».
  ofText: (text) =>
    faultsOf(text, /(?<=[\p{L}\d»)])[ \u00a0]+(?:[,;:!?]|\.(?![.\p{L}\d]))/gu, ([found]) => found.trim()),
});

export const noSpaceAfterSign = passageRule({
  id: 'typography.no-space-after-sign',
  family,
  level,
  has: /[.,;!?][А-ЯЁа-яё«]/,
  ofText: (text) =>
    faultsOf(
      text,
      /(?<=[а-яё»)])[,;](?=[А-ЯЁа-яё«])|(?<=[а-яё]{3,})[.!?](?=[А-ЯЁ][а-яё])/gu,
      ([sign]) => `${sign} `,
    ),
});

export const numberSignTwice = passageRule({
  id: 'typography.number-sign-twice',
  family,
  level,
  has: /№[ \u00a0]+№/,
  // «№№ 3, 5» is the plural and stays.
  ofText: (text) => faultsOf(text, /№[ \u00a0]+№/g, () => '№'),
});

/** «проектно - исследовательская», «мастер - класс»: one word, torn apart. */
const torn =
  /(?:\p{L}{3,}но[ \u00a0]+-[ \u00a0]+\p{Ll}{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)|мастер[ \u00a0]+-[ \u00a0]+класс\p{Ll}{0,3})$/iu;

export const hyphenForDash = passageRule({
  id: 'typography.hyphen-for-dash',
  family,
  level,
  has: /[ \u00a0]-[ \u00a0]/,
  ofText: (text) =>
    faultsOf(text, /[ \u00a0]+-[ \u00a0]+/g, ({ 0: found, index }) => {
      const before = text.slice(Math.max(0, index - 40), index);
      const word = /^\p{L}*/u.exec(text.slice(index + found.length, index + found.length + 40))?.[0] ?? '';
      return torn.test(before + found + word) ? '-' : ' – ';
    }).filter(({ at, end }) => isBetweenWords(text.slice(at - 1, at), text.slice(end, end + 1))),
});

/** Not at the beginning of a line, where it is a bullet, and not between two numbers. */
function isBetweenWords(before: string, after: string): boolean {
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return /[\p{L}\d»).,"”%]/u.test(before) && /[\p{L}\d«("]/u.test(after);
}

export const remains = passageRule({
  id: 'typography.remains',
  family,
  level: 'reason',
  has: /\[/,
  ofText: (text) =>
    faultsOf(text, /\[(bookmark|image|footnote|hyperlink|comment)[^\]\n]{0,80}\] ?/gi, ([, what = '']) =>
      what.toLowerCase() === 'bookmark' ? '' : undefined,
    ),
});

/** What is torn apart at the end of a line when the space before it is a plain one. */
const looseSpaces =
  /(?<=№) (?=\d)|(?<=(?<![\p{L}.])(?:г|ул|им|ст|пос|д|с)\.) (?=[\p{Lu}\d])|(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}[а-яё])|(?<=\p{Lu}\.) (?=\p{Lu}\.)|(?<=\d) (?=%)/gu;

export const noBreakSpace = passageRule({
  id: 'typography.no-break-space',
  family,
  level,
  about: ({ from, place }) => from === 'own' && place.row === undefined,
  has: /[№.] [\dА-ЯЁA-Z]|\d %/,
  ofText: (text) => {
    const found = [...text.matchAll(looseSpaces)].map(({ index }) => index);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return [];
    // One finding a paragraph, from its first such place to its last.
    const at = first - (/\S*$/.exec(text.slice(Math.max(0, first - 40), first))?.[0].length ?? 0);
    const end = last + 1 + (/^\S*/.exec(text.slice(last + 1, last + 40))?.[0].length ?? 0);
    const put = text.slice(at, end).replaceAll(looseSpaces, '\u00a0');
    return [{ at, end, put, details: { count: found.length } }];
  },
});
