import { describe, expect, test } from 'vitest';
import { lintForm } from '#shared/forms/lint.ts';
import { type Broken, expression, fact, formWith, options, text } from './form-pieces.ts';

describe('parts that name what there is not are told', () => {
  test.each<Broken>([
    [
      'edits that are no fields',
      formWith([fact({ path: ['name'] }, { edits: ['name', 'colour'] })]),
      'edits.unknown',
      'раздел 2, пункт 6, поле 2',
      '«colour» у записи «проект»',
    ],
    [
      'a proposal that nobody makes',
      formWith([text({ proposals: ['event.held', 'weather.told'] })]),
      'proposal.unknown',
      'раздел 2, пункт 6, фраза 2',
      '«weather.told»',
    ],
    [
      'words that lead to another item',
      formWith([text({ leadsTo: 'first' })]),
      'leads-to.unknown',
      'раздел 2, пункт 6, «leadsTo»',
      '«first»',
    ],
    [
      'words that lead to themselves',
      formWith([text({ leadsTo: 'a' })]),
      'leads-to.unknown',
      'раздел 2, пункт 6, «leadsTo»',
      '«a»',
    ],
  ])('%s', (_, form, problem, place, words) => {
    expect(lintForm(form)).toMatchObject([{ problem, place, text: expect.stringContaining(words) }]);
  });
});

describe('options that are said wrongly are told', () => {
  test.each<Broken>([
    [
      'a choice that is not among the choices',
      formWith([text()], {}, { options: [{ ...options[0], initial: 'tiny' }] }),
      'option.value-unknown',
      'вариант 1, «initial»',
      '«tiny»',
    ],
    [
      'an option that the program needs itself',
      formWith([text()], {}, { options: [{ ...options[1], id: 'year' }] }),
      'option.reserved',
      'вариант 1',
      '«year»',
    ],
    [
      'when of an option that there is not',
      formWith([text({ when: { colour: ['red'] } })]),
      'option.unknown',
      'раздел 2, пункт 6, условие показа',
      '«colour»',
    ],
    [
      'when of a value that there is not',
      formWith([text()], { when: { look: ['wide'] } }),
      'option.value-unknown',
      'раздел 2, пункт 6, условие показа',
      '«wide» у варианта «look»',
    ],
    [
      'when of free words',
      formWith([text()], { when: { kind: ['краевой'] } }),
      'option.words',
      'раздел 2, пункт 6, условие показа',
      '«kind»',
    ],
    [
      'a required part that is never printed',
      formWith([text({ required: true, when: { look: ['short'] } })], { when: { look: ['long'] } }),
      'when.never',
      'раздел 2, пункт 6, условие показа',
      'никогда',
    ],
    [
      'a variant that never holds',
      formWith([text()], {
        when: { look: ['long'] },
        variants: [{ when: { look: ['short'] }, title: 'Иначе' }],
      }),
      'when.never',
      'раздел 2, пункт 6, вид пункта 1, условие показа',
      'никогда',
    ],
    [
      'an expression of an option that there is not',
      expression({ option: 'colour' }),
      'option.unknown',
      'раздел 2, пункт 6',
      '«colour»',
    ],
    [
      'words in a title that stand for nothing',
      formWith([text()], { title: 'За {yaer} год' }),
      'words.unknown',
      'раздел 2, пункт 6, название',
      '«{yaer}»',
    ],
    [
      'Russian words in braces',
      formWith([text()], {}, { titleLines: ['ЗА {год}'] }),
      'words.unknown',
      'строка заголовка 1',
      '«{год}»',
    ],
  ])('%s', (_, form, problem, place, words) => {
    expect(lintForm(form)).toMatchObject([{ problem, place, text: expect.stringContaining(words) }]);
  });
});
