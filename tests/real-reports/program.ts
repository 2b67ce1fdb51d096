import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { IndicatorFigure, IndicatorScope } from '#shared/contract/areas/indicators.ts';
import { factsFormat, factsVersion } from '#shared/facts/facts-file.ts';
import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import { createServices, type Services } from '#electron/services/create-services.ts';
import { testPorts } from '../support/ports.ts';
import { ask } from '../support/services.ts';
import type { ImportRecord } from './fact-collector.ts';

/** What the tests of real reports ask the program, in few words. */

export interface Held {
  readonly folder: string;
  readonly services: Services;
  readonly imported: Awaited<ReturnType<typeof importFacts>>;
  readonly exported: readonly Fact[];
}

/** The facts of a report go in and out again once for all tests of a file: `const held = holdFacts(() => …)`. */
export function holdFacts(records: () => readonly ImportRecord[]): () => Held {
  let held: Held | undefined;
  beforeAll(async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-real-'));
    const services = createServices(testPorts(path.join(folder, 'data')));
    const imported = await importFacts(services, folder, records());
    held = { folder, services, imported, exported: await exportedFacts(services, folder) };
  });
  afterAll(() => {
    held?.services.close();
    if (held) fs.rmSync(held.folder, { recursive: true, force: true });
  });
  return () => {
    if (!held) throw new Error('The facts are not held yet');
    return held;
  };
}

export function importFacts(services: Services, folder: string, records: readonly ImportRecord[]) {
  const file = path.join(folder, 'facts.json');
  fs.writeFileSync(file, JSON.stringify({ format: factsFormat, version: factsVersion, records }));
  return ask(services, 'facts:import', { source: services.grants.grant(file, 'read') });
}

/** The records that the program writes out, of any kind. */
export async function exportedFacts(services: Services, folder: string): Promise<Fact[]> {
  const file = path.join(folder, 'exported.json');
  await ask(services, 'facts:export', { target: services.grants.grant(file, 'write') });
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { records: Fact[] }).records;
}

export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): Fact<K>[] {
  return facts.filter((fact): fact is Fact<K> => fact.kind === kind);
}

/** The figure of an indicator in a scope: the first, or the one that belongs to a key. */
export async function indicator(
  services: Services,
  scope: IndicatorScope,
  id: string,
  key?: string,
): Promise<IndicatorFigure> {
  const { groups } = await ask(services, 'indicator:catalogue', scope);
  const values = groups.flatMap(({ indicators }) => indicators).find((each) => each.id === id)?.values ?? [];
  const found = key === undefined ? values[0] : values.find((each) => each.key === key);
  if (!found) throw new Error(`${id} has no figure ${key ?? ''}: ${JSON.stringify(values)}`);
  return found;
}

export function partsOf({ parts }: IndicatorFigure): Record<string, number | undefined> {
  return Object.fromEntries(parts.map(({ key, figure }) => [key, figure.value]));
}

/** How the program calls the records of a kind that a text finds. Takes in first what the index has not seen yet. */
export async function search(services: Services, text: string, kind: FactKind) {
  const question = { text: text.slice(0, 200), kinds: [kind], limit: 100 };
  let answer = await ask(services, 'search:all', question);
  while (answer.pending > 0) answer = await ask(services, 'search:all', question);
  return answer.hits;
}
