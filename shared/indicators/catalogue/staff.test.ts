import { describe, expect, test } from 'vitest';
import type { Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import { day, exact, notesOf, numberOf, partsOf, valueOf, year } from '../../../tests/support/catalogue.ts';

const training = (more: Partial<Fields<'training'>>) =>
  fact('training', { topic: 'Курсы', date: day('2025-03-01'), kind: 'course', ...more });

const named = (...ids: (string | undefined)[]) => ({ people: ids.flatMap((id) => id ?? []) });

describe('trained persons', () => {
  const people = ['Белова', 'Громов', 'Ильина'].map((surname) => fact('person', { surname }));
  const [a, b, c] = people.map(({ id }) => id);
  test('are distinct where they are named', () => {
    const two = [training(named(a, b)), training({ ...named(b, c), kind: 'internship' })];
    const value = valueOf('staff.trained', [...people, ...two]);
    expect(value.figure?.value).toBe(3);
    expect(partsOf(value)).toEqual({ course: 2, internship: 2 });
    expect(notesOf(value)).toEqual(['parts-overlap']);
  });

  test('are the typed count where there is one; the named ones confirm it', () => {
    const value = valueOf('staff.trained', [training({ ...named(a, b), count: exact(24) })]);
    expect(value.figure?.value).toBe(24);
    expect(value.notes).toEqual([{ key: 'typed-confirmed', number: 2 }]);
    expect(value.beside).toMatchObject([{ name: 'confirmedByRecords', figure: { value: 2 } }]);
  });

  test('of two counts may be the same people, and that is said; of one count not', () => {
    const count = training({ count: exact(24) });
    expect(notesOf(valueOf('staff.trained', [count, training({ count: exact(10) })]))).toEqual([
      'counts-may-repeat',
    ]);
    expect(notesOf(valueOf('staff.trained', [count]))).toEqual([]);
  });

  test('as a share of the teachers: 24 of 60 are 40 %', () => {
    const teachers = fact('contingent', { asOf: day('2025-09-20'), teachers: exact(60) });
    const all = [teachers, training({ count: exact(24) })];
    expect(valueOf('staff.trained-share', all)).toMatchObject({
      figure: { value: 40 },
      base: { name: 'teachers', figure: { value: 60 }, records: [teachers.id] },
    });
    expect(valueOf('staff.trained-share', all.slice(1))).toMatchObject({ absence: 'base-unknown' });
    const typed = training({ count: exact(122), share: exact(40) });
    expect(valueOf('staff.trained-share', [typed])).toMatchObject({
      figure: { value: 40 },
      notes: [{ key: 'share-typed' }],
    });
  });

  test('who spoke at an event and showed a practice is one', () => {
    const [first] = people;
    const event = fact('event', {
      title: 'Семинар',
      date: day('2025-03-14'),
      speakers: [{ person: first?.id ?? '' }],
    });
    const practice = fact('bestPractice', { title: 'Урок', person: first?.id, event: event.id });
    expect(numberOf('staff.speaking', [...people, event, practice])).toBe(1);
  });
});

describe('awards', () => {
  const school = fact('organisation', { shortName: 'СОШ № 3', type: 'school' });
  const award = (
    place: Fields<'award'>['place'],
    name: string,
    schoolClass: string,
    more: Partial<Fields<'award'>> = {},
  ) =>
    fact('award', {
      contest: 'Олимпиада',
      place,
      date: day('2025-04-01'),
      organisation: school.id,
      level: 'municipal',
      pupils: [{ name, schoolClass }],
      ...more,
    });
  const seven = [
    award('first', 'Ильина М.', '8А'),
    award('first', 'Громов П.', '7Б'),
    award('first', 'Белов А.', '9А'),
    award('second', 'Ильина М.', '8 а', { level: 'regional' }),
    award('second', 'Седов К.', '6А'),
    award('third', 'Орлова Е.', '5А'),
    award('third', 'Фролов Д.', '10А'),
  ];

  test('7 places are won by 6 pupils: 3 first, 2 second, 2 third', () => {
    const places = valueOf('awards.places', [school, ...seven]);
    expect(places.figure?.value).toBe(7);
    expect(partsOf(places)).toEqual({ first: 3, second: 2, third: 2 });
    expect(partsOf(valueOf('awards.by-level', [school, ...seven]))).toEqual({ municipal: 6, regional: 1 });
    const winners = valueOf('awards.winners', [school, ...seven]);
    expect(winners.figure?.value).toBe(6);
    expect(winners.records).toHaveLength(7);
  });

  test('one name in another class or school is another pupil', () => {
    const other = fact('organisation', { shortName: 'СОШ № 4', type: 'school' });
    const all = [
      award('first', 'Ильина М.', '8А'),
      award('first', 'Ильина М.', '9А'),
      award('first', 'Ильина М.', '8А', { organisation: other.id }),
    ];
    expect(numberOf('awards.winners', all)).toBe(3);
  });

  test('a team is one unit, whoever is in it', () => {
    const members = [
      { name: 'Ильина М.', schoolClass: '8А' },
      { name: 'Громов П.', schoolClass: '7Б' },
    ];
    const team = award('first', '', '', { pupils: members, team: 'Исток', winnerKind: 'team' });
    const pair = award('second', '', '', { pupils: members });
    expect(numberOf('awards.winners', [team])).toBe(1);
    expect(numberOf('awards.winners', [pair])).toBe(2);
    expect(partsOf(valueOf('awards.winners', [team, pair]))).toEqual({ pupil: 2, team: 1 });
  });

  test('to have taken part is no place; a winner without a name is said', () => {
    const nameless = fact('award', {
      contest: 'Олимпиада',
      place: 'prize',
      winnerKind: 'pupil',
      date: day('2025-04-01'),
    });
    const all = [award('participant', 'Ильина М.', '8А'), nameless];
    expect(numberOf('awards.places', all)).toBe(1);
    expect(valueOf('awards.winners', all)).toMatchObject({
      figure: { value: 0 },
      notes: [{ key: 'winner-unnamed', number: 1 }],
    });
  });
});

const line = (source: string, planned: number, actual: number, more: Partial<Fields<'financeLine'>> = {}) =>
  fact('financeLine', {
    source,
    planned: exact(planned),
    actual: exact(actual),
    period: year(2025),
    ...more,
  });

describe('money', () => {
  test('is added by source, actual over planned', () => {
    const value = valueOf('finance.execution', [
      line('Бюджет', 100.1, 50),
      line('бюджет ', 0.2, 0.15),
      line('Бюджет', 100, 100),
    ]);
    expect(partsOf(value)).toEqual({ бюджет: 150.15 });
    expect(value.base?.figure.value).toBe(200.3);
    expect(value.figure?.value).toBe(75);
    expect(partsOf(valueOf('finance.actual', [line('Бюджет', 1, 0.1), line('Бюджет', 1, 0.2)]))).toEqual({
      бюджет: 0.3,
    });
  });

  test('planned zero has no share, spent zero has one', () => {
    const none = valueOf('finance.execution', [line('Школа', 0, 0)]);
    expect(none.absence).toBe('base-zero');
    expect(none.figure).toBeUndefined();
    expect(numberOf('finance.execution', [line('Школа', 10, 0)])).toBe(0);
  });

  test('of different units is not added', () => {
    const roubles = line('Школа', 10, 10, { planned: { value: 10, qualifier: 'exact', unit: 'руб.' } });
    expect(valueOf('finance.planned', [line('Бюджет', 1, 1), roubles])).toMatchObject({
      absence: 'units-differ',
    });
  });

  test('of grants keeps «более»', () => {
    const grant = fact('grant', {
      programme: 'Грант',
      period: year(2025),
      amount: { value: 60, qualifier: 'moreThan', unit: 'млн руб.' },
    });
    expect(valueOf('finance.grants-sum', [grant]).figure).toMatchObject({ value: 60, qualifier: 'moreThan' });
  });
});
