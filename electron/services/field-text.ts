import { describeFields } from '#shared/facts/fields.ts';
import { type Fact, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { valueText } from '#shared/grid/cell-text.ts';
import { type RecordKind, recordKinds } from '#shared/report/record-kinds.ts';
import { fieldName } from '#shared/text/fields.ts';
import { historyText } from '#shared/text/history.ts';
import { kindNames } from '#shared/text/kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';

/** A record of any kind and of any time, as little as its title needs. */
export interface NamedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly fields: object;
}

/** Facts by id, those in the basket too: history and other people's files speak of them. */
export function anyFact(records: RecordStore, others: (id: string) => NamedRecord | undefined): FactLookup {
  return {
    get(id) {
      const found = records.get(id) ?? others(id);
      return found && isFactKind(found.kind) ? (found as Fact) : undefined;
    },
    list: () => [],
  };
}

/** What people call a record, never empty. */
export function recordTitle({ id, kind, fields }: NamedRecord, facts: FactLookup): string {
  const own: unknown = isFactKind(kind)
    ? titleOf({ id, kind, fields } as Fact, facts)
    : Reflect.get(fields, 'title');
  return typeof own === 'string' && own !== '' ? own : (kindNames[kind]?.one ?? '');
}

export function fieldLabel(kind: RecordKind, name: string): string {
  return isFactKind(kind) ? fieldName(kind, name) : (historyText.partFields[name] ?? fieldName(kind, name));
}

/** The value of a field as people read it; empty where there is none. */
export function fieldText(kind: RecordKind, name: string, value: unknown, facts: FactLookup): string {
  if (value === undefined || value === null) return '';
  const control = describeFields(recordKinds[kind]).find((field) => field.name === name)?.control;
  const text = control && valueText(value, control, facts);
  if (text !== undefined && text !== '') return text;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) && value.length === 0 ? '' : historyText.unreadable;
}
