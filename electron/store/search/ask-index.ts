import type { Connection } from '../connection.ts';
import { createCorrector } from './corrections.ts';
import { kindMark } from './marks.ts';
import type { SearchQuestion } from './search-index.ts';
import { matchOf, type TypedWord } from './typed-words.ts';

export interface Answered {
  /** Best first. A record that went into the basket since the last refresh may still be among them. */
  readonly ids: readonly string[];
  /** Counted to `mostCounted`. */
  readonly total: number;
  /** What was looked for, after corrections; for marking it in texts. */
  readonly words: readonly TypedWord[];
  readonly corrected?: string;
}

export const mostCounted = 1_000;

/**
 * A word that stands in every second record has too many hits to weigh them all in 50 ms: of more than so many, the
 * most lately changed are weighed, and beside them as many with the words in their titles.
 */
const weighed = 1_000;

/** A hit in the title counts eight times one elsewhere, the beginning of a word of the title four times. */
const weights = '8, 1, 4';

export function createAsker(index: Connection): (question: SearchQuestion) => Answered {
  const understand = createCorrector(index);
  const selectBest = index
    .prepare<{ all: string; titles: string; limit: number }, string>(
      `WITH found AS (
         SELECT * FROM (SELECT rowid AS id, bm25(search_text, ${weights}) AS rank FROM search_text
           WHERE search_text MATCH $titles ORDER BY rowid DESC LIMIT ${weighed})
         UNION
         SELECT * FROM (SELECT rowid, bm25(search_text, ${weights}) FROM search_text
           WHERE search_text MATCH $all ORDER BY rowid DESC LIMIT ${weighed})
       )
       SELECT record_id FROM found JOIN search_row USING (id)
       GROUP BY id ORDER BY min(rank), id DESC LIMIT $limit`,
    )
    .pluck();
  const countAll = index
    .prepare<[string], number>(
      `SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT ${mostCounted})`,
    )
    .pluck();

  return ({ text, kinds, limit }) => {
    const { words, corrected } = understand(text);
    if (words.length === 0) return { ids: [], total: 0, words };
    const all = words.map(matchOf).join(' AND ');
    const ofKinds = kinds ? ` AND (${kinds.map((kind) => `"${kindMark(kind)}"`).join(' OR ')})` : '';
    const ids = selectBest.all({
      all: `(${all})${ofKinds}`,
      titles: `({title marks} : (${all}))${ofKinds}`,
      limit,
    });
    const total = countAll.get(`(${all})${ofKinds}`) ?? 0;
    return { ids, total, words, ...(corrected === undefined ? {} : { corrected }) };
  };
}
