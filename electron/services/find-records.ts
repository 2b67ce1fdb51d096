import type { FactKind } from '#shared/facts/kinds.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { wordsOf } from '#electron/store/search/tokens.ts';
import type { TitleBook } from './record-titles.ts';

export interface FoundRecord {
  readonly record: StoredRecord;
  readonly title: string;
  /** 0: the title begins with the text; 1: its words do; 2: other names help. */
  readonly place: number;
}

/** Records every typed word of which begins a word of their title or of another name; best first, then newest. */
export function findRecords(
  records: RecordStore,
  titled: TitleBook,
  {
    kinds,
    text,
    limit,
  }: { readonly kinds: readonly FactKind[]; readonly text: string; readonly limit: number },
): FoundRecord[] {
  const typed = wordsOf(text).flatMap(({ parts }) => parts.map((part) => ` ${part}`));
  const whole = typed.join('');
  const best: FoundRecord[] = [];
  for (const kind of new Set(kinds)) {
    for (const record of records.list(kind)) {
      // The newest first: most records of an empty question need not even be named.
      if (typed.length === 0 && best.length === limit && !isNewer(record, best.at(-1))) continue;
      const { title, words, aliases } = titled(records, record);
      const place = placeOf(words, aliases, typed, whole);
      if (place !== undefined) keepBest(best, { record, title, place }, limit);
    }
  }
  return best;
}

function placeOf(
  words: string,
  aliases: string,
  typed: readonly string[],
  whole: string,
): number | undefined {
  if (typed.every((word) => words.includes(word))) return words.startsWith(whole) ? 0 : 1;
  return typed.every((word) => words.includes(word) || aliases.includes(word)) ? 2 : undefined;
}

/** Keeps the list in order and no longer than the limit. */
function keepBest(best: FoundRecord[], found: FoundRecord, limit: number): void {
  const last = best.at(-1);
  if (best.length === limit && last && compare(found, last) >= 0) return;
  const at = best.findIndex((each) => compare(found, each) < 0);
  best.splice(at < 0 ? best.length : at, 0, found);
  if (best.length > limit) best.pop();
}

function compare(a: FoundRecord, b: FoundRecord): number {
  if (a.place !== b.place) return a.place - b.place;
  return a.record.updatedAt < b.record.updatedAt ? 1 : a.record.updatedAt > b.record.updatedAt ? -1 : 0;
}

function isNewer(record: StoredRecord, than: FoundRecord | undefined): boolean {
  return than === undefined || record.updatedAt > than.record.updatedAt;
}
