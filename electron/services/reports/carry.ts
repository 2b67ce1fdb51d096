import { type Form, type FormItem, nodesOf } from '#shared/forms/definition.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { Mark } from '#shared/report/report.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { partsOf } from './parts.ts';

/** A text of another report with the place that it has in a form. */
interface Carried {
  readonly node: string;
  readonly item: string;
  readonly itemNumber: string;
  readonly itemTitle: string;
  readonly text: string;
  readonly advised: Mark;
}

/** «Взять из прошлого года»: what can be taken over into a form, item by item, and what fits nowhere. */
export function carryPreview(
  records: RecordStore,
  form: Form,
  from: string,
): { texts: Carried[]; unplaced: { node: string; text: string }[] } {
  const stored = partsOf(records, 'reportText', from).filter(({ fields }) => fields.text.trim() !== '');
  const items = form.sections.flatMap((section) => section.items);
  const placed = items.flatMap((item) =>
    item.nodes.flatMap((node): Carried[] => {
      const found = stored.find(({ fields }) => fields.node === node.id);
      return found && node.type === 'text' ? [carried(item, node.id, found.fields.text)] : [];
    }),
  );
  const known = new Set(placed.map(({ node }) => node));
  return {
    texts: placed,
    unplaced: stored.flatMap(({ fields: { node, text } }) => (known.has(node) ? [] : [{ node, text }])),
  };
}

/** «постоянное» is carried as it is; «за период» has to be confirmed at least. */
function carried({ id, number, title, renewal }: FormItem, node: string, text: string): Carried {
  const advised = renewal === 'permanent' ? 'carried' : 'confirm';
  return { node, item: id, itemNumber: number, itemTitle: title, text, advised };
}

/** The texts taken over, each with its mark. Throws `report/unknown-node` for a node that the form has not. */
export function carriedTexts(
  records: RecordStore,
  form: Form,
  { report: from, nodes }: { readonly report: string; readonly nodes: Readonly<Record<string, Mark>> },
  report: string,
  newId: () => string,
): MutationInput[] {
  const known = new Set(nodesOf(form).map(({ id }) => id));
  const stored = partsOf(records, 'reportText', from);
  return Object.entries(nodes).flatMap(([node, mark]): MutationInput[] => {
    if (!known.has(node)) throw new Failure('report/unknown-node');
    const found = stored.find(({ fields }) => fields.node === node);
    if (!found) return [];
    const { text, blocks } = found.fields;
    const fields = { report, node, text, mark, ...(blocks === undefined ? {} : { blocks }) };
    return [{ op: 'create', id: newId(), kind: 'reportText', fields }];
  });
}
