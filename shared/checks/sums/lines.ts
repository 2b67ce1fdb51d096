import { linesOf } from '#shared/blocks/plain-text.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { nodesOf } from '../places.ts';

/** A passage with what stands before its text in print. */
export interface Line {
  readonly passage: Passage;
  /** With the bullet or number of its list entry. */
  readonly text: string;
}

const known = new WeakMap<FilledReport, ReadonlyMap<string, readonly Line[]>>();

/**
 * The lines of texts by node id, in the order of print. A cell or an entry of a view is a text of its own; but the
 * entries of a list of facts that a text announces with a colon are printed under it as its own would be.
 */
export function textLines(report: FilledReport): ReadonlyMap<string, readonly Line[]> {
  const kept = known.get(report);
  if (kept) return kept;
  const passages = Map.groupBy(
    passagesOf(report).filter(({ place }) => place.row === undefined),
    ({ place }) => place.node,
  );
  const printed = new Map([
    ...nodesOf(report).flatMap(({ node }) => (node.type === 'text' ? [[node.id, node.blocks] as const] : [])),
    ...report.appendices.map(({ id, blocks }) => [id, blocks] as const),
  ]);
  const announced = listsBelow(report);
  const made = new Map(
    [...passages].map(([node, found]) => {
      const lines = (printed.get(node) ?? []).flatMap(linesOf).filter((text) => text.trim() !== '');
      const own = found.map((passage, at) =>
        lineOf(passage, lines.length === found.length ? lines[at] : undefined),
      );
      const isOpen = own.at(-1)?.text.trimEnd().endsWith(':') === true;
      return [node, isOpen ? [...own, ...(announced.get(node) ?? [])] : own];
    }),
  );
  known.set(report, made);
  return made;
}

/** The entries of the bulleted list of facts that stands right under a text, by the text's node. */
function listsBelow(report: FilledReport): ReadonlyMap<string, readonly Line[]> {
  const entries = Map.groupBy(
    passagesOf(report).filter(({ place }) => place.row !== undefined),
    ({ place }) => place.node,
  );
  const nodes = report.sections.flatMap(({ items }) => items.flatMap((item) => item.nodes));
  return new Map(
    nodes.flatMap(({ id, type }, at) => {
      const next = nodes[at + 1];
      if (type !== 'text' || next?.type !== 'list' || next.marker !== 'bullet' || next.lead !== undefined)
        return [];
      return [[id, (entries.get(next.id) ?? []).map((passage) => ({ passage, text: `• ${passage.text}` }))]];
    }),
  );
}

/** Cells of a table may hold several lines in one: there the passages are all that is known. */
function lineOf(passage: Passage, printed: string | undefined): Line {
  return { passage, text: printed?.endsWith(passage.text) === true ? printed : passage.text };
}

const bullet = /^\s*(?:[·•*▪–—-]\s*|\d{1,2}[.)]\s+)/;

/** How long the bullet or number of a list entry is; 0 of a line without one. */
export function bulletLength(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0;
}
