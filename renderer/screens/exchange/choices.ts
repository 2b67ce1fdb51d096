import type { RecordConflict } from '#shared/contract/areas/exchange.ts';
import type { Decision } from '#renderer/state/exchange.ts';

export type Take = 'mine' | 'theirs';

/** What was chosen so far, by the key of a field or of a whole record. */
export type Choices = ReadonlyMap<string, Take>;

const keyOf = (record: string, field: string): string => `${record} ${field}`;

/** The keys that have to be chosen of a conflict: its fields, or the record as a whole. */
export function keysOf({ record, whole, fields }: RecordConflict): readonly string[] {
  return whole ? [record.id] : fields.map(({ name }) => keyOf(record.id, name));
}

export function fieldKey(conflict: RecordConflict, field: string): string {
  return keyOf(conflict.record.id, field);
}

export function undecided(conflicts: readonly RecordConflict[], choices: Choices): readonly string[] {
  return conflicts.flatMap(keysOf).filter((key) => !choices.has(key));
}

export function allTaken(conflicts: readonly RecordConflict[], take: Take): Choices {
  return new Map(conflicts.flatMap(keysOf).map((key) => [key, take]));
}

export function decisionsOf(conflicts: readonly RecordConflict[], choices: Choices): Decision[] {
  return conflicts.flatMap(({ record, whole, fields }): Decision[] => {
    if (whole) {
      const take = choices.get(record.id);
      return take ? [{ record: record.id, take }] : [];
    }
    return fields.flatMap(({ name }): Decision[] => {
      const take = choices.get(keyOf(record.id, name));
      return take ? [{ record: record.id, field: name, take }] : [];
    });
  });
}
