import { expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { evaluate } from './evaluate.ts';

const noFacts = { facts: { get: () => undefined, list: () => [] }, measure: () => undefined };

const link = (url: string) => ({ text: url, href: url });

test('links of a plan item print with their titles, a line each', () => {
  const fact: Fact<'planItem'> = {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'planItem',
    fields: {
      project: '00000000-0000-4000-8000-000000000002',
      text: 'Вебинар',
      links: [
        { title: 'Запись вебинара', url: 'https://school.example/zapis' },
        { url: 'https://school.example/itogi' },
      ],
    },
  };
  expect(evaluate({ each: ['links'], as: 'lines' }, fact, noFacts)).toEqual([
    { parts: [{ text: 'Запись вебинара' }, { text: ' ' }, link('https://school.example/zapis')] },
    { parts: [link('https://school.example/itogi')] },
  ]);
});
