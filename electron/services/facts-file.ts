import { Failure } from '#shared/contract/failure.ts';
import { factKinds, isFactKind } from '#shared/facts/kinds.ts';
import { factsFormat, factsFrame, factsRecord, factsVersion } from '#shared/facts/facts-file.ts';
import { firstIssue, placeOf } from '#shared/facts/issue.ts';
import { plainDataIssue } from '#shared/facts/plain-data.ts';
import { findReferences } from '#shared/facts/references.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { readJsonText } from './json-text.ts';

export interface FileFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly fields: Record<string, unknown>;
}

/** What the store already holds under an id, in the basket or out of it. */
export type InStore = (
  id: string,
) => { readonly kind: string; readonly deletedAt?: string | undefined } | undefined;

/**
 * Reads a facts file: frame, then every record, then every reference, against the file and the store. Throws the
 * first fault with its place (`import/…`); nothing of a file with a fault is used.
 */
export function readFactsFile(name: string, content: string, inStore: InStore): FileFact[] {
  const frame = readFrame(name, parseJson(name, content));
  const facts = frame.map((record, at) => readRecord(name, at, record));
  const kinds = new Map<string, string>();
  facts.forEach(({ id, kind }, at) => {
    if (kinds.has(id)) throw fault(name, at, kind, 'id', 'duplicate-id');
    if ((inStore(id)?.kind ?? kind) !== kind) throw fault(name, at, kind, 'id', 'kind-changed');
    kinds.set(id, kind);
  });
  // A record of the file comes out of the basket; one that only the store has stays in it.
  const known: InStore = (id) => {
    const kind = kinds.get(id);
    return kind === undefined ? inStore(id) : { kind };
  };
  facts.forEach((fact, at) => checkReferences(name, at, fact, known));
  return facts;
}

function parseJson(name: string, content: string): unknown {
  const read = readJsonText(content);
  if (!read.ok)
    throw new Failure('import/not-json', { name, line: read.line, column: read.column }, read.cause);
  return read.value;
}

function readFrame(name: string, value: unknown): unknown[] {
  const version: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : 0;
  if (typeof version === 'number' && version > factsVersion) {
    throw new Failure('import/newer', { name, version, known: factsVersion });
  }
  const foreign = plainDataIssue(value);
  if (foreign) throw new Failure('import/not-facts', { name, place: foreign.place });
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

function checkReferences(name: string, at: number, fact: FileFact, known: InStore): void {
  for (const { path, to, kinds } of findReferences(factKinds[fact.kind], fact.fields)) {
    const target = known(to);
    const place = `fields.${placeOf(path)}`;
    if (!target) throw fault(name, at, fact.kind, place, 'reference-missing');
    if (!kinds.includes(target.kind)) throw fault(name, at, fact.kind, place, 'reference-kind');
    if (target.deletedAt !== undefined) throw fault(name, at, fact.kind, place, 'reference-deleted');
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
