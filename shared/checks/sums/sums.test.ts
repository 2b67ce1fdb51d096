import { describe, expect, test } from 'vitest';
import { p, ul } from '#shared/blocks/build.ts';
import { findingText } from '#shared/text/findings.ts';
import { found, ofNodes, ofTexts } from '../../../tests/support/checks.ts';
import { fact, lookup, type NodeInput, textNode } from '../../../tests/support/facts.ts';

const told = (...lines: string[]) =>
  found('sums.parts', ofTexts(lines.join('\n'))).map(({ level, details }) => [
    level,
    details.sum,
    details.difference,
  ]);

const area = (name: 'technical' | 'artistic', pupils: number) =>
  fact('coverage', { period: { precision: 'year', year: 2025 }, area: name, pupils: { value: pupils } });

describe('parts of a whole', () => {
  const whole =
    'Программы посещали 1200 обучающихся, что составило 40 % от обучающихся района, из них программы:';

  test('in the lines below that come to less ask for a reason, with both numbers', () => {
    const text = [whole, '- технической – 700 – 58,3 %;', '- художественной – 400 – 33,3 %', 'Школ стало 9.'];
    expect(told(...text)).toEqual([['reason', '1100', '100']]);
    const [finding] = found('sums.parts', ofTexts(text.join('\n')));
    expect(finding?.quote).toBe('1200 обучающихся');
    expect(findingText('sums.parts', finding?.details ?? {}).what).toContain('700 + 400');
  });

  test('that come to the whole are right', () => {
    expect(told(whole, '- технической – 700;', '- художественной – 500.')).toEqual([]);
  });

  test('in entries of a list of the editor', () => {
    const blocks = [
      p('Обучено 90 педагогов, из них:'),
      ul([p('очно – 40')], [p('заочно – 30')]),
      p('Ещё 5 школ ждут.'),
    ];
    const input = ofNodes([textNode('a')], { texts: new Map([['a', { text: '', blocks }]]) });
    expect(found('sums.parts', input).map(({ details }) => details.sum)).toEqual(['70']);
  });

  test('in a list of facts that the text announces', () => {
    const list: NodeInput = {
      type: 'list',
      id: 'areas',
      label: 'По направленностям',
      source: { kind: 'coverage', where: [], orderBy: [['area']] },
      marker: 'bullet',
      value: { join: ' – ', of: [{ path: ['area'] }, { path: ['pupils'] }] },
    };
    const of = (second: number) =>
      ofNodes([textNode('a'), list], {
        facts: lookup(area('technical', 700), area('artistic', second)),
        texts: new Map([['a', whole]]),
      });
    expect(found('sums.parts', of(400)).map(({ details }) => details.sum)).toEqual(['1100']);
    expect(found('sums.parts', of(500))).toEqual([]);
  });

  test('more than the whole is a hint: one child may be in two directions', () => {
    expect(told(whole, '- технической – 700;', '- художественной – 600.').map(([level]) => level)).toEqual([
      'hint',
    ]);
  });

  test.each([
    '- без указания направленности – 20',
    '- прочие – 20',
    '- спортивной – 20 и др.',
    '- спортивной – около 20',
  ])('not all is named: «%s»', (line) => {
    expect(told(whole, '- технической – 700;', line)).toEqual([]);
  });

  test('numbers inside what is listed are no parts, and a line without one leaves the list open', () => {
    const held = 'Проведено 12 мероприятий, в том числе:';
    expect(told(held, '- семинар для 20 педагогов;', '- конкурс для 45 учеников.')).toEqual([]);
    expect(told(held, '- семинары – 5;', '- конкурсы – 3;', '- форум.')).toEqual([]);
    expect(told(held, '- семинары – 5;', '- конкурсы – 3.').map(([, sum]) => sum)).toEqual(['8']);
    expect(told('Обучено 90 педагогов, из них: очно – 40 (5 групп), заочно – 30.')).toEqual([]);
  });

  test('in the sentence itself', () => {
    expect(told('Обучено 90 педагогов, из них: очно – 40, заочно – 30.')).toEqual([['reason', '70', '20']]);
    expect(told('Обучено 90 педагогов, из них: очно – 40, заочно – 50.')).toEqual([]);
  });

  test.each([
    'Обучено 90 педагогов, в том числе 24 на курсах и 30 на семинарах.',
    'Обучено 90 педагогов, из них 24 на курсах.',
    'Обучено более 90 педагогов, из них: очно – 40, заочно – 30.',
    'Участвовали 90 педагогов. Из них 12 из 40 молодых и 5 из 7 новых, 3 директора.',
  ])('some are told of only: «%s»', (text) => {
    expect(told(text)).toEqual([]);
  });
});

const line = (source: string, value: number, qualifier?: 'about') =>
  fact('financeLine', { source, planned: { value, ...(qualifier && { qualifier }) } });

describe('totals typed under columns', () => {
  const table: NodeInput = {
    type: 'table',
    id: 'finance',
    source: { kind: 'financeLine' },
    columns: [
      { id: 'source', title: 'Источник', width: 1, value: { path: ['source'] } },
      { id: 'planned', title: 'План', width: 1, value: { path: ['planned'] } },
    ],
  };
  const wrong = (printed: string, ...lines: ReturnType<typeof line>[]) => {
    const rows = [{ id: 'total', cells: { source: 'Итого', planned: printed } }];
    const views = new Map([
      [
        'finance',
        { report: 'report', node: 'finance', leftOut: [], order: [], overrides: [], freeRows: rows },
      ],
    ]);
    return found('sums.totals', ofNodes([table], { facts: lookup(...lines), views })).map(({ details }) => [
      details.total,
      details.sum,
    ]);
  };

  test('against the rows above', () => {
    expect(wrong('150,5', line('Край', 100), line('Район', 60.5))).toEqual([['150,5', '160,5']]);
    expect(wrong('160,5', line('Край', 100), line('Район', 60.5))).toEqual([]);
  });

  test('say nothing where a row is not known exactly, or is a part of another', () => {
    expect(wrong('150', line('Край', 100), line('Район', 60, 'about'))).toEqual([]);
    expect(wrong('100', line('Край', 100), line('в том числе оборудование', 60))).toEqual([]);
  });
});
