import type { Connection } from '../connection.ts';
import { createCorrector, type Understood } from './corrections.ts';
import { kindMark } from './marks.ts';
import type { SearchQuestion } from './search-index.ts';
import { matchOf, type TypedWord, typedWords } from './typed-words.ts';

export interface Answered {
  /** Best first. A record that went into the basket since the last refresh may still be among them. */
  readonly ids: readonly string[];
  /** Counted to 1,000. */
  readonly total: number;
  /** What was looked for, after corrections; for marking it in texts. */
  readonly words: readonly TypedWord[];
  readonly corrected?: string;
}

interface Weighed {
  readonly id: number;
  /** The less, the better. */
  readonly rank: number;
}

/**
 * A word that stands in every second record has too many hits to weigh them all in 50 ms: of more than so many, the
 * most lately changed are weighed, and beside them as many with the words in their titles.
 */
const mostWeighed = 1_000;

export function createAsker(index: Connection): (question: SearchQuestion) => Answered {
  const understand = createCorrector(index);
  // A hit in the title counts eight times one elsewhere, the beginning of a word of the title four times.
  const selectWeighed = index.prepare<[string], Weighed>(
    `SELECT rowid AS id, bm25(search_text, 8, 1, 4) AS rank FROM search_text
     WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ${mostWeighed}`,
  );
  const selectRecord = index
    .prepare<[number], string>('SELECT record_id FROM search_row WHERE id = ?')
    .pluck();

  function weighed(words: readonly TypedWord[], kinds: SearchQuestion['kinds']): readonly Weighed[] {
    if (words.length === 0) return [];
    const all = words.map(matchOf).join(' AND ');
    const ofKinds = kinds ? ` AND (${kinds.map((kind) => `"${kindMark(kind)}"`).join(' OR ')})` : '';
    const newest = selectWeighed.all(`(${all})${ofKinds}`);
    if (newest.length < mostWeighed) return newest;
    const inTitle = selectWeighed.all(`({title marks} : (${all}))${ofKinds}`);
    const byId = new Map([...inTitle, ...newest].map((hit) => [hit.id, hit]));
    return [...byId.values()];
  }

  return ({ text, kinds, limit }) => {
    const typed: Understood = { words: typedWords(text) };
    const found = weighed(typed.words, kinds);
    // Only what is nowhere has to be understood otherwise.
    const understood = found.length > 0 || typed.words.length === 0 ? typed : understand(text);
    const hits = found.length > 0 ? found : weighed(understood.words, kinds);
    const best = hits.toSorted((a, b) => a.rank - b.rank || b.id - a.id).slice(0, limit);
    const total = Math.min(hits.length, mostWeighed);
    return { ids: best.flatMap(({ id }) => selectRecord.get(id) ?? []), total, ...understood };
  };
}
