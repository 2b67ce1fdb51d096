import { Failure } from '#shared/contract/failure.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import type { Handlers, Output } from '#shared/contract/calls.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { HistoryEntry } from '#electron/store/change-log.ts';
import { touchedFields } from '#electron/store/record-state.ts';
import { anyFact } from './field-text.ts';
import { fieldChanges, whatHappened } from './history-service.ts';
import type { StoreSession } from './store-session.ts';

type Names =
  | 'record:list'
  | 'record:get'
  | 'record:uses'
  | 'record:history'
  | 'record:commit'
  | 'basket:list'
  | 'change:list'
  | 'change:revert';

/** Records as they are: lists, changes, history, the way back. */
export function recordService(session: StoreSession): Handlers<Names> {
  return {
    'record:list': async ({ kind }) => ({ records: [...session.read().list(kind)] }),
    'record:get': async ({ id }) => {
      const record = session.read().get(id);
      if (!record) throw new Failure('record/not-found', { id });
      return record;
    },
    'record:uses': async ({ id }) => ({ records: session.read().uses(id) }),
    'record:history': async ({ id }) => {
      const facts = anyFact(session.read(), () => undefined);
      const entries = session.read().history(id);
      return { entries: entries.map((entry) => historyEntry(entry, facts)) };
    },
    'record:commit': async ({ label, mutations }) => {
      for (const each of mutations) {
        const kind = each.op === 'create' ? each.kind : session.read().get(each.id)?.kind;
        // What belongs to a report goes through the report's own calls, which know whether it may change.
        if (kind !== undefined && !isFactKind(kind)) throw new Failure('record/not-a-fact');
      }
      return session.commit(label, mutations);
    },
    'basket:list': async () => ({ records: session.read().basket() }),
    'change:list': async ({ count }) => ({ changes: session.read().latestChanges(count) }),
    'change:revert': async ({ changeSet }) => session.revert(changeSet),
  };
}

function historyEntry(entry: HistoryEntry, facts: FactLookup): Output<'record:history'>['entries'][number] {
  const { before, after, recordId: _, ...info } = entry;
  return {
    ...info,
    ...(before === undefined ? {} : { before: { ...before.fields } }),
    after: { ...after.fields },
    touched: touchedFields(entry),
    what: whatHappened(entry),
    fields: fieldChanges(entry, facts),
  };
}
