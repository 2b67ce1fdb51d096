import type { Fact } from '#shared/facts/kinds.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { liveFacts } from '#electron/store/search/live-facts.ts';
import { joined, wordsOf } from '#electron/store/search/tokens.ts';

/** What a record is called, and by which beginnings of words it is chosen. */
export interface Titled {
  readonly title: string;
  /** The folded words of the title, each after a space. */
  readonly words: string;
  /** The words of its other names, likewise. */
  readonly aliases: string;
}

/** Fields that hold other names of a record, whatever its kind. */
const aliasFields = [
  'shortName',
  'legalName',
  'abbreviation',
  'number',
  'aliases',
  'formerNames',
  'formerSurnames',
] as const;

interface Entry extends Titled {
  /** The records that the title names, as they were. */
  readonly named: readonly (readonly [id: string, record: StoredRecord | undefined])[];
}

export type TitleBook = ReturnType<typeof createTitleBook>;

/**
 * Titles by record, made once. The store gives the same object until a record changes, and so a title holds as long
 * as the record and all that it names are the same objects.
 */
export function createTitleBook() {
  const entries = new WeakMap<StoredRecord, Entry>();

  return (records: RecordStore, record: StoredRecord): Titled => {
    const known = entries.get(record);
    if (known?.named.every(([id, was]) => records.get(id) === was)) return known;
    const made = entryOf(records, record);
    entries.set(record, made);
    return made;
  };
}

function entryOf(records: RecordStore, record: StoredRecord): Entry {
  const named: [string, StoredRecord | undefined][] = [];
  const live = liveFacts(records);
  const get: FactLookup['get'] = (id) => {
    named.push([id, inMemory(records, id)]);
    return live.get(id);
  };
  const title = titleIn(record, { ...live, get }, (id) => {
    const report = inMemory(records, id);
    named.push([id, report]);
    return report;
  });
  return { title, words: spaced(title), aliases: spaced(aliasesOf(record).join(' ')), named };
}

function titleIn(
  record: StoredRecord,
  facts: FactLookup,
  reportOf: (id: string) => StoredRecord | undefined,
): string {
  if (isFactKind(record.kind)) return titleOf(record as Fact, facts);
  const report: unknown = Reflect.get(record.fields, 'report');
  const named = typeof report === 'string' ? reportOf(report) : record;
  const title: unknown = named && Reflect.get(named.fields, 'title');
  return typeof title === 'string' ? title : '';
}

/** Once its kind was listed, the store answers the same object at each look. */
function inMemory(records: RecordStore, id: string): StoredRecord | undefined {
  const record = records.get(id);
  if (!record || record.deletedAt !== undefined) return record;
  records.list(record.kind);
  return records.get(id);
}

function aliasesOf({ fields }: StoredRecord): string[] {
  return aliasFields.flatMap((name) => {
    const value: unknown = Reflect.get(fields, name);
    return (Array.isArray(value) ? value : [value]).filter(isWritten).map(String);
  });
}

function isWritten(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function spaced(text: string): string {
  return wordsOf(text)
    .flatMap(({ parts }) => [...parts, joined(parts) ?? ''])
    .filter(Boolean)
    .map((word) => ` ${word}`)
    .join('');
}
