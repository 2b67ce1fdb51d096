import type { SearchHit } from '#shared/contract/areas/search.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import { liveFacts } from '#electron/store/search/live-facts.ts';
import { recordTexts } from '#electron/store/search/record-texts.ts';
import { findRecords } from './find-records.ts';
import { createTitleBook } from './record-titles.ts';
import { contextOf, createMarker, type Marker } from './search-context.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'search:all' | 'record:find' | 'record:titles';

/** Milliseconds that a question may first spend on taking in what changed. */
const refreshBudget = 30;

export function searchService(session: StoreSession): Handlers<Names> {
  const titled = createTitleBook();

  return {
    'search:all': async ({ text, kinds, limit }) => {
      const { search, records } = session.store();
      const end = performance.now() + refreshBudget;
      const pending = search.refresh(() => performance.now() < end);
      const { ids, total, words, corrected } = search.ask({ text, kinds, limit });
      const mark = createMarker(words);
      const facts = liveFacts(records);
      const hits = ids.flatMap((id) => {
        const record = records.get(id);
        if (!record || record.deletedAt !== undefined) return [];
        const { title } = titled(records, record);
        return [hitOf(record, title, recordTexts(record, facts), mark)];
      });
      return { hits, total, pending, ...(corrected === undefined ? {} : { corrected }) };
    },

    'record:find': async (question) => {
      const found = findRecords(session.read(), titled, question);
      return { found: found.map(({ record: { id, kind }, title }) => ({ id, kind, title })) };
    },

    'record:titles': async ({ ids }) => {
      const records = session.read();
      const found = ids.flatMap((id) => records.get(id) ?? []);
      // From here on the store gives the same objects, whose titles are kept.
      for (const kind of new Set(found.map((record) => record.kind))) records.list(kind);
      return {
        titles: found.map((known) => {
          const record = records.get(known.id) ?? known;
          const { id, kind, deletedAt } = record;
          return { id, kind, title: titled(records, record).title, deleted: deletedAt !== undefined };
        }),
      };
    },
  };
}

function hitOf(record: StoredRecord, title: string, texts: readonly string[], mark: Marker): SearchHit {
  const { id, kind, fields } = record;
  const { text, marks } = contextOf(texts, title, mark);
  const report: unknown = Reflect.get(fields, 'report');
  const node: unknown = Reflect.get(fields, 'node');
  const place = typeof report === 'string' && typeof node === 'string' ? { place: { report, node } } : {};
  return { id, kind, title, titleMarks: mark(title).marks, context: text, contextMarks: marks, ...place };
}
