import { expect, test } from 'vitest';
import { currentProfile, defaultSettings, schoolYearOf, settingKeys, settingSchemas } from './settings.ts';

const now = '2026-01-15T08:00:00.000Z';

test.each(settingKeys)('the default of %s is a value of its schema', (key) => {
  const value = defaultSettings(now)[key];
  expect(settingSchemas[key].parse(value)).toEqual(value);
});

test.each([
  ['2026-08-31T12:00:00', 2025],
  ['2026-09-01T12:00:00', 2026],
  ['2026-12-31T12:00:00', 2026],
  ['2026-01-01T12:00:00', 2025],
])('the school year of %s began in %i', (moment, year) => {
  expect(schoolYearOf(moment)).toBe(year);
});

test('mappings are remembered up to two hundred, the newest first', () => {
  const all = Array.from({ length: 201 }, (_, at) => ({ kind: `k${at}`, header: ['A'], columns: [null] }));
  const kept = settingSchemas.importMappings.parse(all);
  expect(kept).toHaveLength(200);
  expect(kept[0]?.kind).toBe('k0');
});

test('who works is the chosen profile, and nobody when it is gone', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const profiles = [{ id, name: 'Анна' }];
  expect(currentProfile({ profiles, currentProfile: id })?.name).toBe('Анна');
  expect(currentProfile({ profiles: [], currentProfile: id })).toBeUndefined();
  expect(currentProfile({ profiles, currentProfile: undefined })).toBeUndefined();
});
