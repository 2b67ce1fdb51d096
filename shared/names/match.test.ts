import { expect, test } from 'vitest';
import { titleOf } from '#shared/forms/record-title.ts';
import { fact, lookup } from '../../tests/support/facts.ts';
import { matchByName } from './match.ts';

const school3 = fact('organisation', { shortName: 'МБОУ СОШ № 3', settlement: 'пос. Заречный' });
const school9 = fact('organisation', {
  shortName: 'МБОУ СОШ № 9',
  aliases: ['Опорная школа'],
  formerNames: ['Новостаничная школа'],
});
const garden9 = fact('organisation', { shortName: 'МБДОУ детский сад № 9 «Ивушка»' });
const anna = fact('person', { surname: 'Ильина', name: 'Анна', patronymic: 'Петровна' });
const alla = fact('person', { surname: 'Ильина', name: 'Алла', patronymic: 'Павловна' });
const oleg = fact('person', {
  surname: 'Воробьёв',
  name: 'Олег',
  patronymic: 'Львович',
  formerSurnames: ['Орлов'],
});
const order = fact('act', {
  kind: 'order',
  title: 'О рабочей группе',
  number: '14',
  date: { precision: 'day', day: '2025-01-12' },
});
const all = lookup(school3, school9, garden9, anna, alla, oleg, order);
const one = ({ id }: { readonly id: string }) => ({ is: 'one', id });

test.each([
  ['МБОУ СОШ № 9', one(school9)],
  ['мбоу  сош №\u00a09', one(school9)],
  ['опорная школа', one(school9)],
  ['Новостаничная школа', one(school9)],
  ['школа № 9', one(school9)],
  ['ДОУ 9', one(garden9)],
  ['СОШ №3 п. Заречный', one(school3)],
  ['СОШ № 4', { is: 'none', similar: [] }],
  ['ООШ № 9', { is: 'none', similar: [school9.id] }],
  ['', { is: 'none', similar: [] }],
])('organisation «%s»', (text, expected) => {
  expect(matchByName('organisation', text, all)).toEqual(expected);
});

test.each([
  ['Ильина Анна Петровна', one(anna)],
  ['А.П. Ильина', { is: 'several', ids: [anna.id, alla.id] }],
  ['Воробьев О.Л.', one(oleg)],
  ['Орлов Олег Львович', one(oleg)],
  ['Воробьв О.Л.', { is: 'none', similar: [oleg.id] }],
  ['Орлов', { is: 'none', similar: [oleg.id] }],
  ['Белова А.П.', { is: 'none', similar: [] }],
])('person «%s»', (text, expected) => {
  expect(matchByName('person', text, all)).toEqual(expected);
});

test('what the program printed itself is read back', () => {
  const title = titleOf(order, all);
  expect(title).toContain('№');
  expect(matchByName('act', title, all)).toEqual({ is: 'none', similar: [] });
  expect(matchByName('act', title, all, (each) => titleOf(each, all))).toEqual(one(order));
});
