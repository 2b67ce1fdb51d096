import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { ChangeEntry } from '#shared/contract/areas/history.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { stepText } from '#shared/text/history.ts';
import type { HistoryEntry } from '#electron/store/change-log.ts';
import { touchedFields } from '#electron/store/record-state.ts';
import { updateTo } from './exchange/accept.ts';
import { anyFact, fieldLabel, fieldText, recordTitle } from './field-text.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'record:return-to' | 'change:since';

/** What was changed, by whom, and the way back to what was. */
export function historyService(session: StoreSession): Handlers<Names> {
  return {
    'record:return-to': async ({ id, changeSet, side }) => {
      const record = session.read().get(id);
      if (!record) throw new Failure('record/not-found', { id });
      // What belongs to a report goes through the report's own calls, which know whether it may change.
      if (!isFactKind(record.kind)) throw new Failure('record/not-a-fact');
      const entries = session
        .read()
        .history(id)
        .filter((entry) => entry.id === changeSet);
      // Newest first: a change set may have touched the record more than once.
      const wanted = side === 'after' ? entries[0]?.after : entries.at(-1)?.before;
      if (!wanted) throw new Failure('history/no-state');
      return session.commit('record.return', [
        ...(record.deletedAt === undefined ? [] : [{ op: 'restore' as const, id }]),
        ...updateTo(id, { ...record.fields }, wanted.fields),
      ]);
    },

    'change:since': async ({ since, limit, author }) => {
      const records = session.read();
      const facts = anyFact(records, () => undefined);
      const moment = new Date(since).toISOString();
      const entries = records.changesSince(moment, limit, author).map((entry) => changeEntry(entry, facts));
      return { entries, authors: records.authors() };
    },
  };
}

function changeEntry(entry: HistoryEntry, facts: FactLookup): ChangeEntry {
  const { id: changeSet, at, author, label, recordId, after } = entry;
  return {
    changeSet,
    at,
    ...(author === undefined ? {} : { author }),
    label: stepText(label, whatHappened(entry)),
    record: {
      id: recordId,
      kind: after.kind,
      title: recordTitle({ id: recordId, kind: after.kind, fields: after.fields }, facts),
    },
    what: whatHappened(entry),
    fields: fieldChanges(entry, facts),
  };
}

export function whatHappened({ before, after }: HistoryEntry): ChangeEntry['what'] {
  if (!before) return 'created';
  if (before.deletedAt === after.deletedAt) return 'changed';
  return after.deletedAt === undefined ? 'restored' : 'deleted';
}

/** Each touched field before and after; both may read the same where only the way of saying it changed. */
export function fieldChanges(entry: HistoryEntry, facts: FactLookup): ChangeEntry['fields'] {
  const { before, after } = entry;
  return touchedFields(entry)
    .filter((name) => name !== 'deletedAt')
    .map((name) => ({
      name,
      label: fieldLabel(after.kind, name),
      before: fieldText(after.kind, name, before?.fields[name], facts),
      after: fieldText(after.kind, name, after.fields[name], facts),
    }));
}
