import { describe, expect, test } from 'vitest';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { fromReport } from '#shared/document/from-report.ts';
import { repeatedId } from '#shared/forms/definition.ts';
import { coveragePercent, personSignature } from '#shared/forms/derived.ts';
import { valueText } from '#shared/forms/value.ts';
import { fill } from '#shared/report/fill.ts';
import { fact, fillView, form, item, lookup, year2025 } from '../support/facts.ts';

/** What the engine learned for the forms of this folder. */

describe('a repeated item', () => {
  const east = fact('centre', {
    organisation: fact('organisation', { shortName: 'СОШ № 3' }).id,
    name: 'Восток',
  });
  const west = fact('centre', {
    organisation: east.fields.organisation,
    name: 'Запад',
    zones: ['медиазона'],
  });
  const name = {
    type: 'fact' as const,
    id: 'zones',
    label: 'Зоны',
    of: 'each' as const,
    value: { each: ['zones'], as: 'inline' as const },
    edits: ['zones'],
  };
  const source = { kind: 'centre', orderBy: [['name']] };

  test('shows and edits fields of the fact that it is repeated for', () => {
    const repeated = item([name], { repeat: { source, title: { path: ['name'] } } });
    const { sections } = fill({
      form: form(repeated),
      period: year2025,
      project: undefined,
      facts: lookup(east, west),
      texts: new Map(),
      views: new Map(),
    });
    const shown = sections[0]?.items.map(({ title, nodes: [node] }) => [
      title,
      node?.type === 'fact' ? [node.record, node.kind, valueText(node.value)] : undefined,
    ]);
    expect(shown).toEqual([
      ['Восток', [east.id, 'centre', '']],
      ['Запад', [west.id, 'centre', 'медиазона']],
    ]);
  });

  test('a sentence before a list of it is printed where that list has rows', () => {
    const lead = { type: 'text' as const, id: 'lead', label: 'Перед кружками', leadsTo: 'clubs' };
    const clubs = {
      type: 'list' as const,
      id: 'clubs',
      label: 'Кружки',
      marker: 'bullet' as const,
      source: { kind: 'programme', where: [{ path: ['centre'], is: 'each' as const }] },
      value: { path: ['name'] },
    };
    const { organisation } = west.fields;
    const chess = fact('programme', { name: 'Шахматы', kind: 'additional', organisation, centre: west.id });
    const nodes = [lead, clubs];
    const filled = fill({
      form: form(item(nodes, { repeat: { source, title: { path: ['name'] } } })),
      period: year2025,
      project: undefined,
      facts: lookup(east, west, chess),
      texts: new Map([east, west].map(({ id }) => [repeatedId('lead', id), 'В Центре работают:'])),
      views: new Map(),
    });
    const lines = fromReport(filled, '').blocks.flatMap(linesOf);
    expect(lines.filter((line) => line === 'В Центре работают:')).toHaveLength(1);
    expect(lines.join('\n')).toContain('Запад\nВ Центре работают:');
  });

  test('an expression may say a field of it beside another fact', () => {
    const value = {
      join: ' – ',
      of: [{ path: ['title'] }, { of: 'each' as const, value: { path: ['name'] } }],
    };
    const list = {
      type: 'list' as const,
      id: 'events',
      label: 'События',
      marker: 'none' as const,
      source: { kind: 'event' },
      value,
    };
    const event = fact('event', { title: 'Ярмарка', date: { precision: 'year', year: 2025 } });
    const { sections } = fill({
      form: form(item([list], { repeat: { source, title: { path: ['name'] } } })),
      period: year2025,
      project: undefined,
      facts: lookup(east, event),
      texts: new Map(),
      views: new Map(),
    });
    const [node] = sections[0]?.items[0]?.nodes ?? [];
    expect(node && 'rows' in node && valueText(node.rows[0]?.cells[0]?.value ?? [])).toBe('Ярмарка – Восток');
    // Outside of a repetition there is nothing to speak of.
    const [row] = fillView(list, { facts: lookup(event) }).rows;
    expect(valueText(row?.cells[0]?.value ?? [])).toBe('Ярмарка');
  });
});

describe('a year as a number', () => {
  const project = fact('project', { name: 'Сад' });
  const task = (text: string, year?: number) =>
    fact('projectTask', { project: project.id, text, ...(year === undefined ? {} : { year }) });
  const tasks = (within: 'period' | 'next') =>
    fillView(
      {
        type: 'list',
        id: 'tasks',
        label: 'Задачи',
        marker: 'number',
        source: { kind: 'projectTask', where: [{ dates: [['year']], within }] },
        value: { path: ['text'] },
      },
      {
        facts: lookup(
          project,
          task('давно', 2024),
          task('сейчас', 2025),
          task('потом', 2026),
          task('всегда'),
        ),
      },
    );
  const texts = (view: ReturnType<typeof tasks>) =>
    view.rows.map(({ cells }) => valueText(cells[0]?.value ?? []));

  test('dates a fact', () => {
    expect(texts(tasks('period'))).toEqual(['сейчас', 'всегда']);
    expect(texts(tasks('next'))).toEqual(['потом', 'всегда']);
  });

  test('is what a record added from there begins with', () => {
    expect(tasks('period').preset).toEqual({ year: 2025 });
    expect(tasks('next').preset).toEqual({ year: 2026 });
  });
});

const exact = (value: number) => ({ value, qualifier: 'exact' as const });

test.each([
  ['as somebody printed it', { pupils: 275, share: 17.6, base: 1564 }, '17,6\u00a0%'],
  ['of the base, to one decimal', { pupils: 214, base: 466 }, '45,9\u00a0%'],
  ['of no base: nothing', { pupils: 214 }, undefined],
  ['of a base of nobody: nothing', { pupils: 0, base: 0 }, undefined],
])('the percent of a coverage, %s', (_, { pupils, share, base }: Record<string, number>, said) => {
  const { fields } = fact('coverage', {
    period: { precision: 'year', year: 2025 },
    pupils: exact(pupils ?? 0),
    ...(share === undefined ? {} : { share: exact(share) }),
    ...(base === undefined ? {} : { base: { kind: 'allPupils', value: exact(base) } }),
  });
  expect(coveragePercent(fields)).toBe(said);
});

test('to sign, the initials stand first', () => {
  const { fields } = fact('person', { surname: 'Громова', name: 'Елена', patronymic: 'Павловна' });
  expect(personSignature(fields)).toBe('Е.П.\u00a0Громова');
  expect(personSignature({ surname: 'Громова' })).toBe('Громова');
});
