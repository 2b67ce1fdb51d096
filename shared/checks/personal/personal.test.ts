import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { fact, lookup, textNode } from '../../../tests/support/facts.ts';
import { found, ofNodes, ofTexts, quotes } from '../../../tests/support/checks.ts';
import { isFirstName } from './first-names.ts';

describe('names of pupils', () => {
  test.each([
    ['Выступила ученица 10 класса школы Корнеева Валерия.', 'Корнеева Валерия', 'Корнеева В.'],
    ['Победитель – Егор Лапин, 5 класс', 'Егор Лапин', 'Лапин Е.'],
    ['Наградили обучающуюся Корнееву Валерию Олеговну', 'Корнееву Валерию Олеговну', 'Корнееву В.'],
    ['ученик 7 «Б» класса Лапин Егор', 'Лапин Егор', 'Лапин Е.'],
  ])('%s', (text, quote, put) => {
    expect(quotes('personal.minor-name', text)).toEqual([[quote, put]]);
  });

  test.each([
    'Классный руководитель 5 класса Корнеева Валерия Олеговна',
    'Ученики 5 класса; педагог Корнеева Валерия Олеговна',
    'Ученики вместе с учителем Корнеевой Валерией провели урок',
    'ученик 7 класса Лапин Е.',
    'Красная Площадь, 5 класс',
    'Форум открыла Корнеева Валерия Олеговна',
    'Ученики школы победили. Форум открыла глава района Корнеева Валерия',
  ])('nothing in: %s', (text) => {
    expect(quotes('personal.minor-name', text)).toEqual([]);
  });

  test('staff of the store is no pupil', () => {
    const texts = new Map([['a', 'С учениками 5 класса работала Корнеева Валерия']]);
    const person = fact('person', { surname: 'Корнеева', name: 'Валерия', patronymic: 'Олеговна' });
    const asked = (...facts: Fact[]) =>
      found('personal.minor-name', ofNodes([textNode('a')], { texts, facts: lookup(...facts) }));
    expect(asked()).toHaveLength(1);
    expect(asked(person)).toEqual([]);
  });

  test('a column that is for the names of pupils needs no other word', () => {
    const row = {
      id: '00000000-0000-4000-8000-000000000001',
      cells: { who: 'Лапин Егор', what: 'Гран-при' },
    };
    const inColumn = (title: string) => {
      const view = { report: row.id, node: 'awards', leftOut: [], order: [], overrides: [], freeRows: [row] };
      const table = {
        type: 'table' as const,
        id: 'awards',
        source: { kind: 'award' },
        columns: [
          { id: 'who', title, width: 1, value: { path: ['team'] } },
          { id: 'what', title: 'Итог', width: 1, value: { path: ['note'] } },
        ],
      };
      return found('personal.minor-name', ofNodes([table], { views: new Map([['awards', view]]) }));
    };
    expect(inColumn('ФИ обучающегося').map(({ mend }) => mend)).toEqual([
      { do: 'replace', find: 'Лапин Егор', nth: 0, put: 'Лапин Е.' },
    ]);
    expect(inColumn('ФИО педагога')).toEqual([]);
  });

  test.each([
    ['Валерией', true],
    ['Льва', true],
    ['Павлу', true],
    ['Егора', true],
    ['Площадь', false],
    ['Роста', false],
  ])('%s is a first name: %s', (word, is) => {
    expect(isFirstName(word)).toBe(is);
  });
});

describe('private telephones and addresses', () => {
  test('a mobile number in a text', () => {
    expect(quotes('personal.phone', 'Звонить: 8 (900) 000-00-01, Анна')).toEqual([
      ['8 (900) 000-00-01', undefined],
    ]);
  });

  test('a number of an organisation, or of a town', () => {
    const school = fact('organisation', { shortName: 'СОШ', phones: ['+7 900 000-00-01'] });
    const texts = new Map([['a', 'Звонить: 8 (900) 000-00-01']]);
    expect(found('personal.phone', ofNodes([textNode('a')], { texts, facts: lookup(school) }))).toEqual([]);
    expect(found('personal.phone', ofTexts('тел. +7 (8617) 00-00-00, ИНН 79000000001234'))).toEqual([]);
  });

  test.each(['живёт: ул. Садовая, д. 5, кв. 12', 'проживает по адресу Садовая, 5'])('a home: %s', (text) => {
    expect(found('personal.address', ofTexts(text))).toHaveLength(1);
  });

  test.each(['школа: ул. Садовая, д. 5', 'ул. Садовая, 5, каб. 12', 'проживание в городе'])(
    'no home: %s',
    (text) => {
      expect(found('personal.address', ofTexts(text))).toEqual([]);
    },
  );
});
