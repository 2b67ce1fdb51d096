import type { Block } from '#shared/blocks/model.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import {
  type Form,
  type FormItem,
  type FormNode,
  type FormSection,
  repeatedId,
} from '#shared/forms/definition.ts';
import { evaluate } from '#shared/forms/evaluate.ts';
import { selectFacts } from '#shared/forms/select.ts';
import { filledIn, holdsWhen } from '#shared/forms/template.ts';
import { valueText } from '#shared/forms/value.ts';
import { fillAppendices } from './fill-appendices.ts';
import { fillChart } from './fill-chart.ts';
import { fillFact } from './fill-fact.ts';
import { fillParts } from './fill-parts.ts';
import { fillState } from './fill-state.ts';
import { fillText } from './fill-text.ts';
import { fillView } from './fill-view.ts';
import type { FilledItem, FilledNode, FilledReport, FilledSection } from './filled.ts';
import { beginFilling, type Filling, withEach } from './filling.ts';
import type { Appendix, Mark, ReportView } from './report.ts';

/** A text that a report keeps of its own; a plain string is one without blocks. */
export interface StoredText {
  readonly text: string;
  readonly blocks?: readonly Block[] | undefined;
  readonly mark?: Mark | undefined;
}

/** All that a filled report is made of. Texts and decisions are by node id. */
export interface FillInput {
  readonly form: Form;
  readonly period: FactDate;
  readonly project: string | undefined;
  readonly organisation?: string | undefined;
  readonly centre?: string | undefined;
  readonly municipality?: string | undefined;
  readonly cutOff?: string | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly parts?: Readonly<Record<string, boolean>> | undefined;
  readonly partTexts?: Readonly<Record<string, string>> | undefined;
  readonly facts: FactLookup;
  readonly texts: ReadonlyMap<string, string | StoredText>;
  readonly views: ReadonlyMap<string, ReportView>;
  readonly appendices?: readonly { readonly id: string; readonly fields: Appendix }[] | undefined;
}

/** Fills a form. Pure: the same input gives the same report, and nothing in it is a copy that could grow old. */
export function fill(input: FillInput): FilledReport {
  const filling = beginFilling(input);
  const { form } = input;
  const drafts = form.sections
    .filter((section) => holdsWhen(section.when, filling.options))
    .map((section) => fillSection(section, filling));
  const { sections, appendices } = fillAppendices(drafts, filling);
  const known = new Set(
    sections.flatMap(({ items }) => items.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
  );
  return {
    titleLines: form.titleLines.map((line) => filledIn(line, filling.words)),
    parts: fillParts(filling),
    sections,
    appendices,
    unplaced: [...input.texts].flatMap(([node, stored]) => {
      const text = typeof stored === 'string' ? stored : stored.text;
      return known.has(node) || text.trim() === '' ? [] : [{ node, text }];
    }),
  };
}

function fillSection(section: FormSection, filling: Filling): FilledSection {
  const { id, number, title, appendix = false, bare = false, limit } = section;
  return {
    id,
    number: filledIn(number, filling.words),
    title: filledIn(title, filling.words),
    appendix,
    bare,
    limit: limit?.pages,
    items: section.items
      .filter((item) => holdsWhen(item.when, filling.options))
      .flatMap((item) => fillItems(item, filling)),
  };
}

/** An item once, or once for each fact that it is repeated for. */
function fillItems(item: FormItem, filling: Filling): FilledItem[] {
  const { repeat } = item;
  if (!repeat) return [fillItem(item, item.title, filling)];
  return selectFacts(repeat.source, filling.scope, filling.input.facts).map((fact) => {
    const title = valueText(evaluate(repeat.title, fact, filling.context)).replaceAll('\n', ' ');
    return fillItem(item, title === '' ? item.title : title, withEach(filling, fact));
  });
}

function fillItem(item: FormItem, title: string, filling: Filling): FilledItem {
  const variant = item.variants?.find(({ when }) => holdsWhen(when, filling.options));
  const each = filling.scope.each?.id;
  const nodes = item.nodes
    .filter(({ when }) => holdsWhen(when, filling.options))
    .map((node) => fillNode(each === undefined ? node : repeatedNode(node, each), filling));
  return {
    id: each === undefined ? item.id : repeatedId(item.id, each),
    number: filledIn(variant?.number ?? item.number, filling.words),
    title: filledIn(variant?.title ?? title, filling.words),
    layout: item.layout,
    renewal: item.renewal,
    limit: (variant?.limit ?? item.limit)?.pages,
    nodes,
    state: fillState(nodes),
  };
}

/** The node under the ids of its repetition; what it leads to stands in the same one. */
function repeatedNode(node: FormNode, each: string): FormNode {
  const id = repeatedId(node.id, each);
  if (node.type !== 'text' || node.leadsTo === undefined) return { ...node, id };
  return { ...node, id, leadsTo: repeatedId(node.leadsTo, each) };
}

function fillNode(node: FormNode, filling: Filling): FilledNode {
  switch (node.type) {
    case 'text':
      return fillText(node, filling);
    case 'fact':
      return fillFact(node, filling);
    case 'table':
    case 'list':
      return fillView(node, filling);
    case 'chart':
      return fillChart(node, filling);
  }
}
