import { describe, expect, test } from 'vitest';
import { lintForm } from '#shared/forms/lint.ts';
import { type Broken, column, expression, formWith, source, table, text, title } from './form-pieces.ts';

describe('a form of another shape is told', () => {
  test.each<Broken>([
    [
      'no title of an item',
      formWith([text()], { title: undefined }),
      'shape.missing',
      'раздел 2, пункт 6',
      'Не хватает «title».',
    ],
    [
      'a number for a text',
      formWith([text({ label: 5 })]),
      'shape.expected',
      'раздел 2, пункт 6, подпись',
      'текст в кавычках',
    ],
    [
      'a misspelt name',
      formWith([text({ requird: true })]),
      'shape.unknown-field',
      'раздел 2, пункт 6',
      '«requird»',
    ],
    [
      'a limit of no pages',
      formWith([text()], { limit: { pages: 0 } }),
      'shape.not-positive',
      'раздел 2, пункт 6, объём',
      'больше нуля',
    ],
    [
      'a limit below zero',
      formWith([text()], { limit: { pages: -2 } }),
      'shape.not-positive',
      'раздел 2, пункт 6, объём',
      'больше нуля',
    ],
    ['no nodes', formWith([]), 'shape.too-few', 'раздел 2, пункт 6, «nodes»', 'хотя бы одно'],
    [
      'an unknown layout',
      formWith([text()], { layout: 'round' }),
      'shape.not-in-list',
      'раздел 2, пункт 6, «layout»',
      'inline, block, bare',
    ],
    ['an id with spaces', formWith([text()], {}, { id: 'Мой отчёт' }), 'shape.name', '«id»', 'латинские'],
    [
      'an unknown part',
      formWith([{ type: 'picture', id: 'p' }]),
      'shape.type-unknown',
      'раздел 2, пункт 6',
      'text, fact, table, list, chart',
    ],
    [
      'an unknown expression',
      expression({ sum: ['title'] }),
      'shape.expression',
      'раздел 2, пункт 6',
      'path, text, link',
    ],
    [
      'an unknown condition',
      source({ where: [{ path: ['title'], like: 'x' }] }),
      'shape.expression',
      'раздел 2, пункт 6, отбор записей, условие 1',
      'equals, oneOf',
    ],
    [
      'two expressions at once',
      expression({ path: ['title'], text: 'x' }),
      'shape.unknown-field',
      'раздел 2, пункт 6',
      '«text»',
    ],
    [
      'a fault deep in an expression',
      expression({ join: ', ', of: [title, { each: ['links'], as: 'rows' }] }),
      'shape.not-in-list',
      'раздел 2, пункт 6, часть 2, «as»',
      'bullets, lines, inline',
    ],
    [
      'an unknown kind of facts',
      source({ kind: 'dragon' }),
      'kind.unknown',
      'раздел 2, пункт 6, отбор записей, «kind»',
      '«dragon»',
    ],
  ])('%s', (_, form, problem, place, words) => {
    expect(lintForm(form)).toMatchObject([{ problem, place, text: expect.stringContaining(words) }]);
  });
});

describe('names that are not their own are told', () => {
  test.each<Broken>([
    ['two nodes of one id', formWith([text(), text()]), 'id.duplicate', 'раздел 2, пункт 6, текст 2', '«a»'],
    [
      'an item of an id that another section has',
      formWith([text()], { id: 'i' }),
      'id.duplicate',
      'раздел 2, пункт 6',
      '«i»',
    ],
    [
      'two columns of one id',
      formWith([table(column(title), column(title))]),
      'id.duplicate',
      'раздел 2, пункт 6, столбец 2',
      '«c»',
    ],
    [
      'an id with the sign of repetitions',
      formWith([text({ id: 'a@b' })]),
      'id.sign',
      'раздел 2, пункт 6',
      '@',
    ],
  ])('%s', (_, form, problem, place, words) => {
    expect(lintForm(form)).toMatchObject([{ problem, place, text: expect.stringContaining(words) }]);
  });
});
