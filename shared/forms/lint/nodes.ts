import { describeFields } from '#shared/facts/fields.ts';
import { factKinds, isFactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import type { ChartNode, FactNode, FormItem, FormNode, TextNode, ViewNode } from '../definition.ts';
import { proposalIds } from '../proposal-ids.ts';
import { expressionFaults, indicatorFaults, isNumber } from './expressions.ts';
import { found, type Found, type Place } from './found.ts';
import { type Setting, settingOf, spokenKind, subjectFaults } from './setting.ts';
import { sourceFaults } from './sources.ts';

/** What an item's parts say of facts, and how they lead to each other. */
export function itemFaults(item: FormItem, at: Place, form: Setting['form']): Found[] {
  const setting = settingOf(form, item);
  return [
    ...repeatFaults(item, at, form),
    ...item.nodes.flatMap((node, n) => nodeFaults(node, item, [...at, 'nodes', n], setting)),
  ];
}

/** What chooses the facts that an item is repeated for cannot speak of them yet. */
function repeatFaults({ repeat }: FormItem, at: Place, form: Setting['form']): Found[] {
  if (!repeat || !isFactKind(repeat.source.kind)) return [];
  const outside: Setting = { form, each: undefined };
  return [
    ...sourceFaults(repeat.source, [...at, 'repeat', 'source'], outside),
    ...expressionFaults(repeat.title, repeat.source.kind, [...at, 'repeat', 'title'], outside),
  ];
}

function nodeFaults(node: FormNode, item: FormItem, at: Place, setting: Setting): Found[] {
  switch (node.type) {
    case 'text':
      return textFaults(node, item, at);
    case 'fact':
      return factFaults(node, at, setting);
    case 'table':
    case 'list':
      return viewFaults(node, at, setting);
    case 'chart':
      return chartFaults(node, at);
  }
}

function textFaults({ id, leadsTo, proposals = [] }: TextNode, item: FormItem, at: Place): Found[] {
  const leads = leadsTo === undefined || item.nodes.some((node) => node.id === leadsTo && node.id !== id);
  return [
    ...(leads ? [] : [found([...at, 'leadsTo'], 'leads-to.unknown', { id: leadsTo })]),
    ...proposals.flatMap((each, n) =>
      proposalIds.includes(each) ? [] : [found([...at, 'proposals', n], 'proposal.unknown', { id: each })],
    ),
  ];
}

function factFaults({ of = 'project', value, edits }: FactNode, at: Place, setting: Setting): Found[] {
  const kind = spokenKind(of, setting);
  const unasked = subjectFaults(of, [...at, 'of'], setting);
  if (kind === undefined) return unasked;
  const fields = new Set(describeFields(factKinds[kind]).map(({ name }) => name));
  return [
    ...unasked,
    ...expressionFaults(value, kind, [...at, 'value'], setting),
    ...edits.flatMap((field, n) =>
      fields.has(field)
        ? []
        : [found([...at, 'edits', n], 'edits.unknown', { field, kind: kindNames[kind]?.one ?? kind })],
    ),
  ];
}

function viewFaults(node: ViewNode, at: Place, setting: Setting): Found[] {
  const { kind } = node.source;
  if (!isFactKind(kind)) return [];
  const sources = sourceFaults(node.source, [...at, 'source'], setting);
  if (node.type === 'list') {
    return [...sources, ...expressionFaults(node.value, kind, [...at, 'value'], setting)];
  }
  const columns = node.columns.flatMap(({ value, total }, n): Found[] => [
    ...expressionFaults(value, kind, [...at, 'columns', n, 'value'], setting),
    ...(total && !isNumber(value, kind) ? [found([...at, 'columns', n], 'total.no-number')] : []),
  ]);
  return [...sources, ...columns];
}

function chartFaults({ indicators }: ChartNode, at: Place): Found[] {
  return indicators.flatMap(({ indicator }, n) => indicatorFaults(indicator, [...at, 'indicators', n]));
}
