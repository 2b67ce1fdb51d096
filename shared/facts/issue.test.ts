import { expect, test } from 'vitest';
import { firstIssue } from './issue.ts';
import { factKinds, type FactKind } from './kinds.ts';

function firstOf(kind: FactKind, fields: object) {
  const { error } = factKinds[kind].safeParse(fields);
  return error && firstIssue(error);
}

test.each(['Ильина', 'Ильина Марина', 'ильина м.', 'Ильина М. С. А.'])(
  'a pupil is not written as «%s»: the place and the reason are told',
  (name) => {
    expect(firstOf('award', { contest: 'Шаг', place: 'first', pupils: [{ name }] })).toEqual({
      place: 'pupils[0].name',
      problem: 'pupil.name',
    });
  },
);

test.each(['Ильина М.', 'Мак-Дональд О. П.'])('a pupil is written as «%s»', (name) => {
  expect(firstOf('award', { contest: 'Шаг', place: 'first', pupils: [{ name }] })).toBeUndefined();
});

test.each(['9:00', '24:00', '15.00', 'в обед'])('an hour is not written as «%s»', (dueTime) => {
  const due = { precision: 'day', day: '2025-11-14' };
  expect(firstOf('request', { title: 'Таблица', due, dueTime })).toEqual({
    place: 'dueTime',
    problem: 'time.format',
  });
  expect(firstOf('request', { title: 'Таблица', due, dueTime: '15:00' })).toBeUndefined();
});
