import { folded, offByOne, oneLine, plainWords, stem } from '#shared/names/letters.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { remember } from '../remember.ts';
import type { Fault, Rule } from '../rule.ts';

/** Shorter names are too near to each other by chance. */
const shortest = 8;

interface Quoted {
  readonly at: number;
  readonly text: string;
}

const quotedIn = remember((text): readonly Quoted[] =>
  [...text.matchAll(/[«"“]([^«»"“”]{3,150})[»"”]/g)].map(({ 1: name = '', index }) => ({
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
function namesIn({ text, place, record }: Passage): readonly Quoted[] {
  const quoted = quotedIn(text);
  return quoted.length > 0 || place.row === undefined || record === undefined || text.length > 150
    ? quoted
    : [{ at: 0, text }];
}

const plainOf = remember((text) => plainWords(text).join(' '));

/** True when only signs, ё or the first capital letter differ: «точка роста» within a sentence is no other name. */
function isSpeltAlike(a: string, b: string): boolean {
  return bare(a) === bare(b) || bare(a).slice(1) === bare(b).slice(1);
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

/** One letter apart, and not by a number or the ending of a word. */
function isNear(a: string, b: string): boolean {
  if (!offByOne(a, b) || digits(a) !== digits(b)) return false;
  return stems(a) !== stems(b);
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function stems(text: string): string {
  return folded(text).split(' ').map(stem).join(' ');
}
