import type { ExchangeNote, RecordConflict } from '#shared/contract/areas/exchange.ts';
import type { Output } from '#shared/contract/calls.ts';
import type { FieldConflict } from '#shared/exchange/compare.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { OpenStore } from '#electron/store/open-store.ts';
import { anyFact, fieldLabel, fieldText, recordTitle } from '../field-text.ts';
import type { OpenedFile } from './open-file.ts';
import { type Outcome, type PlanRow, resultOf } from './plan.ts';

type Described = Omit<Output<'exchange:open'>, 'exchange'>;

/** The opened file in words: how much of what, where the two sides differ, what is worth knowing. */
export function describeExchange(store: OpenStore, file: OpenedFile, rows: readonly PlanRow[]): Described {
  const facts = anyFact(store.records, (id) => {
    const side = file.records.get(id);
    return side && { id, kind: side.state.kind, fields: side.state.fields };
  });
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const { person, organisation } = file.manifest.sender;
  return {
    sender: {
      ...(person === undefined ? {} : { person }),
      ...(organisation === undefined ? {} : { organisation }),
    },
    exportedAt: file.manifest.exportedAt,
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same') + count('locked'),
      deleted: count('deleted'),
      conflicts: count('conflict'),
      files: file.files.size,
    },
    conflicts: rows.filter(({ outcome }) => outcome === 'conflict').map((row) => conflictOf(row, facts)),
    notes: [...notesOfRows(store, rows, facts), ...revivedNotes(store, rows, facts)],
  };
}

function namedBy({ id, mine, theirs }: PlanRow, facts: FactLookup): RecordConflict['record'] {
  const { kind, fields } = (mine ?? theirs).state;
  return { id, kind, title: recordTitle({ id, kind, fields }, facts) };
}

function conflictOf(row: PlanRow, facts: FactLookup): RecordConflict {
  const { mine, theirs, comparison } = row;
  const fields = comparison?.whole ? differences(row) : (comparison?.conflicts ?? []);
  const { kind } = theirs.state;
  return {
    record: namedBy(row, facts),
    whole: comparison?.whole ?? false,
    mineDeleted: mine?.state.deletedAt !== undefined,
    theirsDeleted: theirs.state.deletedAt !== undefined,
    fields: fields.map(({ name, ...values }) => ({
      name,
      label: fieldLabel(kind, name),
      mine: fieldText(kind, name, values.mine, facts),
      theirs: fieldText(kind, name, values.theirs, facts),
      base: fieldText(kind, name, values.base, facts),
    })),
  };
}

/** What differs between a deleted record and the one that was changed, for people to look at. */
function differences({ mine, theirs }: PlanRow): FieldConflict[] {
  const [own, other] = [mine?.state.fields ?? {}, theirs.state.fields];
  const names = new Set([...Object.keys(own), ...Object.keys(other)]);
  return [...names]
    .filter((name) => !sameContent(own[name], other[name]))
    .map((name) => ({ name, mine: own[name], theirs: other[name], base: undefined }));
}

function notesOfRows(store: OpenStore, rows: readonly PlanRow[], facts: FactLookup): ExchangeNote[] {
  const titles = createTitles(store, facts);
  return rows.flatMap((row): ExchangeNote[] => {
    const record = namedBy(row, facts);
    const united = row.comparison?.united ?? [];
    if (row.outcome === 'locked') return [{ record, note: 'locked', fields: [] }];
    if (row.outcome === 'new' && titles.has(record)) return [{ record, note: 'alike', fields: [] }];
    if (united.length === 0) return [];
    return [{ record, note: 'united', fields: united.map((name) => fieldLabel(record.kind, name)) }];
  });
}

/** Titles of the records here, read kind by kind as they are asked for. */
function createTitles({ records }: OpenStore, facts: FactLookup) {
  const byKind = new Map<string, ReadonlySet<string>>();
  return {
    has({ kind, title }: RecordConflict['record']): boolean {
      const known =
        byKind.get(kind) ?? new Set(records.list(kind).map((record) => recordTitle(record, facts)));
      byKind.set(kind, known);
      return known.has(title);
    },
  };
}

function revivedNotes(store: OpenStore, rows: readonly PlanRow[], facts: FactLookup): ExchangeNote[] {
  return resultOf(store, rows, []).revived.map((id): ExchangeNote => {
    const record = store.records.get(id);
    const row = rows.find((each) => each.id === id);
    const kind = record?.kind ?? row?.theirs.state.kind ?? 'event';
    const fields = record?.fields ?? row?.theirs.state.fields ?? {};
    return {
      record: { id, kind, title: recordTitle({ id, kind, fields }, facts) },
      note: 'revived',
      fields: [],
    };
  });
}
