import { t } from '#shared/blocks/build.ts';
import type { Inline } from '#shared/blocks/model.ts';
import { capitalised, isEmpty, joined, type Piece } from './phrase.ts';

export type Slots = Readonly<Record<string, Piece | undefined>>;

/**
 * A sentence from its template: `{slot}` is filled, what stands in `[…]` is left out as soon as one of its slots has
 * nothing. Nothing where any other slot has: a sentence is never printed with a hole.
 */
export function sentence(template: string, slots: Slots): Inline[] | undefined {
  const [first, ...rest] = phrase(template, slots) ?? [];
  if (first === undefined) return undefined;
  return [first.type === 'text' ? t(capitalised(first.text)) : first, ...rest];
}

/** The same for a part of a sentence: its first letter stays. */
export function phrase(template: string, slots: Slots): Inline[] | undefined {
  return filled(parsed(template), slots);
}

type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'slot'; readonly name: string }
  | { readonly type: 'optional'; readonly nodes: readonly Node[] };

function parsed(template: string): readonly Node[] {
  const open: Node[][] = [[]];
  for (const [token] of template.matchAll(/\{\w+\}|\[|\]|[^{[\]]+/g)) {
    const into = open.at(-1);
    if (token === '[') open.push([]);
    else if (token === ']') {
      const nodes = open.pop() ?? [];
      open.at(-1)?.push({ type: 'optional', nodes });
    } else if (token.startsWith('{')) into?.push({ type: 'slot', name: token.slice(1, -1) });
    else into?.push({ type: 'text', text: token });
  }
  return open[0] ?? [];
}

function filled(nodes: readonly Node[], slots: Slots): Inline[] | undefined {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    if (node.type === 'text') pieces.push(node.text);
    else if (node.type === 'optional') pieces.push(filled(node.nodes, slots) ?? []);
    else {
      const piece = slots[node.name];
      if (piece === undefined || isEmpty(piece)) return undefined;
      pieces.push(piece);
    }
  }
  return joined(...pieces);
}
