import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/facts/canonical.ts';
import { patterns } from '#shared/sentences/propose.ts';
import { form, item, textNode } from '../../tests/support/facts.ts';
import { formSchema, nodesOf } from './definition.ts';
import { lintForm } from './lint.ts';
import { proposalIds } from './proposal-ids.ts';
import { releasedForms } from './released.ts';

describe.each(releasedForms.map((each) => [`${each.id} ${each.version}`, each] as const))(
  '%s',
  (name, released) => {
    test('is valid, and reads back as itself', () => {
      expect(formSchema.parse(JSON.parse(JSON.stringify(released)))).toEqual(released);
    });

    test('has no faults', () => {
      expect(lintForm(released)).toEqual([]);
    });

    test('is written in Russian', () => {
      const items = released.sections.flatMap((section) => section.items);
      const words = [...items, ...released.sections].map(({ title }) =>
        title.replaceAll(/\{[a-z-]+\}/gi, ''),
      );
      expect(words.filter((title) => /[a-z]/i.test(title.replaceAll('e-mail', '')))).toEqual([]);
    });

    test('says at each item what to do there', () => {
      // The first form was released before hints were asked for, and a released form is never edited.
      if (name === 'kip-annual 2023') return;
      const items = released.sections.flatMap((section) => section.items);
      const silent = items.filter(({ nodes }) => nodes.every(({ hint }) => hint === undefined));
      expect(silent.map(({ id }) => id)).toEqual([]);
    });
  },
);

test('a form and its version stand in the list once, the newest version last', () => {
  const names = releasedForms.map(({ id, version }) => `${id} ${version}`);
  expect(new Set(names).size).toBe(names.length);
});

test('the form of 2023 stays what reports are pinned to', () => {
  const first = releasedForms.find(({ id, version }) => id === 'kip-annual' && version === '2023');
  const hash = createHash('sha256').update(canonicalJson(first)).digest('hex');
  expect(hash).toBe('beea68f02ce48c8ec9122b6a1503b6529527039126c6467315d4da3ae0894ccb');
});

const numbersOf = (id: string) =>
  releasedForms
    .filter((each) => each.id === id)
    .flatMap((each) => each.sections.flatMap(({ items }) => items.map(({ number }) => number)));
const upTo = (last: number) => Array.from({ length: last }, (_, at) => `${at + 1}.`);

test('items are numbered as they print, through both parts', () => {
  expect(numbersOf('kip-annual')).toEqual(upTo(16));
  expect(numbersOf('fip-annual')).toEqual(upTo(23));
  expect(numbersOf('growth-point-school')).toEqual(upTo(16));
  expect(numbersOf('kip')).toEqual(['', ...upTo(9), '1.', '1.', '2.', '3.', '4.']);
});

test('a form may name every pattern of sentences, and each is offered somewhere', () => {
  expect(proposalIds.toSorted()).toEqual(Object.keys(patterns).toSorted());
  const nodes = releasedForms.flatMap(nodesOf);
  const named = new Set(nodes.flatMap((node) => (node.type === 'text' ? (node.proposals ?? []) : [])));
  expect(proposalIds.filter((id) => !named.has(id))).toEqual([]);
});

const table = (column: object, source: object = { kind: 'event' }) => ({
  type: 'table',
  id: 't',
  source,
  columns: [{ id: 'c', title: 'Столбец', width: 1, value: { path: ['title'] }, ...column }],
});

describe('a form is refused', () => {
  const good = form(item([textNode('a'), textNode('b')]));
  const [section] = good.sections;
  const [first] = section?.items ?? [];
  const changed = (change: object) => ({
    ...good,
    sections: [{ ...section, items: [{ ...first, ...change }] }],
  });
  test('not when it is good', () => {
    expect(formSchema.safeParse(good).success).toBe(true);
    expect(formSchema.safeParse(changed({ nodes: [table({})] })).success).toBe(true);
  });

  test.each([
    ['two nodes of one id', changed({ nodes: [textNode('a'), textNode('a')] })],
    ['two items of one id', { ...good, sections: [{ ...section, items: [first, first] }] }],
    [
      'two sections of one id',
      {
        ...good,
        sections: [section, { ...section, items: [{ ...first, id: 'other', nodes: [textNode('c')] }] }],
      },
    ],
    ['no nodes', changed({ nodes: [] })],
    ['an unknown type of node', changed({ nodes: [{ type: 'picture', id: 'a', label: 'Рисунок' }] })],
    ['a misspelt name', changed({ nodes: [textNode('a', { requird: true })] })],
    ['an unknown kind of facts', changed({ nodes: [table({}, { kind: 'dragon' })] })],
    ['an unknown expression', changed({ nodes: [table({ value: { sum: ['title'] } })] })],
    ['two expressions at once', changed({ nodes: [table({ value: { path: ['title'], text: 'x' } })] })],
    ['an empty path', changed({ nodes: [table({ value: { path: [] } })] })],
    ['a column without width', changed({ nodes: [table({ width: 0 })] })],
    ['another format', { ...good, format: 2 }],
    ['an id with spaces', { ...good, id: 'Годовой отчёт' }],
    ['a version that is a path', { ...good, version: '../2023' }],
    ['no period', { ...good, periods: [] }],
    ['a field of the future', { ...good, later: 1 }],
  ])('%s', (_, value) => {
    expect(formSchema.safeParse(value).success).toBe(false);
  });
});
