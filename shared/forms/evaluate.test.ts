import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { fact, lookup, year2025 } from '../../tests/support/facts.ts';
import type { Expression, Source } from './expression.ts';
import { evaluate } from './evaluate.ts';
import { selectFacts } from './select.ts';
import { linkParts } from '#shared/blocks/link-parts.ts';
import { isEmptyValue, textValue, type Value, valueText } from './value.ts';

const boss = fact('person', { surname: 'Ильина', name: 'Анна', patronymic: 'Петровна', degree: 'к. п. н.' });
const teacher = fact('person', { surname: 'Белова', name: 'В.' });
const school = fact('organisation', { shortName: 'Школа № 1', head: boss.id });
const video = fact('product', { kind: 'video', title: 'Урок', url: 'https://example.org/video' });
const journal = fact('product', {
  kind: 'journal',
  title: 'Журнал',
  citation: 'Белова В. О саде // Журнал. 2025. № 3.',
});
const project = fact('project', {
  name: 'Сад на крыше',
  goal: 'Первая строка\nвторая строка',
  supervisor: boss.id,
  leadOrganisation: school.id,
  periodFrom: { precision: 'year', year: 2023 },
  periodTo: { precision: 'year', year: 2025 },
  state: 'running',
  sectionUrl: 'https://example.org/sad',
});
const plan = fact('planItem', {
  project: project.id,
  text: 'Семинар',
  order: 12_345,
  responsible: [boss.id, teacher.id],
  products: [video.id, journal.id],
  links: [{ title: 'Запись', url: 'https://example.org/1' }, { url: 'https://example.org/2' }],
  plannedPeriod: { precision: 'months', year: 2025, months: [3, 4] },
});
const member = fact('teamMember', {
  project: project.id,
  person: teacher.id,
  functions: ['Ведёт уроки', 'Пишет пособие\nи статьи'],
});
const facts = lookup(boss, teacher, school, video, journal, project, plan, member);
const context = { facts, measure: () => undefined };

const value = (expression: Expression, of: Fact = plan): Value => evaluate(expression, of, context);
const text = (expression: Expression, of: Fact = plan): string => valueText(value(expression, of));

