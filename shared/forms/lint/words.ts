import type { Form, FormItem, FormNode } from '../definition.ts';
import { formWords } from '../template.ts';
import { found, type Found, type Place } from './found.ts';

interface Written {
  readonly text: string | undefined;
  readonly at: Place;
}

/** `{…}` in everything that is printed has to stand for something. */
export function wordFaults(form: Form): Found[] {
  const known = [...formWords, ...(form.options ?? []).map(({ id }) => id)];
  return writtenIn(form).flatMap(({ text = '', at }) =>
    [...text.matchAll(/\{([^{}]*)\}/g)]
      .filter(([, id = '']) => !known.includes(id))
      .map(([, id = '']) => found(at, 'words.unknown', { id, known: known.join(', ') })),
  );
}

function writtenIn(form: Form): Written[] {
  return [
    ...form.titleLines.map((text, n): Written => ({ text, at: ['titleLines', n] })),
    ...inParts(form),
    ...form.sections.flatMap(({ number, title, items }, s): Written[] => [
      { text: number, at: ['sections', s, 'number'] },
      { text: title, at: ['sections', s, 'title'] },
      ...items.flatMap((item, i) => inItem(item, ['sections', s, 'items', i])),
    ]),
  ];
}

function inParts({ parts = {} }: Form): Written[] {
  const { titleSheet, approvals, protocol } = parts;
  return [
    ...(titleSheet?.lines ?? []).map((text, n): Written => ({
      text,
      at: ['parts', 'titleSheet', 'lines', n],
    })),
    { text: approvals?.left, at: ['parts', 'approvals', 'left'] },
    { text: approvals?.right, at: ['parts', 'approvals', 'right'] },
    { text: protocol?.text, at: ['parts', 'protocol', 'text'] },
  ];
}

function inItem({ number, title, variants = [], nodes }: FormItem, at: Place): Written[] {
  return [
    { text: number, at: [...at, 'number'] },
    { text: title, at: [...at, 'title'] },
    ...variants.flatMap((variant, n): Written[] => [
      { text: variant.number, at: [...at, 'variants', n, 'number'] },
      { text: variant.title, at: [...at, 'variants', n, 'title'] },
    ]),
    ...nodes.flatMap((node, n) => inNode(node, [...at, 'nodes', n])),
  ];
}

function inNode(node: FormNode, at: Place): Written[] {
  return [
    { text: node.label, at: [...at, 'label'] },
    ...('lead' in node ? [{ text: node.lead, at: [...at, 'lead'] }] : []),
    ...(node.type === 'table'
      ? node.columns.map(({ title }, n): Written => ({ text: title, at: [...at, 'columns', n, 'title'] }))
      : []),
  ];
}
