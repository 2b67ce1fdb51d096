import type { NamedRecord } from '#shared/contract/areas/search.ts';
import { type Fact, factKinds, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { findReferences } from '#shared/facts/references.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { Services } from '#electron/services/create-services.ts';
import { ask } from './command.ts';

/** A record's cells name other records, whose titles name others, which may name the last ones. */
const farthest = 3;

/** A fact with the facts that its cells speak of, those in the basket too. */
export async function factsAround(services: Services, fact: Fact): Promise<FactLookup> {
  const known = new Map<string, Fact>([[fact.id, fact]]);
  let edge: readonly Fact[] = [fact];
  for (let step = 0; step < farthest; step += 1) {
    const wanted = new Set(edge.flatMap(referredBy).filter((id) => !known.has(id)));
    const found = await Promise.all([...wanted].map((id) => ask(services, 'record:get', { id })));
    edge = found.filter((record) => isFact(record));
    for (const each of edge) known.set(each.id, each);
  }
  return { get: (id) => known.get(id), list: () => [] };
}

function referredBy({ kind, fields }: Fact): string[] {
  return findReferences(factKinds[kind], fields).map(({ to }) => to);
}

export function isFact(record: StoredRecord): record is StoredRecord & Fact {
  return isFactKind(record.kind);
}

/** What records are called, in this order; as many as one call answers. */
export async function titlesOf(services: Services, ids: readonly string[]): Promise<readonly NamedRecord[]> {
  const { titles } = await ask(services, 'record:titles', { ids: ids.slice(0, 2_000) });
  const byId = new Map(titles.map((named) => [named.id, named]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
