import { describe, expect, test } from 'vitest';
import { counted } from '#shared/text/numerals.ts';
import { knownForm, lemmaOf, nounForms, sameNoun } from './lemma.ts';
import { irregularNouns, nounRows, sameThings } from './nouns.ts';

describe('the nominative of a noun in any case', () => {
  test.each([
    ['педагогами', 'педагог'],
    ['детей', 'ребёнок'],
    ['человек', 'человек'],
    ['площадок', 'площадка'],
    ['Соглашений', 'соглашение'],
    ['призеров', 'призёр'],
    ['кружков', 'кружок'],
    ['учащихся', 'учащийся'],
    ['статей', 'статья'],
    ['чел', 'человек'],
    ['ДОУ', 'ДОУ'],
  ])('%s → %s', (form, lemma) => {
    expect(lemmaOf(form)).toBe(lemma);
  });

  test('words of several parts keep them', () => {
    expect(lemmaOf('семинаров-практикумов')).toBe('семинар-практикум');
    expect(lemmaOf('мастер-классах')).toBe('мастер-класс');
    expect(lemmaOf('видеоуроков')).toBe('видеоурок');
    expect(lemmaOf('онлайн-сессии')).toBe('онлайн-сессия');
  });

  test('a name of two words is no other thing with the same noun', () => {
    expect(lemmaOf('круглых столов')).toBe('круглый стол');
    expect(lemmaOf('больших столов')).toBe('стол');
  });

  test('an unknown plural is guessed', () => {
    expect(lemmaOf('саженцев')).not.toBe('саженцев');
    expect(lemmaOf('открыток')).toBe('открытка');
    expect(lemmaOf('инсталляций')).toBe('инсталляция');
  });
});

describe('the same thing', () => {
  test.each([
    ['обучающихся', 'школьники'],
    ['ученика', 'детей'],
    ['школ', 'образовательных организаций'],
    ['ДОУ', 'детских садов'],
    ['саженцев', 'саженцами'],
  ])('%s and %s', (a, b) => {
    expect(sameNoun(a, b)).toBe(true);
  });

  test.each([
    ['педагог', 'учитель'],
    ['призёр', 'победитель'],
    ['организаций', 'школ'],
    ['час', 'классный час'],
    ['открыток', 'саженцев'],
  ])('%s and %s are two', (a, b) => {
    expect(sameNoun(a, b)).toBe(false);
  });
});

const said = (lemma: string, value: number) => counted(value, nounForms(lemma) ?? ['', '', '']);

test('a number can be put back in agreement', () => {
  expect(said('мероприятие', 21)).toBe('21\u00a0мероприятие');
  expect(said('кружок', 22)).toBe('22\u00a0кружка');
  expect(said('ребёнок', 25)).toBe('25\u00a0детей');
  expect(said('обучающийся', 4)).toBe('4\u00a0обучающихся');
  expect(said('год', 5)).toBe('5\u00a0лет');
  expect(said('мастер-класс', 5)).toBe('5\u00a0мастер-классов');
  expect(said('семинар-практикум', 3)).toBe('3\u00a0семинара-практикума');
  expect(said('круглый стол', 2)).toBe('2\u00a0круглых стола');
  expect(said('дорожная карта', 3)).toBe('3\u00a0дорожные карты');
  expect(nounForms('саженец')).toBeUndefined();
});

test('the table has every word once, and every word of a group stands in it', () => {
  const words = [
    ...Object.values(nounRows).flatMap((rows) => rows.trim().split(/\s+/)),
    ...irregularNouns.map((row) => row.split(' ')[0] ?? ''),
  ].map((row) => row.replace(/[/~].*$/, ''));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  const small = sameThings.flat().filter((word) => /^[а-яё]/.test(word) && !word.includes(' '));
  expect(small.filter((word) => knownForm(word)?.lemma !== word)).toEqual([]);
});
