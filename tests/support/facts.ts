import type { FactDate } from '#shared/facts/fact-date.ts';
import { type Fact, factKinds, type FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { type Form, formSchema } from '#shared/forms/definition.ts';
import { fill, type FillInput } from '#shared/report/fill.ts';
import type { FilledNode, FilledView } from '#shared/report/filled.ts';
import type { z } from 'zod';
import { nextId } from './counting.ts';

/** Small words for facts and forms in tests: `fact('person', { surname: 'Ильина' })`. */
export function fact<K extends FactKind>(
  kind: K,
  fields: z.input<(typeof factKinds)[K]>,
  id = nextId(),
): Fact<K> {
  return { id, kind, fields: factKinds[kind].parse(fields) } as Fact<K>;
}

/** Facts as pure rules see them, in the order given. */
export function lookup(...facts: readonly Fact[]): FactLookup {
  const byId = new Map(facts.map((each) => [each.id, each]));
  return {
    get: (id) => byId.get(id),
    list: <K extends FactKind>(kind: K) => facts.filter((each): each is Fact<K> => each.kind === kind),
  };
}

type FormInput = z.input<typeof formSchema>;
type SectionInput = FormInput['sections'][number];
export type ItemInput = SectionInput['items'][number];
export type NodeInput = ItemInput['nodes'][number];

export const year2025: FactDate = { precision: 'year', year: 2025 };

export const item = (nodes: NodeInput[], more: Partial<ItemInput> = {}): ItemInput => ({
  id: 'item',
  number: '1.',
  title: 'Пункт',
  layout: 'block',
  renewal: 'period',
  nodes,
  ...more,
});

/** A form of one section with these items. */
export function form(...items: ItemInput[]): Form {
  const input: FormInput = {
    format: 1,
    id: 'test',
    version: '1',
    name: 'Проба',
    titleLines: ['ОТЧЕТ', 'ЗА {year} ГОД'],
    periods: ['year'],
    project: 'none',
    sections: [{ id: 'section', number: 'I.', title: 'Раздел', items }],
  };
  return formSchema.parse(input);
}

export const textNode = (id: string, more: object = {}): NodeInput => ({
  type: 'text',
  id,
  label: 'Текст',
  ...more,
});

/** Fills a form of one item and answers its nodes. */
export function fillNodes(nodes: NodeInput[], more: Partial<FillInput> = {}): readonly FilledNode[] {
  const filled = fill({
    form: form(item(nodes)),
    period: year2025,
    project: undefined,
    facts: lookup(),
    texts: new Map(),
    views: new Map(),
    ...more,
  });
  return filled.sections[0]?.items[0]?.nodes ?? [];
}

/** Fills a form with a single table or list and answers it. */
export function fillView(node: NodeInput, more: Partial<FillInput> = {}): FilledView {
  const [view] = fillNodes([node], more);
  if (view?.type !== 'table' && view?.type !== 'list') throw new Error('the node is no view');
  return view;
}
