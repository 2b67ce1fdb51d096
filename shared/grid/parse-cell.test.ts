import { describe, expect, test } from 'vitest';
import { fact, lookup } from '../../tests/support/facts.ts';
import { cellText } from './cell-text.ts';
import { changeOf } from './column-value.ts';
import { type Column, columnOf } from './columns.ts';
import { parseCell, type CellContext } from './parse-cell.ts';

const nobody: CellContext = { match: () => ({ problem: 'reference-unknown' }) };

function column(kind: Parameters<typeof columnOf>[0], id: string): Column {
  const found = columnOf(kind, id);
  if (!found) throw new Error(`no column ${kind}.${id}`);
  return found;
}

describe('a cell is read as people write it', () => {
  test.each([
    ['event', 'title', ' Ярмарка ', 'Ярмарка'],
    ['event', 'date', 'март 2025', { precision: 'month', year: 2025, month: 3 }],
    ['event', 'level', 'муниципальный', 'municipal'],
    ['event', 'audiences[pupils]', 'более 160', { value: 160, qualifier: 'moreThan' }],
    ['event', 'municipalitiesOpen', '+', true],
    ['programme', 'hoursPerWeek', '1,5', 1.5],
    ['event', 'urls', 'https://a.example; https://b.example', ['https://a.example', 'https://b.example']],
    [
      'award',
      'pupils',
      'Ильина М. (7а); Орлов П.',
      [{ name: 'Ильина М.', schoolClass: '7а' }, { name: 'Орлов П.' }],
    ],
    ['organisation', 'nameForms.genitive', 'школы № 7', 'школы № 7'],
  ] as const)('%s.%s «%s»', (kind, id, text, value) => {
    expect(parseCell(column(kind, id), text, nobody)).toEqual({ ok: true, value });
  });

  test.each([
    ['event', 'date', 'скоро', 'date-unclear'],
    ['event', 'title', '  ', 'missing'],
    ['event', 'level', 'небывалый', 'not-in-list'],
    ['event', 'audiences[pupils]', 'много', 'expected-number'],
    ['event', 'place', 'Школа, которой нет', 'reference-unknown'],
    ['programme', 'ageFrom', '6,5', 'expected-int'],
  ] as const)('%s.%s «%s» is refused: %s', (kind, id, text, problem) => {
    expect(parseCell(column(kind, id), text, nobody)).toMatchObject({ ok: false, problem });
  });

  test('an empty cell empties what may be empty', () => {
    expect(parseCell(column('event', 'level'), '', nobody)).toEqual({ ok: true, value: undefined });
  });

  test('names of a list are parted by «;», and by commas only where the whole is no name', () => {
    const names = new Map([
      ['Школа № 1, корпус 2', '11111111-1111-4111-8111-111111111111'],
      ['Школа № 3', '33333333-3333-4333-8333-333333333333'],
    ]);
    const match: CellContext['match'] = (_, text) => {
      const id = names.get(text);
      return id === undefined ? { problem: 'reference-unknown' } : { id };
    };
    const organisers = column('event', 'organisers');
    const read = (text: string) => parseCell(organisers, text, { match });
    expect(read('Школа № 1, корпус 2')).toEqual({ ok: true, value: [names.get('Школа № 1, корпус 2')] });
    expect(read('Школа № 1, корпус 2; Школа № 3')).toEqual({ ok: true, value: [...names.values()] });
    expect(read('Школа № 3, Школа № 4')).toMatchObject({ ok: false, text: 'Школа № 3, Школа № 4' });
  });

  test('a number typed anew keeps the unit and the source of its figure', () => {
    const present = { value: 5, qualifier: 'exact', unit: 'чел.', sourceNote: 'журнал', reason: 'прежняя' };
    expect(parseCell(column('contingent', 'pupils'), '7', nobody, present)).toEqual({
      ok: true,
      value: { value: 7, qualifier: 'exact', unit: 'чел.', sourceNote: 'журнал' },
    });
  });
});

test('a column of an audience changes its own number only', () => {
  const event = fact('event', {
    title: 'Ярмарка',
    date: { precision: 'year', year: 2025 },
    audiences: [{ audience: 'teachers', participants: { value: 3 } }, { audience: 'pupils' }],
  });
  const pupils = column('event', 'audiences[pupils]');
  const change = changeOf(event.fields, [{ column: pupils, value: { value: 42, qualifier: 'exact' } }]);
  expect(change?.set.audiences).toEqual([
    { audience: 'teachers', participants: { value: 3, qualifier: 'exact' } },
    { audience: 'pupils', participants: { value: 42, qualifier: 'exact' } },
  ]);
  expect(cellText(column('event', 'audiences[teachers]'), event, lookup(event))).toBe('3');
  expect(changeOf(event.fields, [{ column: pupils, value: undefined }])?.set.audiences).toHaveLength(1);
});

test('what changes nothing is no change', () => {
  const event = fact('event', { title: 'Ярмарка', date: { precision: 'year', year: 2025 } });
  expect(changeOf(event.fields, [{ column: column('event', 'title'), value: 'Ярмарка' }])).toBeUndefined();
});
