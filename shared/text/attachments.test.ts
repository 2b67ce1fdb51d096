import { expect, test } from 'vitest';
import { attachmentText, sizeText } from './attachments.ts';

test('a size is told in the unit that people read it in', () => {
  const cases: [number, string][] = [
    [0, '0 байт'],
    [1_023, '1023 байт'],
    [1_024, '1 КБ'],
    [348_160, '340 КБ'],
    [2_500_000, '2,4 МБ'],
    [300 * 2 ** 20, '300 МБ'],
    [2 * 2 ** 30, '2 ГБ'],
    [5 * 2 ** 40, '5120 ГБ'],
  ];
  expect(cases.map(([bytes]) => sizeText(bytes).replace('\u00a0', ' '))).toEqual(
    cases.map(([, text]) => text),
  );
});

test('room is told with its words', () => {
  const said = [
    attachmentText.used(21, 2_500_000, 2 * 2 ** 30),
    attachmentText.orphans(2, 348_160),
    attachmentText.orphans(0, 0),
  ];
  expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '21 файл, 2,4 МБ из 2 ГБ',
    'Ненужных файлов: 2, 340 КБ. Их не называет ни одна запись, корзина, история или копия.',
    'Ненужных файлов нет.',
  ]);
});
