import type { FactKind } from '#shared/facts/kinds.ts';
import { companionColumn, companionKindOf, importColumnsOf, isPeriodHeader } from './companions.ts';
import { headerWords } from '#shared/text/header-words.ts';

/** Which column of a grid each column of a table goes to; nothing for one that is left out. */
export type Mapping = readonly (string | null)[];

/** A mapping, and how well the headers fit it: 1 where every one of them says just what our columns are called. */
export interface HeaderMatch {
  readonly mapping: Mapping;
  readonly fit: number;
}

/** Less likeness than this is a guess. */
const likely = 0.6;

interface Candidate {
  readonly at: number;
  readonly column: string;
  readonly likeness: number;
}

/** The likeliest mapping of a table's headers to the columns of a kind: the best pair first, none taken twice. */
export function matchHeaders(kind: FactKind, headers: readonly string[]): HeaderMatch {
  const candidates = headers.flatMap((header, at) => candidatesFor(kind, header, at));
  const taken = new Map<number, string>();
  const used = new Set<string>();
  let fit = 0;
  for (const { at, column, likeness: each } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    const isTaken = used.has(column) && companionColumn(column) === undefined;
    if (taken.has(at) || isTaken) continue;
    taken.set(at, column);
    used.add(column);
    fit += each;
  }
  const filled = headers.filter((header) => header.trim() !== '').length;
  return { mapping: headers.map((_, at) => taken.get(at) ?? null), fit: filled === 0 ? 0 : fit / filled };
}

interface WordedColumn {
  readonly id: string;
  readonly texts: readonly (readonly string[])[];
}

const known = new Map<FactKind, readonly WordedColumn[]>();

/** The words of every column of a kind, taken apart once: each table is held against every kind. */
function wordedColumns(kind: FactKind): readonly WordedColumn[] {
  const columns =
    known.get(kind) ??
    importColumnsOf(kind, headerWords).map(({ id, words }) => ({ id, texts: words.map(wordsOf) }));
  known.set(kind, columns);
  return columns;
}

function candidatesFor(kind: FactKind, header: string, at: number): Candidate[] {
  if (companionKindOf(kind) === 'indicatorValue' && isPeriodHeader(header)) {
    return [{ at, column: 'indicatorValue', likeness: 1 }];
  }
  const words = wordsOf(header);
  if (words.length === 0) return [];
  return wordedColumns(kind)
    .map(({ id, texts }) => ({
      at,
      column: id,
      likeness: Math.max(...texts.map((text) => likeness(words, text))),
    }))
    .filter((candidate) => candidate.likeness >= likely);
}

/** 1 for the same words, less for every word that only the header has; 0 where one of ours is missing. */
function likeness(header: readonly string[], ours: readonly string[]): number {
  if (ours.length === 0) return 0;
  const found = ours.filter((word) => header.some((other) => sameWord(word, other))).length;
  const share = ours.length / Math.max(header.length, ours.length);
  // One word of ours in a long header is mentioned there, not meant.
  return found < ours.length ? 0 : 0.45 + 0.55 * share;
}

/** Without the endings of cases: «обучающихся», «обучающиеся». */
function sameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const stem = Math.max(Math.min(4, shorter - 1), shorter - 3);
  return a === b || (shorter > 3 && a.slice(0, stem) === b.slice(0, stem));
}

/** Words that say nothing by themselves. */
const empty = new Set(['в', 'на', 'с', 'и', 'о', 'об', 'по', 'для', 'кол', 'во']);

function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}№%]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}
