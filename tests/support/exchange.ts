import path from 'node:path';
import type { Input, Output } from '#shared/contract/calls.ts';
import { recordKindNames } from '#shared/report/record-kinds.ts';
import { ask, openServices, type OpenServices } from './services.ts';
import { temporaryFolder } from './temp-folder.ts';

/** Two or more people, each with a store of their own, who hand each other files. */
export interface Person extends OpenServices {
  readonly name: string;
}

export function person(name: string, folder?: string): Person {
  return { ...openServices(folder), name };
}

type What = Input<'exchange:export'>['what'];

/** Writes a file for somebody and answers its path. */
export async function give(from: Person, to: Person, what: What = { since: 'last' }): Promise<string> {
  const file = path.join(temporaryFolder(), 'Записи.letopis-records');
  await ask(from, 'exchange:export', {
    target: from.grants.grant(file, 'write'),
    what,
    peer: to.name,
  });
  return file;
}

export async function look(by: Person, file: string): Promise<Output<'exchange:open'>> {
  return await ask(by, 'exchange:open', { source: by.grants.grant(file, 'read') });
}

type Decide = (record: string, field: string | undefined) => 'mine' | 'theirs';

/** Opens a file and accepts it, every conflict decided by the rule. */
export async function take(
  by: Person,
  file: string,
  decide: Decide = () => 'theirs',
): Promise<Output<'exchange:open'> & { readonly changeSet: string | undefined }> {
  const opened = await look(by, file);
  const decisions = opened.conflicts.flatMap(({ record, whole, fields }) =>
    whole
      ? [{ record: record.id, take: decide(record.id, undefined) }]
      : fields.map(({ name }) => ({ record: record.id, field: name, take: decide(record.id, name) })),
  );
  const { changeSet } = await ask(by, 'exchange:accept', { exchange: opened.exchange, decisions });
  return { ...opened, changeSet };
}

/** Everything that a store says now, by id, without what is its own business: versions and moments. */
export async function contentOf(services: OpenServices): Promise<Record<string, unknown>> {
  const lists = await Promise.all(
    recordKindNames.map(async (kind) => (await ask(services, 'record:list', { kind })).records),
  );
  const records = lists.flat().map(({ id, kind, fields }) => [id, { kind, fields }] as const);
  return Object.fromEntries(records.toSorted(([a], [b]) => a.localeCompare(b)));
}