describe('what an expression says', () => {
  test.each<[string, Expression, Fact, string]>([
    ['a text', { path: ['name'] }, project, 'Сад на крыше'],
    ['a text of lines', { path: ['goal'] }, project, 'Первая строка\nвторая строка'],
    ['a number', { path: ['order'] }, plan, '12\u00a0345'],
    ['a choice', { path: ['state'] }, project, 'реализуется'],
    ['a date', { path: ['plannedPeriod'] }, plan, 'март, апрель 2025'],
    ['a field of another record', { path: ['project', 'name'] }, plan, 'Сад на крыше'],
    [
      'a field three records away',
      { path: ['project', 'leadOrganisation', 'head', 'degree'] },
      plan,
      'к. п. н.',
    ],
    ['a derived name', { path: ['person', 'shortName'] }, member, 'Белова\u00a0В.'],
    [
      'a derived name of another record',
      { path: ['project', 'supervisor', 'fullName'] },
      plan,
      'Ильина Анна Петровна',
    ],
    ['years', { path: ['years'] }, project, '2023–2025\u00a0гг.'],
    ['words of the form', { text: 'не применимо' }, plan, 'не применимо'],
    [
      'joined',
      { join: ', ', of: [{ path: ['surname'] }, { path: ['academicTitle'] }, { path: ['degree'] }] },
      boss,
      'Ильина, к. п. н.',
    ],
    ['joined, of nothing', { join: ', ', of: [{ path: ['note'] }] }, boss, ''],
    [
      'the first that is there',
      { firstOf: [{ path: ['actualPeriod'] }, { path: ['plannedPeriod'] }] },
      plan,
      'март, апрель 2025',
    ],
    [
      'lines',
      { lines: [{ path: ['text'] }, { path: ['resultDescription'] }, { path: ['order'] }] },
      plan,
      'Семинар\n12\u00a0345',
    ],
    [
      'people in one line',
      { each: ['responsible'], as: 'inline', value: { path: ['shortName'] } },
      plan,
      'Ильина\u00a0А.П., Белова\u00a0В.',
    ],
    [
      'products on lines',
      { each: ['products'], as: 'lines', value: { path: ['printed'] } },
      plan,
      'Видеоролик «Урок»\nБелова В. О саде // Журнал. 2025. № 3.',
    ],
    [
      'groups in one line',
      { each: ['links'], as: 'inline' },
      plan,
      'Запись https://example.org/1, https://example.org/2',
    ],
    [
      'texts in one line',
      { each: ['functions'], as: 'inline' },
      member,
      'Ведёт уроки, Пишет пособие\nи статьи',
    ],
    ['a field that is not filled', { path: ['note'] }, boss, ''],
    ['a field that there is not', { path: ['later'] }, boss, ''],
    ['a step over nothing', { path: ['place', 'shortName'] }, plan, ''],
    ['a step over a text', { path: ['text', 'shortName'] }, plan, ''],
    ['every member of what is no list', { each: ['text'], as: 'lines' }, plan, ''],
    ['a measure without an indicator', { measure: 'inPeriod' }, plan, ''],
  ])('%s', (_, expression, of, expected) => {
    expect(text(expression, of)).toBe(expected);
  });

  test('bullets: one a member, its lines together', () => {
    const lines = value({ each: ['functions'], as: 'bullets' }, member);
    expect(lines.map((line) => line.bullet)).toEqual([true, true]);
    expect(lines[1]?.parts.map((part) => part.text).join('')).toBe('Пишет пособие\nи статьи');
  });

  test('an address is a link, by its field or found in a text', () => {
    const link = { text: 'https://example.org/sad', href: 'https://example.org/sad' };
    expect(value({ path: ['sectionUrl'] }, project)).toEqual([{ parts: [link] }]);
    expect(value({ link: ['sectionUrl'] }, project)).toEqual([{ parts: [link] }]);
    const said = fact('event', { title: 'О', date: year2025, outcome: 'См. https://example.org/sad.' });
    expect(value({ path: ['outcome'] }, said)[0]?.parts).toEqual([{ text: 'См. ' }, link, { text: '.' }]);
  });

  test('a reference to a record that is gone says nothing', () => {
    const lonely = fact('planItem', { project: project.id, text: 'Семинар', responsible: [boss.id] });
    const without = { facts: lookup(lonely), measure: () => undefined };
    expect(evaluate({ path: ['project', 'name'] }, lonely, without)).toEqual([]);
    expect(
      evaluate({ each: ['responsible'], as: 'lines', value: { path: ['surname'] } }, lonely, without),
    ).toEqual([]);
  });

  test('a reference is no text: its number is never printed', () => {
    expect(text({ path: ['project'] })).toBe('');
    expect(text({ each: ['responsible'], as: 'lines' })).toBe('');
  });
});

describe('addresses in a text', () => {
  test.each([
    ['https://example.org', ['https://example.org'], ''],
    ['См. https://example.org/a.', ['https://example.org/a'], 'См. .'],
    ['(https://example.org/a)', ['https://example.org/a'], '()'],
    ['(https://example.org/a).', ['https://example.org/a'], '().'],
    ['https://example.org/a_(b)', ['https://example.org/a_(b)'], ''],
    [
      'https://example.org/a, https://example.org/b;',
      ['https://example.org/a', 'https://example.org/b'],
      ', ;',
    ],
    ['«https://example.org/a»', ['https://example.org/a'], '«»'],
    ['HTTP://Example.org/A?b=1&c=%D0%AF#d', ['HTTP://Example.org/A?b=1&c=%D0%AF#d'], ''],
    ['https://школа.рф/новости', ['https://школа.рф/новости'], ''],
    [
      'ftp://example.org javascript:alert(1) www.example.org',
      [],
      'ftp://example.org javascript:alert(1) www.example.org',
    ],
    ['', [], ''],
  ])('%s', (written, links, rest) => {
    const parts = linkParts(written);
    expect(parts.flatMap((part) => ('href' in part ? [part.href] : []))).toEqual(links);
    expect(parts.flatMap((part) => ('href' in part ? [] : [part.text])).join('')).toBe(rest);
    expect(parts.map((part) => part.text).join('')).toBe(written);
  });
});

