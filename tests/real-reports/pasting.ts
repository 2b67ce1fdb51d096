import type { Input, Output } from '#shared/contract/calls.ts';
import type { FactKind, Fields } from '#shared/facts/kinds.ts';
import { ask, type OpenServices } from '../support/services.ts';
import { asPasted } from './flat-tables.ts';

/** A table that is laid on the clipboard as Excel lays it, and what becomes of it. */
export type Rows = readonly (readonly string[])[];

export const paste = (services: OpenServices, rows: Rows) =>
  ask(services, 'import:open-clipboard', { text: asPasted(rows) });

type Plan = Input<'import:plan'>;

/** The first table, with names made into records; what is there already is updated. */
export const planOf = (opened: string, kind: FactKind, more: Partial<Plan> = {}): Plan => ({
  import: opened,
  table: 0,
  kind,
  duplicates: 'update',
  createNamed: true,
  ...more,
});

export async function listed<K extends FactKind>(services: OpenServices, kind: K): Promise<Fields<K>[]> {
  const { records } = await ask(services, 'record:list', { kind });
  return records.map(({ fields }) => fields as Fields<K>);
}

/** One step back. */
export async function takenBack(
  services: OpenServices,
  { changeSet }: Output<'import:commit'>,
): Promise<void> {
  if (changeSet === undefined) throw new Error('Nothing was changed');
  await ask(services, 'change:revert', { changeSet });
}
