import { Failure } from '#shared/contract/failure.ts';
import { factKinds, isFactKind } from '#shared/facts/kinds.ts';
import { factsFormat, factsFrame, factsRecord, factsVersion } from '#shared/facts/facts-file.ts';
import { firstIssue, placeOf } from '#shared/facts/issue.ts';
import { findReferences } from '#shared/facts/references.ts';
import type { FactKind } from '#shared/facts/kinds.ts';

export interface FileFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly fields: Record<string, unknown>;
}

/** What the store already holds under an id. */
export type KindOf = (id: string) => string | undefined;

/**
 * Reads a facts file: frame, then every record, then every reference, against the file and the store. Throws the
 * first fault with its place (`import/…`); nothing of a file with a fault is used.
 */
export function readFactsFile(name: string, content: string, kindInStore: KindOf): FileFact[] {
  const frame = readFrame(name, parseJson(name, content));
  const facts = frame.map((record, at) => readRecord(name, at, record));
  const kinds = new Map<string, string>();
  facts.forEach(({ id, kind }, at) => {
    if (kinds.has(id)) throw fault(name, at, kind, 'id', 'duplicate-id');
    if ((kindInStore(id) ?? kind) !== kind) throw fault(name, at, kind, 'id', 'kind-changed');
    kinds.set(id, kind);
  });
  facts.forEach((fact, at) => checkReferences(name, at, fact, (id) => kinds.get(id) ?? kindInStore(id)));
  return facts;
}

function parseJson(name: string, content: string): unknown {
  try {
    // A byte order mark is what Windows editors leave at the start.
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    const stated = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const position = stated === undefined ? content.length : Number(stated);
    const before = content.slice(0, position).split('\n');
    throw new Failure(
      'import/not-json',
      { name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      error,
    );
  }
}

function readFrame(name: string, value: unknown): unknown[] {
  const version: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : 0;
  if (typeof version === 'number' && version > factsVersion) {
    throw new Failure('import/newer', { name, version, known: factsVersion });
  }
  const frame = factsFrame.safeParse(value, { reportInput: true });
  if (!frame.success) throw new Failure('import/not-facts', { name, place: firstIssue(frame.error).place });
  return frame.data.records;
}

function readRecord(name: string, at: number, value: unknown): FileFact {
  const record = factsRecord.safeParse(value, { reportInput: true });
  if (!record.success) {
    const { place, problem } = firstIssue(record.error);
    throw fault(name, at, '', place, problem);
  }
  const { id, kind, fields } = record.data;
  if (!isFactKind(kind)) throw fault(name, at, kind, 'kind', 'kind-unknown');
  const parsed = factKinds[kind].safeParse(fields, { reportInput: true });
  if (!parsed.success) {
    const { place, problem } = firstIssue(parsed.error);
    throw fault(name, at, kind, `fields.${place}`, problem);
  }
  return { id, kind, fields: parsed.data };
}

function checkReferences(name: string, at: number, fact: FileFact, kindOf: KindOf): void {
  for (const { path, to, kinds } of findReferences(factKinds[fact.kind], fact.fields)) {
    const kind = kindOf(to);
    const place = `fields.${placeOf(path)}`;
    if (kind === undefined) throw fault(name, at, fact.kind, place, 'reference-missing');
    if (!kinds.includes(kind)) throw fault(name, at, fact.kind, place, 'reference-kind');
  }
}

function fault(name: string, at: number, kind: string, place: string, problem: string): Failure {
  return new Failure('import/record', { name, number: at + 1, kind, place, problem });
}

/** The file's text: records in the order of kinds, one a line, so that two exports can be compared by eye. */
export function writeFactsFile(facts: readonly FileFact[], exportedAt: string, program: string): string {
  const head = { format: factsFormat, version: factsVersion, exportedAt, program };
  const lines = facts.map((fact) => `    ${JSON.stringify(fact)}`);
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
