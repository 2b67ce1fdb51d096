import { describe, expect, test } from 'vitest';
import { appendixParts } from './district/appendix.ts';
import { kindOfTable } from './district/programmes.ts';
import { readDistrict } from './district/read-district.ts';
import { gradesOf } from './grades.ts';
import { holdFacts, importFacts, indicator, ofKind, search } from './program.ts';
import { realReport } from './reports-folder.ts';
import { addressesIn } from './words.ts';

/** A real report of a district on its centres: what it tells is held, comes out again and is found. */
const { text, missing, reason } = realReport('shcherbinovsky-2023.txt');

describe.skipIf(missing)(`the report of a district on its centres${reason}`, () => {
  const district = missing ? undefined : readDistrict(text);
  const held = holdFacts(() => district?.facts.records ?? []);
  const centre = (number: number) => ({ centre: district?.centres.get(number) });

  test('every record is imported and comes out again; a second time nothing changes', async () => {
    const records = district?.facts.records ?? [];
    expect(held().imported).toMatchObject({ created: records.length, updated: 0, unchanged: 0 });
    expect(await importFacts(held().services, held().folder, records)).toEqual({
      created: 0,
      updated: 0,
      unchanged: records.length,
    });
    const byId = new Map(held().exported.map((fact) => [fact.id, fact]));
    expect(records.map(({ id }) => byId.get(id))).toEqual(records);
  });

  test('13 acts of three levels, each with its number and day where they are printed', async () => {
    const acts = ofKind(held().exported, 'act');
    const levels = Map.groupBy(acts, ({ fields }) => fields.level);
    expect(
      ['federal', 'regional', 'municipal'].map(
        (level) => [...levels].find(([each]) => each === level)?.[1].length,
      ),
    ).toEqual([8, 3, 2]);
    const numbered = acts.filter(
      ({ fields }) => fields.number !== undefined && fields.date?.precision === 'day',
    );
    expect(numbered).toHaveLength(7);
    for (const { fields } of numbered) {
      const line = text.split('\n').find((each) => each.includes(`${fields.date?.written}`));
      expect(line).toContain(fields.number);
    }
    for (const { id, fields } of acts) {
      const hits = await search(held().services, fields.title.split(' ').slice(0, 12).join(' '), 'act');
      expect(hits.map((hit) => hit.id)).toContain(id);
    }
  });

  test('heads, staff and rooms of the centres', async () => {
    const centres = new Map(ofKind(held().exported, 'centre').map((each) => [each.id, each.fields]));
    const of = (number: number) => centres.get(district?.centres.get(number) ?? '');
    expect(of(9)?.staffCount?.value).toBe(7);
    expect(
      await indicator(
        held().services,
        { period: { precision: 'schoolYear', startYear: 2022 }, ...centre(9) },
        'centres.staff',
      ),
    ).toMatchObject({
      figure: { value: 7 },
    });
    expect(of(3)?.zones).toHaveLength(5);
    expect(of(3)?.head).toBeDefined();
    expect(of(5)?.head).toBeDefined();
    expect([3, 5, 9].map((number) => of(number)?.profile)).toEqual(Array(3).fill('digitalHumanitarian'));
    expect(of(2)?.profile).toBe('scienceTechnology');
  });

  test('every row of the four tables: name, classes and grades, places at both ends', () => {
    const programmes = ofKind(held().exported, 'programme');
    const places = ofKind(held().exported, 'enrolment');
    const placesOf = (programme: string, point: string) =>
      places
        .filter(({ fields }) => fields.programme === programme && fields.point === point)
        .map(({ fields }) => fields.count.value);
    const tables = appendixParts(text).flatMap(({ school, tables: all }) =>
      all.map((table) => ({ school, table })),
    );
    expect(tables.map(({ table }) => table.rows.length)).toEqual([6, 6, 3, 9]);
    for (const { school, table } of tables) {
      const read = programmes.filter(
        ({ fields }) => fields.centre === district?.centres.get(school) && fields.kind === kindOfTable(table),
      );
      const rows = table.rows.map(([, name, classes = '', ...counts]) => ({
        name,
        classes,
        grades: gradesOf(classes),
        counts,
      }));
      expect(
        read.map(({ id, fields: { name, classes, grades } }) => ({
          name,
          classes,
          grades,
          counts: [...placesOf(id, 'yearStart'), ...placesOf(id, 'yearEnd')].map(String),
        })),
      ).toEqual(rows);
    }
  });

  test('every row of the tables is found by search, with its places', async () => {
    for (const { tables, school } of appendixParts(text)) {
      for (const { rows } of tables) {
        for (const [, name = '', classes = '', start, end] of rows) {
          const hits = await search(held().services, `${name} ${classes}`, 'programme');
          expect(hits.map(({ title }) => title)).toContain(`${name}, МБОУ СОШ № ${school}`);
          for (const [count, point] of [
            [start, 'на начало года'],
            [end, 'на конец года'],
          ]) {
            if (count === undefined) continue;
            const found = await search(held().services, `${name} ${count}`, 'enrolment');
            expect(found.map(({ title }) => title)).toContain(`${name}, МБОУ СОШ № ${school}, ${point}`);
          }
        }
      }
    }
  });

  test('practices, forms of work, directions, addresses', async () => {
    const practices = ofKind(held().exported, 'bestPractice');
    expect(practices.map(({ fields }) => fields.person !== undefined)).toEqual([true, true, true, false]);
    expect(practices.every(({ fields }) => fields.position !== undefined)).toBe(true);
    expect(ofKind(held().exported, 'workForm').map(({ fields }) => fields.order)).toEqual([1, 2, 3, 4]);
    const directions = Map.groupBy(
      ofKind(held().exported, 'workDirection'),
      ({ fields }) => fields.isPlanned === true,
    );
    expect([directions.get(false)?.length, directions.get(true)?.length]).toEqual([6, 14]);
    const addresses = ofKind(held().exported, 'webResource').flatMap(({ fields }) => fields.url ?? []);
    expect(addresses).toEqual([...new Set(addressesIn(text))]);
    expect(addresses).toHaveLength(17);
    for (const url of addresses) {
      expect((await search(held().services, url, 'webResource')).map(({ title }) => title)).toContain(url);
    }
  });
});
