import { describe, expect, test } from 'vitest';
import { lintForm } from '#shared/forms/lint.ts';
import {
  type Broken,
  column,
  expression,
  fact,
  formWith,
  list,
  source,
  table,
  text,
  title,
} from './form-pieces.ts';

describe('paths that lead nowhere are told', () => {
  test.each<Broken>([
    [
      'a field that there is not',
      expression({ path: ['titel'] }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«titel» у записи «мероприятие»',
    ],
    [
      'a reference into nothing',
      expression({ path: ['place', 'colour'] }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«place.colour» никуда не ведёт',
    ],
    [
      'a way through a text',
      expression({ path: ['title', 'length'] }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«length»',
    ],
    [
      'a derived name that there is not',
      expression({ each: ['responsible'], as: 'lines', value: { path: ['nickName'] } }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«nickName» у записи «человек»',
    ],
    [
      "a column's path, in the third column",
      formWith([table(column(title), column(title, { id: 'd' }), column({ path: ['no'] }, { id: 'e' }))]),
      'path.nowhere',
      'раздел 2, пункт 6, столбец 3',
      '«no»',
    ],
    [
      'an order by a derived name',
      formWith([list({ path: ['surname'] }, { kind: 'person', orderBy: [['shortName']] })]),
      'path.nowhere',
      'раздел 2, пункт 6, отбор записей, порядок 1',
      '«shortName»',
    ],
    [
      'each of no list',
      expression({ each: ['title'], as: 'lines' }),
      'path.list',
      'раздел 2, пункт 6',
      '«title»',
    ],
    [
      'records without a value',
      expression({ each: ['responsible'], as: 'lines' }),
      'each.value-missing',
      'раздел 2, пункт 6',
      '«responsible»',
    ],
    [
      'a value of plain texts',
      expression({ each: ['urls'], as: 'lines', value: title }),
      'each.value-needless',
      'раздел 2, пункт 6',
      '«urls»',
    ],
  ])('%s', (_, form, problem, place, words) => {
    expect(lintForm(form)).toMatchObject([{ problem, place, text: expect.stringContaining(words) }]);
  });
});

describe('conditions that never hold are told', () => {
  test.each<Broken>([
    [
      'a choice that there is not',
      source({ where: [{ path: ['state'], equals: 'gone' }] }),
      'value.not-of-field',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«gone» у поля «state»',
    ],
    [
      'a text for yes or no',
      source({ where: [{ path: ['hasAttachment'], equals: 'да' }] }),
      'value.not-of-field',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«hasAttachment»',
    ],
    [
      'one of several choices',
      source({ where: [{ path: ['audiences', 'audience'], oneOf: ['pupils', 'ghosts'] }] }),
      'value.not-of-field',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«ghosts»',
    ],
    [
      'a date that is none',
      source({ where: [{ dates: [['title']], within: 'period' }] }),
      'path.no-date',
      'раздел 2, пункт 6, отбор записей, условие 1, дата 1',
      '«title»',
    ],
    [
      'a subject of another kind',
      source({ where: [{ path: ['place'], is: 'project' }] }),
      'path.no-subject',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«проект»',
    ],
    [
      'each outside of a repeated item',
      source({ where: [{ path: ['links'], is: 'each' }] }),
      'each.outside',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«each»',
    ],
    [
      'a fact of each outside of a repeated item',
      formWith([fact({ path: ['name'] }, { of: 'each' })]),
      'each.outside',
      'раздел 2, пункт 6, «of»',
      'repeat',
    ],
    [
      'a subject that the form does not ask for',
      source({ where: [{ path: ['links'], is: 'centre' }] }),
      'subject.not-asked',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«centre»',
    ],
    [
      'each in what the item is repeated for',
      formWith([text()], {
        repeat: { source: { kind: 'event', where: [{ path: ['links'], is: 'each' }] }, title },
      }),
      'each.outside',
      'раздел 2, пункт 6, повторение, отбор записей, условие 1',
      '«each»',
    ],
  ])('%s', (_, form, problem, place, words) => {
    expect(lintForm(form)).toMatchObject([{ problem, place, text: expect.stringContaining(words) }]);
  });
});

describe('figures that there are not are told', () => {
  test.each<Broken>([
    [
      'related facts that do not refer',
      expression({ related: { kind: 'enrolment' }, by: ['programme'], as: 'count' }),
      'related.by',
      'раздел 2, пункт 6, связанные записи',
      '«programme» на запись «мероприятие»',
    ],
    [
      'a sum of words',
      expression({ related: { kind: 'award' }, by: ['event'], as: 'sum', value: { path: ['contest'] } }),
      'related.no-number',
      'раздел 2, пункт 6',
      'только числа',
    ],
    [
      'related facts without a value',
      expression({ related: { kind: 'award' }, by: ['event'], as: 'lines' }),
      'related.value-missing',
      'раздел 2, пункт 6',
      '«value»',
    ],
    [
      'a measure of no indicator',
      expression({ measure: 'inPeriod' }),
      'measure.no-indicator',
      'раздел 2, пункт 6',
      'показателей',
    ],
    [
      'an indicator that there is not',
      expression({ indicator: 'events.beauty', show: 'figure' }),
      'indicator.unknown',
      'раздел 2, пункт 6',
      '«events.beauty»',
    ],
    [
      'a chart of an indicator that there is not',
      formWith([
        { type: 'chart', id: 'd', label: 'Рост', look: 'columns', indicators: [{ indicator: 'no' }] },
      ]),
      'indicator.unknown',
      'раздел 2, пункт 6, показатель 1',
      '«no»',
    ],
    [
      'a total of words',
      formWith([table(column(title, { total: true }))]),
      'total.no-number',
      'раздел 2, пункт 6, столбец 1',
      'с числами',
    ],
  ])('%s', (_, form, problem, place, words) => {
    expect(lintForm(form)).toMatchObject([{ problem, place, text: expect.stringContaining(words) }]);
  });
});
