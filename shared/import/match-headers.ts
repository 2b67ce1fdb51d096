import type { FactKind } from '#shared/facts/kinds.ts';
import { importColumnsOf } from './companions.ts';
import { headerWords } from '#shared/text/header-words.ts';

/** Which column of a grid each column of a table goes to; nothing for one that is left out. */
export type Mapping = readonly (string | null)[];

/** Less likeness than this is a guess. */
const likely = 0.6;

interface Candidate {
  readonly at: number;
  readonly column: string;
  readonly likeness: number;
}

/** The likeliest mapping of a table's headers to the columns of a kind: the best pair first, none taken twice. */
export function matchHeaders(kind: FactKind, headers: readonly string[]): Mapping {
  const candidates = headers.flatMap((header, at) => candidatesFor(kind, header, at));
  const taken = new Map<number, string>();
  const used = new Set<string>();
  for (const { at, column } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (taken.has(at) || used.has(column)) continue;
    taken.set(at, column);
    used.add(column);
  }
  return headers.map((_, at) => taken.get(at) ?? null);
}

/** How much of a table a mapping understands, from 0 to 1: tells a header row, and a table's kind. */
export function mappedShare(mapping: Mapping): number {
  return mapping.length === 0 ? 0 : mapping.filter((column) => column !== null).length / mapping.length;
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

/** 1 for the same words, less for every word that only one of them has; a header with all our words is likely. */
function likeness(header: readonly string[], ours: readonly string[]): number {
  if (ours.length === 0) return 0;
  const found = ours.filter((word) => header.some((other) => sameWord(word, other))).length;
  if (found < ours.length) return 0.5 * (found / Math.max(ours.length, header.length));
  return 0.6 + 0.4 * (ours.length / Math.max(header.length, ours.length));
}

/** Without the endings of cases: «обучающихся», «обучающиеся». */
function sameWord(a: string, b: string): boolean {
  const length = Math.max(3, Math.min(a.length, b.length) - 3);
  return a === b || (Math.min(a.length, b.length) > 3 && a.slice(0, length) === b.slice(0, length));
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
