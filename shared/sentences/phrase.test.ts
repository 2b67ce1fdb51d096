import { describe, expect, test } from 'vitest';
import { inlineText } from '#shared/blocks/plain-text.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import { linkTo, listed, quoted, uncapitalised } from './phrase.ts';
import { phrase, sentence } from './template.ts';
import { datedText, whenText } from './when.ts';

const said = (template: string, slots: Parameters<typeof sentence>[1]): string | undefined => {
  const inlines = sentence(template, slots);
  return inlines && inlineText(inlines);
};

describe('templates', () => {
  test('what is optional goes with its words as soon as one of its slots has nothing', () => {
    const template = '{who} пришли[ из {place}[ ({when})]].';
    expect(said(template, { who: 'гости', place: 'села', when: 'вчера' })).toBe(
      'Гости пришли из села (вчера).',
    );
    expect(said(template, { who: 'гости', place: 'села' })).toBe('Гости пришли из села.');
    expect(said(template, { who: 'гости', when: 'вчера' })).toBe('Гости пришли.');
  });

  test('a sentence is never printed with a hole', () => {
    expect(said('{who} пришли.', {})).toBeUndefined();
    expect(said('{who} пришли.', { who: '' })).toBeUndefined();
    expect(said('{who} пришли.', { who: [] })).toBeUndefined();
  });

  test('signs of a template that stand in a name are letters', () => {
    expect(said('{who} пришли.', { who: '«[Мы] {и} вы»' })).toBe('«[Мы] {и} вы» пришли.');
  });

  test('a part of a sentence keeps its first letter, texts that touch are one', () => {
    expect(phrase('{a} и {b}', { a: 'мы', b: 'вы' })).toEqual([{ type: 'text', text: 'мы и вы' }]);
  });
});

describe('pieces', () => {
  test.each([
    [[], undefined],
    [['А'], 'А'],
    [['А', 'Б'], 'А и Б'],
    [['А', '', 'Б', 'В'], 'А, Б и В'],
  ])('%j is listed', (pieces, text) => {
    const inlines = listed(pieces);
    expect(inlines && inlineText(inlines)).toBe(text);
  });

  test.each([
    ['Школа', '«Школа»'],
    ['«Школа»', '«Школа»'],
    ['Клуб «Луч»', '«Клуб „Луч“»'],
    ['«Луч» и «Свет»', '«„Луч“ и „Свет“»'],
    ['Клуб "Луч"', '«Клуб „Луч“»'],
    ['Итоги года.', '«Итоги года»'],
    ['Что\nдальше…', '«Что дальше…»'],
    ['Зачем?', '«Зачем?»'],
  ])('%s in quotation marks', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  test('an address is a link, a place of a folder is none', () => {
    expect(linkTo('https://школа.example/а')).toMatchObject({
      type: 'link',
      href: 'https://школа.example/а',
    });
    expect(linkTo('папка на сервере')).toBeUndefined();
    expect(linkTo(undefined)).toBeUndefined();
  });

  test('an abbreviation stays in capitals', () => {
    expect(uncapitalised('Учитель химии')).toBe('учитель химии');
    expect(uncapitalised('ИТ-специалист')).toBe('ИТ-специалист');
  });
});

test.each<[FactDate, string]>([
  [{ precision: 'day', day: '2025-10-14' }, '14 октября 2025 года'],
  [{ precision: 'asOf', day: '2025-09-01' }, 'по состоянию на 1 сентября 2025 года'],
  [{ precision: 'dayRange', from: '2025-05-26', to: '2025-05-30' }, 'с 26 по 30 мая 2025 года'],
  [{ precision: 'dayRange', from: '2025-05-26', to: '2025-06-02' }, 'с 26 мая по 2 июня 2025 года'],
  [
    { precision: 'dayRange', from: '2025-12-26', to: '2026-01-09' },
    'с 26 декабря 2025 года по 9 января 2026 года',
  ],
  [{ precision: 'dayRange', from: '2025-05-26', to: '2025-05-26' }, '26 мая 2025 года'],
  [{ precision: 'month', year: 2025, month: 3 }, 'в марте 2025 года'],
  [{ precision: 'months', year: 2025, months: [5, 3, 4] }, 'в марте, апреле и мае 2025 года'],
  [{ precision: 'quarter', year: 2025, quarter: 2 }, 'во II квартале 2025 года'],
  [{ precision: 'year', year: 2025 }, 'в 2025 году'],
  [{ precision: 'schoolYear', startYear: 2024 }, 'в 2024-2025 учебном году'],
])('%j is said as it is printed', (date, text) => {
  expect(whenText(date)).toBe(text);
});

test('an act has a day, a month or a year', () => {
  expect(datedText({ precision: 'day', day: '2019-08-14' })).toBe('14 августа 2019 года');
  expect(datedText({ precision: 'month', year: 2019, month: 8 })).toBe('августа 2019 года');
  expect(datedText({ precision: 'year', year: 2019 })).toBe('2019 года');
  expect(datedText({ precision: 'schoolYear', startYear: 2019 })).toBeUndefined();
});
