import { offByOne, oneLine, plainWords } from '#shared/names/letters.ts';
import { type Passage, passagesOf, perText } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { remember } from '../remember.ts';
import type { Fault, Rule } from '../rule.ts';

/** Shorter names are too near to each other by chance. */
const shortest = 8;

interface Quoted {
  readonly at: number;
  readonly text: string;
}

const quotedIn = perText((text): readonly Quoted[] =>
  !/[«"“]/.test(text)
    ? []
    : [...text.matchAll(/[«"“]([^«»"“”]{3,150})[»"”]/g)].map(({ 1: name = '', index }) => ({
        at: index + 1,
        text: name,
      })),
);

interface Title extends Quoted {
  readonly passage: Passage;
  readonly plain: string;
}

/** A programme, an event or an edition that is spelt in several ways: other capital letters, one letter apart. */
export const titleSpellings: Rule = {
  id: 'duplicates.title-spellings',
  family: 'duplicates',
  level: 'hint',
  find: ({ report, facts }) => {
    const passages = passagesOf(report);
    const firsts = new Map<string, Title>();
    const told = new Set<string>();
    const buckets = new Map<string, Title[]>();
    return passages.flatMap((passage) =>
      namesIn(passage).flatMap(({ at, text }): Fault[] => {
        const title: Title = { at, text, passage, plain: plainOf(text) };
        if (title.plain.length < shortest) return [];
        const first = firsts.get(title.plain);
        const other = first ? (isSpeltAlike(first.text, text) ? undefined : first) : nearIn(buckets, title);
        if (!first) firsts.set(title.plain, keep(buckets, title));
        if (!other || told.has(`${title.plain}|${text}`)) return [];
        told.add(`${title.plain}|${text}`);
        const details = { other: other.text };
        return [placed({ at, end: at + text.length, details }, passage, passages, facts)];
      }),
    );
  },
};

/** Names in quotes, and of rows of programmes the cell itself. */
function namesIn(passage: Passage): readonly Quoted[] {
  const { text, place, record } = passage;
  const quoted = quotedIn(passage);
  return quoted.length > 0 || place.row === undefined || record === undefined || text.length > 150
    ? quoted
    : [{ at: 0, text }];
}

const plainOf = remember((text) => plainWords(text).join(' '));

/** True when only signs, ё or the first letter's size differ, or one stands in capitals throughout, as headings do. */
function isSpeltAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [bare(a), bare(b)];
  return left.slice(1) === right.slice(1) || isShouted(left) || isShouted(right);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

function bare(text: string): string {
  return oneLine(text)
    .replaceAll(/[^\p{L}\d]/gu, '')
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е');
}

/** One changed letter leaves the first letters or the last ones as they are. */
function keysOf(plain: string): [string, string] {
  return [`< ${plain.slice(0, 4)}`, `> ${plain.slice(-4)}`];
}

function keep(buckets: Map<string, Title[]>, title: Title): Title {
  for (const key of keysOf(title.plain)) buckets.set(key, [...(buckets.get(key) ?? []), title]);
  return title;
}

function nearIn(buckets: ReadonlyMap<string, readonly Title[]>, { plain }: Title): Title | undefined {
  for (const key of keysOf(plain)) {
    const near = buckets.get(key)?.find((other) => isNear(other.plain, plain));
    if (near) return near;
  }
  return undefined;
}

/** One letter of one word apart, and not by a number or an ending: «Точке роста» and «Точек роста» are one. */
function isNear(a: string, b: string): boolean {
  if (!offByOne(a, b) || digits(a) !== digits(b)) return false;
  const [left, right] = [a.split(' '), b.split(' ')];
  const at = left.findIndex((word, index) => word !== right[index]);
  const [one = '', other = ''] = [left[at], right[at]];
  return left.length === right.length && rootOf(one) !== rootOf(other);
}

/** What is left of a word in any case: its last three letters may change. */
function rootOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 3)).slice(0, -1);
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}
