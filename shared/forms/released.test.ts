import { describe, expect, test } from 'vitest';
import { type Control, describeFields } from '#shared/facts/fields.ts';
import { factKinds, type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import { choices } from '#shared/facts/choices.ts';
import { form, item, textNode } from '../../tests/support/facts.ts';
import { formSchema, nodesOf } from './definition.ts';
import type { Condition, Expression } from './expression.ts';
import { hasDerived } from './derived.ts';
import { releasedForms } from './released.ts';

function controlOf(kind: FactKind, field: string): Control | undefined {
  return describeFields(factKinds[kind]).find(({ name }) => name === field)?.control;
}

/** What is wrong with a path of an expression: every step a field, all but the last references, or a derived end. */
function pathFaults(path: readonly string[], kind: FactKind): string[] {
  const [step = '', ...rest] = path;
  const control = controlOf(kind, step);
  if (!control) return rest.length === 0 && hasDerived(kind, step) ? [] : [`${kind}.${step}`];
  if (rest.length === 0) return [];
  if (control.type !== 'reference') return [`${kind}.${step} leads nowhere`];
  return control.kinds.filter(isFactKind).flatMap((next) => pathFaults(rest, next));
}

function lastControl(path: readonly string[], kind: FactKind): Control | undefined {
  const [step = '', ...rest] = path;
  const control = controlOf(kind, step);
  if (rest.length === 0 || control?.type !== 'reference') return control;
  return control.kinds.filter(isFactKind).flatMap((next) => lastControl(rest, next) ?? [])[0];
}

function expressionFaults(expression: Expression, kind: FactKind): string[] {
  if ('path' in expression) return pathFaults(expression.path, kind);
  if ('link' in expression) return pathFaults(expression.link, kind);
  if ('join' in expression) return expression.of.flatMap((inner) => expressionFaults(inner, kind));
  if ('firstOf' in expression) return expression.firstOf.flatMap((inner) => expressionFaults(inner, kind));
  if ('lines' in expression) return expression.lines.flatMap((inner) => expressionFaults(inner, kind));
  if ('each' in expression) return eachFaults(expression, kind);
  return 'measure' in expression && kind !== 'indicator' ? ['measure of no indicator'] : [];
}

function eachFaults(expression: Extract<Expression, { each: unknown }>, kind: FactKind): string[] {
  const { each, value } = expression;
  const control = lastControl(each, kind);
  if (control?.type !== 'list') return [`${kind}.${each.join('.')} is no list`];
  if (control.of.type !== 'reference') return value ? [`${each.join('.')}: value of no record`] : [];
  if (!value) return [`${each.join('.')}: records without a value`];
  return control.of.kinds.filter(isFactKind).flatMap((next) => expressionFaults(value, next));
}

/** Conditions and orders look at the stored fields of the fact alone, groups included. */
function fieldFaults(path: readonly string[], kind: FactKind): string[] {
  const control = controlOf(kind, path[0] ?? '');
  if (!control) return [`${kind}.${path[0]}`];
  const group =
    path.length > 1 && control.type === 'group' ? control.fields.map(({ name }) => name) : undefined;
  return path.length === 1 || group?.includes(path[1] ?? '') ? [] : [`${kind}.${path.join('.')}`];
}

function conditionFaults(condition: Condition, kind: FactKind): string[] {
  const paths = 'dates' in condition ? condition.dates : [condition.path];
  const faults = paths.flatMap((path) => fieldFaults(path, kind));
  if (!('equals' in condition)) return faults;
  const control = controlOf(kind, condition.path[0] ?? '');
  if (control?.type !== 'choice') return faults;
  const known: readonly unknown[] = choices[control.list];
  return known.includes(condition.equals)
    ? faults
    : [...faults, `${String(condition.equals)} is no ${control.list}`];
}

describe.each(releasedForms.map((each) => [`${each.id} ${each.version}`, each] as const))(
  '%s',
  (_, released) => {
    test('is valid, and reads back as itself', () => {
      expect(formSchema.parse(JSON.parse(JSON.stringify(released)))).toEqual(released);
    });

    test('names only fields that there are', () => {
      const faults = nodesOf(released).flatMap((node): string[] => {
        if (node.type === 'text') return [];
        if (node.type === 'fact') {
          const edits = node.edits
            .filter((name) => !controlOf('project', name))
            .map((name) => `project.${name}`);
          return [...expressionFaults(node.value, 'project'), ...edits];
        }
        const { kind, where, orderBy } = node.source;
        const values = node.type === 'list' ? [node.value] : node.columns.map(({ value }) => value);
        return [
          ...where.flatMap((condition) => conditionFaults(condition, kind)),
          ...orderBy.flatMap((path) => fieldFaults(path, kind)),
          ...values.flatMap((value) => expressionFaults(value, kind)),
        ];
      });
      expect(faults).toEqual([]);
    });

    test('columns are named once; every lead sentence leads to a node of its item', () => {
      const items = released.sections.flatMap((section) => section.items);
      const lost = items.flatMap(({ nodes }) => {
        const ids = new Set(nodes.map(({ id }) => id));
        return nodes.filter(
          (node) => node.type === 'text' && node.leadsTo !== undefined && !ids.has(node.leadsTo),
        );
      });
      const tables = nodesOf(released).filter((node) => node.type === 'table');
      const twice = tables.filter(
        ({ columns }) => new Set(columns.map(({ id }) => id)).size < columns.length,
      );
      expect([lost, twice]).toEqual([[], []]);
    });

    test('is written in Russian, items numbered in order', () => {
      const items = released.sections.flatMap((section) => section.items);
      expect(items.map(({ number }) => number)).toEqual(items.map((__, at) => `${at + 1}.`));
      for (const { title } of [...items, ...released.sections]) expect(title).not.toMatch(/[a-z]/i);
    });
  },
);

test('a form and its version stand in the list once, the newest version last', () => {
  const names = releasedForms.map(({ id, version }) => `${id} ${version}`);
  expect(new Set(names).size).toBe(names.length);
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
