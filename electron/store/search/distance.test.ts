import { expect, test } from 'vitest';
import { closestBeginning, distance } from './distance.ts';

test.each([
  ['семинар', 'семинар', 0],
  ['семинр', 'семинар', 1],
  ['семминар', 'семинар', 1],
  ['симинар', 'семинар', 1],
  ['семниар', 'семинар', 1],
  ['канфиренц', 'конференц', 2],
  ['', 'да', 2],
])('%s and %s are %i apart', (a, b, apart) => {
  expect(distance(a, b, 3)).toBe(apart);
  expect(distance(b, a, 3)).toBe(apart);
});

test('what is too far is only said to be too far', () => {
  expect(distance('сад', 'конференц', 2)).toBeGreaterThan(2);
  expect(distance('абвг', 'эюяь', 2)).toBeGreaterThan(2);
});

test('an unfinished word is compared with beginnings', () => {
  expect(closestBeginning('канфер', 'конференц', 1)).toEqual({ beginning: 'конфер', slips: 1 });
  expect(closestBeginning('конфе', 'конференц', 1)).toEqual({ beginning: 'конфе', slips: 0 });
  expect(closestBeginning('школа', 'конференц', 1)).toBeUndefined();
});
