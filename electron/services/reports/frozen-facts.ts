import { findReferences } from '#shared/facts/references.ts';
import { type Fact, factKinds } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { FilledNode, FilledReport } from '#shared/report/filled.ts';

/** How far references are followed from what is printed: a row's partner, its organisation, its municipality. */
const deepest = 4;

/** The facts behind a filled report: rows, figures, live facts and what they refer to, each once, in id order. */
export function frozenFacts(
  filled: FilledReport,
  subject: readonly (string | undefined)[],
  facts: FactLookup,
): Fact[] {
  const found = new Map<string, Fact>();
  let next = new Set([...printedIds(filled), ...subject.filter((id) => id !== undefined)]);
  for (let depth = 0; depth <= deepest && next.size > 0; depth += 1) {
    const now = [...next].flatMap((id) => (found.has(id) ? [] : (facts.get(id) ?? [])));
    for (const fact of now) found.set(fact.id, fact);
    next = new Set(
      now.flatMap(({ kind, fields }) => findReferences(factKinds[kind], fields).map(({ to }) => to)),
    );
  }
  return [...found.values()]
    .map(({ id, kind, fields }): Fact => ({ id, kind, fields }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function printedIds(filled: FilledReport): string[] {
  const nodes = filled.sections.flatMap(({ items }) => items.flatMap((item) => item.nodes));
  return nodes.flatMap(idsOfNode);
}

function idsOfNode(node: FilledNode): readonly string[] {
  switch (node.type) {
    case 'fact':
      return node.record === undefined ? [] : [node.record];
    case 'chart':
      return node.behind.flat(2);
    case 'table':
    case 'list':
      return node.rows.flatMap((row) => [
        ...(row.free ? [] : [row.id]),
        ...row.cells.flatMap(({ behind }) => behind?.records ?? []),
      ]);
    case 'text':
      return recordsIn(node.blocks);
  }
}

/** Records that live facts and illustrations of a text name. */
function recordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'record' && typeof inner === 'string' ? [inner] : recordsIn(inner),
  );
}
