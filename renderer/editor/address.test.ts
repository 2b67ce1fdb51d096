import { expect, test } from 'vitest';
import { completedAddress } from './address.ts';

test.each([
  ['school7.example/novosti', 'https://school7.example/novosti'],
  [' http://school.example ', 'http://school.example'],
  ['школа.рф', 'https://школа.рф'],
  ['school.example:8080/a', 'https://school.example:8080/a'],
  ['school@example.org', 'mailto:school@example.org'],
  ['mailto:school@example.org', 'mailto:school@example.org'],
  ['javascript:alert(1)', undefined],
  ['file:///C:/a.docx', undefined],
  ['слово', undefined],
  ['два слова.рф', undefined],
  ['', undefined],
])('the address «%s»', (typed, address) => {
  expect(completedAddress(typed)).toBe(address);
});