test('spaces alone are an empty value', () => {
  expect([textValue(''), textValue(' \n\t\u00a0'), [], textValue('.')].map(isEmptyValue)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

describe('which facts a view takes', () => {
  const march = fact('event', {
    title: 'б',
    date: { precision: 'day', day: '2025-03-14' },
    links: [{ to: project.id }],
  });
  const december = fact('event', {
    title: 'А',
    date: { precision: 'dayRange', from: '2024-12-30', to: '2025-01-02' },
  });
  const before = fact('event', { title: 'в', date: { precision: 'year', year: 2024 }, state: 'held' });
  const undated = fact('planItem', { project: project.id, text: 'без срока', order: 3 });
  const early = fact('planItem', { project: project.id, text: 'раньше', order: 1, plannedPeriod: year2025 });
  const moved = fact('planItem', {
    project: project.id,
    text: 'перенесено',
    actualPeriod: { precision: 'year', year: 2026 },
    plannedPeriod: year2025,
  });
  const other = fact('planItem', { project: fact('project', { name: 'Другой' }).id, text: 'чужое' });
  const all = lookup(march, december, before, undated, moved, early, other);
  const taken = (source: Partial<Source> & Pick<Source, 'kind'>, of: string | undefined = project.id) =>
    selectFacts({ where: [], orderBy: [], ...source }, { period: year2025, project: of }, all);

  test('by the period, to the day', () => {
    expect(taken({ kind: 'event', where: [{ dates: [['date']], within: 'period' }] })).toEqual([
      march,
      december,
    ]);
  });

  test('by the first date that is filled; without any date it is taken', () => {
    const where: Source['where'] = [{ dates: [['actualPeriod'], ['plannedPeriod']], within: 'period' }];
    expect(taken({ kind: 'planItem', where })).toEqual([undated, early, other]);
  });

  test('by the project, straight or through links', () => {
    expect(taken({ kind: 'planItem', where: [{ path: ['project'], is: 'project' }] })).toEqual([
      undated,
      moved,
      early,
    ]);
    expect(taken({ kind: 'event', where: [{ path: ['links'], is: 'project' }] })).toEqual([march]);
  });

  test('none by the project when the report has no project', () => {
    const where: Source['where'] = [{ path: ['project'], is: 'project' }];
    expect(
      selectFacts({ kind: 'planItem', where, orderBy: [] }, { period: year2025, project: undefined }, all),
    ).toEqual([]);
  });

  test('by a value', () => {
    expect(taken({ kind: 'event', where: [{ path: ['state'], equals: 'held' }] })).toEqual([before]);
    expect(taken({ kind: 'event', where: [{ path: ['municipalitiesOpen'], equals: false }] })).toEqual([]);
  });

  test('in order: numbers by size, dates by time, texts by the alphabet, what is missing last', () => {
    expect(taken({ kind: 'planItem', orderBy: [['order']] })).toEqual([early, undated, moved, other]);
    expect(taken({ kind: 'event', orderBy: [['date']] })).toEqual([before, december, march]);
    expect(taken({ kind: 'event', orderBy: [['title']] })).toEqual([december, march, before]);
    expect(taken({ kind: 'event', orderBy: [['ordinal'], ['title']] })).toEqual([december, march, before]);
  });
});
