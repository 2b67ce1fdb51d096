import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { findingText } from '#shared/text/findings.ts';
import { found, ofNodes, ofTexts, quotes } from '../../../tests/support/checks.ts';
import { fact, lookup, type NodeInput, year2025 } from '../../../tests/support/facts.ts';

describe('a share above the whole', () => {
  test('of children reached', () => {
    const [finding] = found('coverage.over', ofTexts('Охват дополнительным образованием составил 112 %.'));
    expect([finding?.level, finding?.quote]).toEqual(['reason', '112 %']);
  });

  test.each([
    'Охват дополнительным образованием составил 100 %.',
    'Охват вырос на 112 %.',
    'План по охвату выполнен на 112 %.',
    'Охвачены все. Пособий напечатано 112 % от прежнего.',
    'Охвачено 112 детей.',
  ])('may be: «%s»', (text) => {
    expect(quotes('coverage.over', text)).toEqual([]);
  });

  test('of an indicator that is a share by its name', () => {
    const table: NodeInput = {
      type: 'table',
      id: 'indicators',
      source: { kind: 'indicator' },
      columns: [{ id: 'value', title: 'Значение', width: 1, value: { measure: 'inPeriod' } }],
    };
    const valued = (name: string, value: number) => {
      const indicator = fact('indicator', { name, source: 'typed' });
      const typed = fact('indicatorValue', { indicator: indicator.id, period: year2025, figure: { value } });
      return found('coverage.share', ofNodes([table], { facts: lookup(indicator, typed) }));
    };
    expect(valued('Доля педагогов района, %', 104).map(({ details }) => details.value)).toEqual(['104']);
    expect(valued('Доля педагогов района, %', 100)).toEqual([]);
    expect(valued('Количество педагогов района', 104)).toEqual([]);
  });
});

const programmes = (id: string, kind: string, title: string): NodeInput => ({
  type: 'table',
  id,
  source: { kind: 'programme', where: [{ path: ['kind'], equals: kind }] },
  columns: [
    { id: 'name', title: 'Название', width: 1, value: { path: ['name'] } },
    {
      id: 'end',
      title,
      width: 1,
      value: { related: { kind: 'enrolment' }, by: ['programme'], value: { path: ['count'] }, as: 'sum' },
    },
  ],
});

describe('places in clubs', () => {
  const school = fact('organisation', { shortName: 'СОШ № 40' });
  const programme = (kind: 'lesson' | 'additional', classes: string, value: number): Fact[] => {
    const made = fact('programme', { name: classes, kind, classes, organisation: school.id });
    const places = fact('enrolment', {
      programme: made.id,
      schoolYear: { precision: 'schoolYear', startYear: 2024 },
      point: 'yearEnd',
      count: { value },
    });
    return [made, places];
  };
  const pupils = (value: number) =>
    fact('contingent', { organisation: school.id, asOf: year2025, pupils: { value } });
  const clubs = [...programme('additional', '1-4', 150), ...programme('additional', '5, 7', 120)];
  const told = (facts: Fact[], title = 'Количество учащихся на конец года') => {
    const nodes = [
      programmes('lessons', 'lesson', 'Количество учащихся'),
      programmes('clubs', 'additional', title),
    ];
    return found('coverage.places', ofNodes(nodes, { facts: lookup(school, ...facts) })).map(
      ({ node, column, details }) => [node, column, details.places, details.pupils, details.from],
    );
  };

  test('against the fewest pupils of lessons that are taught in all grades of the clubs', () => {
    const lessons = [
      ...programme('lesson', '1-4', 100),
      ...programme('lesson', '5-8', 110),
      ...programme('lesson', '5-11', 160),
    ];
    expect(told([...clubs, ...lessons])).toEqual([['clubs', 'end', '270', '210', 'lessons']]);
    expect(told([...clubs, ...lessons], 'Мест в кружке')).toEqual([]);
  });

  test('nothing is said where the school may have as many', () => {
    expect(told([...clubs, ...programme('lesson', '1-7', 270)])).toEqual([]);
    expect(told([...clubs, ...programme('lesson', '5-8', 110)])).toEqual([]);
    expect(told([...clubs, ...programme('lesson', '1-8 (мальчики)', 110)])).toEqual([]);
    expect(told(clubs)).toEqual([]);
  });

  test('against the pupils of the school, where they are known', () => {
    expect(told([...clubs, pupils(260)])).toEqual([['clubs', 'end', '270', '260', 'contingent']]);
    expect(told([...clubs, pupils(300), ...programme('lesson', '1-8', 200)])).toEqual([]);
  });

  test('the sentence names both numbers', () => {
    const { what } = findingText('coverage.places', { places: '270', pupils: '210', from: 'lessons' });
    expect(what).toBe('Сумма по столбцу – 270, а судя по урокам, в этих классах учатся не более 210.');
  });
});
