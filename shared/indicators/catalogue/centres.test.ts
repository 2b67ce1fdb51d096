import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import { notesOf, numberOf, partsOf, schoolYear, valueOf, year } from '../../../tests/support/catalogue.ts';

const own = fact('municipality', { name: 'Заречный район', isOwn: true });
const other = fact('municipality', { name: 'Лесной район' });
const school = (number: number, municipality = own) =>
  fact('organisation', { shortName: `СОШ № ${number}`, type: 'school', municipality: municipality.id });
const schools = Array.from({ length: 12 }, (_, at) => school(at + 1));
const centre = (at: number, more: object = {}) =>
  fact('centre', { organisation: schools[at]?.id ?? '', state: 'working', opened: year(2021), ...more });
const planned = (at: number) => centre(at, { state: 'planned', opened: undefined });

/** Nine of twelve schools have a centre, three plan one. */
const nine = Array.from({ length: 9 }, (_, at) => centre(at));
const three = [9, 10, 11].map(planned);
const district: Fact[] = [own, other, ...schools, ...nine, ...three];

describe('schools with a centre', () => {
  test('9 of 12 are 75 %, with the planned ones 100 %', () => {
    const share = valueOf('centres.working-share', district);
    expect(share.figure?.value).toBe(75);
    expect(share.base).toMatchObject({ name: 'schools', figure: { value: 12 } });
    expect(share.records).toEqual(nine.map(({ id }) => id));
    expect(numberOf('centres.planned-share', district)).toBe(100);
  });

  test('two centres of one school are one school; two centres', () => {
    const two = [...district, centre(0)];
    expect(numberOf('centres.working-share', two)).toBe(75);
    expect(numberOf('centres.working', two)).toBe(10);
  });

  test('schools of another municipality and kindergartens are no base', () => {
    const kindergarten = fact('organisation', {
      shortName: 'ДОУ № 1',
      type: 'kindergarten',
      municipality: own.id,
    });
    const more = [
      ...district,
      school(20, other),
      kindergarten,
      fact('centre', { organisation: kindergarten.id }),
    ];
    const share = valueOf('centres.working-share', more);
    expect(share.figure?.value).toBe(75);
    expect(notesOf(share)).toEqual(['outside-schools']);
  });

  test('a centre that opens after the day does not work on it, and is planned', () => {
    const later = [...district.filter((each) => each !== nine[0]), centre(0, { opened: year(2026) })];
    expect(numberOf('centres.working-share', later)).toBe(66.7);
    expect(numberOf('centres.planned-share', later)).toBe(100);
    expect(numberOf('centres.working-share', later, { period: year(2026) })).toBe(75);
    const asOf = { precision: 'asOf', day: '2020-12-31' } as const;
    expect(numberOf('centres.working-share', district, { period: asOf })).toBe(0);
  });

  test('without schools there is no share, and one school has none', () => {
    const [alone] = nine;
    expect(valueOf('centres.working-share', alone ? [alone] : [])).toMatchObject({ absence: 'base-zero' });
    expect(valueOf('centres.working-share', district, { organisation: schools[0]?.id })).toMatchObject({
      absence: 'not-of-one-school',
    });
    expect(valueOf('centres.working-share', schools)).toMatchObject({ absence: 'no-records' });
  });
});

test('centres by time of opening and profile; a school year stays one', () => {
  const some = [
    centre(0, { opened: year(2019), profile: 'digitalHumanitarian' }),
    centre(1, { opened: { precision: 'day', day: '2019-09-24' }, profile: 'digitalHumanitarian' }),
    centre(2, { opened: schoolYear(2021), profile: 'scienceTechnology' }),
    centre(3, { opened: undefined }),
  ];
  expect(partsOf(valueOf('centres.by-year', some))).toEqual({ 2019: 2, '2021/2022': 1, unspecified: 1 });
  expect(partsOf(valueOf('centres.working', some))).toEqual({
    digitalHumanitarian: 2,
    scienceTechnology: 1,
    unspecified: 1,
  });
});
