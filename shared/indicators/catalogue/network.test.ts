import { describe, expect, test } from 'vitest';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import { countedParts } from '#shared/text/counted-parts.ts';
import { fact } from '../../../tests/support/facts.ts';
import { day, exact, numberOf, partsOf, valueOf, year } from '../../../tests/support/catalogue.ts';

const project = fact('project', { name: 'Сад' });
const municipality = (name: string, type: 'district' | 'city') => fact('municipality', { name, type });
const organisation = (type: NonNullable<Fields<'organisation'>['type']>, at = 1) =>
  fact('organisation', { shortName: `${type} ${at}`, type });
const several = (type: NonNullable<Fields<'organisation'>['type']>, count: number) =>
  Array.from({ length: count }, (_, at) => organisation(type, at));

const member = (of: Fact<'municipality'> | undefined, more: object = {}) =>
  fact('networkMember', { project: project.id, municipality: of?.id, ...more });

describe('municipalities of the network', () => {
  const places = [
    municipality('Озёрный', 'district'),
    municipality('Степной', 'district'),
    municipality('Горный', 'district'),
    municipality('Приморск', 'city'),
    municipality('Светлый', 'city'),
  ];
  const five = places.map((each) => member(each));

  test('are told by type: 3 района и 2 города', () => {
    const value = valueOf('network.municipalities', [project, ...places, ...five], { project: project.id });
    expect(value.figure?.value).toBe(5);
    expect(partsOf(value)).toEqual({ district: 3, city: 2 });
    expect(countedParts(value.parts)?.replaceAll('\u00a0', ' ')).toBe('3 района и 2 города');
  });

  test('count once, through their organisations too, while they are members', () => {
    const school = fact('organisation', { shortName: 'СОШ № 1', municipality: places[0]?.id });
    const again = [
      member(places[0]),
      fact('networkMember', { project: project.id, organisation: school.id }),
      member(places[1], { to: day('2025-06-30') }),
      member(places[2], { from: year(2026) }),
    ];
    expect(numberOf('network.municipalities', [project, school, ...places, ...again])).toBe(1);
    const asOf = { precision: 'asOf', day: '2025-06-30' } as const;
    expect(numberOf('network.municipalities', [project, school, ...places, ...again], { period: asOf })).toBe(
      2,
    );
  });
});

test('13 sites are 5 schools, 4 kindergartens, 3 additional ones and 1 authority', () => {
  const hosts = [
    ...several('school', 3),
    organisation('lyceum'),
    organisation('gymnasium'),
    ...several('kindergarten', 4),
    ...several('additionalEducation', 3),
    organisation('educationAuthority'),
  ];
  const sites = hosts.map(({ id }) =>
    fact('traineeshipSite', { organisation: id, project: project.id, kind: 'traineeship' }),
  );
  const ended = fact('traineeshipSite', {
    organisation: hosts[0]?.id ?? '',
    project: project.id,
    to: year(2023),
  });
  const value = valueOf('network.sites', [project, ...hosts, ...sites, ended], { project: project.id });
  expect(value.figure?.value).toBe(13);
  expect(partsOf(value)).toEqual({
    schools: 5,
    kindergarten: 4,
    additionalEducation: 3,
    educationAuthority: 1,
  });
  expect(value.parts.map(({ key }) => key)[0]).toBe('schools');
});

const agreement = (parties: readonly Fact[], more: Partial<Fields<'agreement'>> = {}) =>
  fact('agreement', {
    kind: 'cooperation',
    parties: parties.map(({ id }) => id),
    date: year(2024),
    ...more,
  });

test('agreements in force, by kind and by their parties in any order', () => {
  const school = organisation('school');
  const kindergarten = organisation('kindergarten');
  const all = [
    school,
    kindergarten,
    agreement([school, kindergarten]),
    agreement([kindergarten, school], { kind: 'networkForm' }),
    agreement([school, school]),
    agreement([school, school], { validTo: day('2024-12-31') }),
    agreement([school, school], { date: day('2026-01-01') }),
  ];
  expect(partsOf(valueOf('network.agreements', all))).toEqual({ networkForm: 1, cooperation: 2 });
  expect(partsOf(valueOf('network.agreements-by-parties', all))).toEqual({
    'kindergarten|schools': 2,
    'schools|schools': 1,
  });
});

const product = (more: Partial<Fields<'product'>>) =>
  fact('product', { kind: 'article', title: 'Статья', year: 2025, ...more });

test('products by kind and year; what is only handed over is not published', () => {
  const all = [
    product({ publication: 'published' }),
    product({ placements: [{ platform: 'Сайт' }] }),
    product({ publication: 'sentToSite', placements: [{ platform: 'Сайт' }] }),
    product({ kind: 'video' }),
    product({ year: 2024 }),
    product({ year: 2026 }),
  ];
  expect(partsOf(valueOf('materials.products', all))).toEqual({ article: 3, video: 1 });
  expect(numberOf('materials.publications', all)).toBe(2);
  expect(partsOf(valueOf('materials.by-year', all))).toEqual({ 2024: 1, 2025: 4 });
});

const traineeship = (value: number, period = year(2025)) =>
  fact('traineeship', { topic: 'Урок', period, trainees: exact(value) });

test('trainees of the traineeships of the period', () => {
  expect(numberOf('network.trainees', [traineeship(12), traineeship(8), traineeship(5, year(2024))])).toBe(
    20,
  );
});
