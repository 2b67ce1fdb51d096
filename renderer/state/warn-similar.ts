import type { FactKind } from '#shared/facts/kinds.ts';
import { isNamedKind, namedKinds } from '#shared/names/names-of.ts';
import { mergeText, reasonText } from '#shared/text/names.ts';
import { call } from '#renderer/api/client.ts';
import { tellDone } from './notices.ts';

/** True for a column by which records of the kind are called. */
export function isNameColumn(kind: FactKind, column: string): boolean {
  const named = namedKinds[kind];
  return (
    named !== undefined &&
    (column === named.name || (kind === 'person' && ['name', 'patronymic'].includes(column)))
  );
}

/** After a name was written into a grid: a word if such a record is there already. Its card offers to merge them. */
export async function warnSimilar(kind: FactKind, id: string): Promise<void> {
  if (!isNamedKind(kind)) return;
  const record = await call('record:get', { id });
  if (!record.ok) return;
  const answer = await call('name:similar', { kind, id, fields: { ...record.value.fields } });
  const [first] = answer.ok ? answer.value.similar : [];
  if (first) tellDone(mergeText.similarInGrid(first.title, reasonText(first.why)));
}
