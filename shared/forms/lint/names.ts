import type { Form } from '../definition.ts';
import { found, type Found, type Place } from './found.ts';

interface Named {
  readonly id: string;
  readonly at: Place;
}

/** Ids: of sections, items, parts, options, and within a table of columns, each once. */
export function nameFaults(form: Form): Found[] {
  const sections = form.sections.map(({ id }, n): Named => ({ id, at: ['sections', n] }));
  const items = form.sections.flatMap((section, s) =>
    section.items.map((item, n) => ({ id: item.id, at: ['sections', s, 'items', n], nodes: item.nodes })),
  );
  const nodes = items.flatMap(({ nodes: of, at }) =>
    of.map((node, n) => ({ node, id: node.id, at: [...at, 'nodes', n] })),
  );
  const options = (form.options ?? []).map((option, n) => ({ option, id: option.id, at: ['options', n] }));
  return [
    ...[sections, items, nodes, options].flatMap(duplicates),
    ...[...items, ...nodes].flatMap(({ id, at }) => (id.includes('@') ? [found(at, 'id.sign')] : [])),
    ...nodes.flatMap(({ node, at }) =>
      node.type === 'table'
        ? duplicates(node.columns.map(({ id }, n) => ({ id, at: [...at, 'columns', n] })))
        : [],
    ),
    ...options.flatMap(({ option, at }) =>
      option.type === 'choice'
        ? duplicates(option.choices.map(({ value }, n) => ({ id: value, at: [...at, 'choices', n] })))
        : [],
    ),
  ];
}

function duplicates(all: readonly Named[]): Found[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, at }) => {
    if (seen.has(id)) return [found(at, 'id.duplicate', { id })];
    seen.add(id);
    return [];
  });
}
