import { expect, test } from 'vitest';
import { factKindNames } from '#shared/facts/kinds.ts';
import { sampleFacts } from '#electron/services/sample/sample.ts';
import { nextId } from '../../tests/support/counting.ts';
import { fact, lookup } from '../../tests/support/facts.ts';
import { titleNeeds, titleOf } from './record-title.ts';

const service = fact('organisation', { shortName: 'ЦРО', isOwn: true });
const school = fact('organisation', { shortName: 'МБОУ СОШ № 3' });
const own = fact('programme', { name: 'Лего', kind: 'additional', organisation: service.id });
const other = fact('programme', { name: 'Лего', kind: 'additional', organisation: school.id });
const due = { precision: 'day', day: '2025-11-14' } as const;

test.each([
  ['Лего', own],
  ['Лего, МБОУ СОШ № 3', other],
  [
    'Шаг, Экология, I место, Ильина М., Белов О.',
    fact('award', {
      contest: 'Шаг',
      nomination: 'Экология',
      place: 'first',
      pupils: [{ name: 'Ильина М.' }, { name: 'Белов О.' }],
    }),
  ],
  ['Шаг, призёр, МБОУ СОШ № 3', fact('award', { contest: 'Шаг', place: 'prize', organisation: school.id })],
  ['Таблица, 14.11.2025, 15:00', fact('request', { title: 'Таблица', due, dueTime: '15:00' })],
])('a record is called «%s»', (title, record) => {
  expect(titleOf(record, lookup(service, school, own, other))).toBe(title);
});

/** One sample record of a kind, named with all facts at hand and with only those that the kind asks for. */
test.each(factKindNames)('the title of %s is whole with the kinds that it asks for', (kind) => {
  const facts = sampleFacts(nextId);
  const needed = new Set<string>([kind, ...(titleNeeds[kind] ?? [])]);
  const all = lookup(...facts);
  const atHand = lookup(...facts.filter((each) => needed.has(each.kind)));
  for (const each of all.list(kind)) {
    expect(titleOf(each, all)).not.toBe('');
    expect(titleOf(each, atHand)).toBe(titleOf(each, all));
  }
});
