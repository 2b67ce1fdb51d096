import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { createServices, type Services } from '#electron/services/create-services.ts';
import { testPorts } from '../support/ports.ts';
import { create } from '../support/services.ts';
import { appendixOf, appendixParts } from './district/appendix.ts';
import { placesIn } from './district/awards.ts';
import { plannedCount } from './district/centres.ts';
import { areasIn } from './district/coverage.ts';
import type { District } from './district/district.ts';
import { eventsOf } from './district/events.ts';
import { clubsByArea, clubsPrinted, kindOfTable } from './district/programmes.ts';
import { readDistrict } from './district/read-district.ts';
import { exportedFacts, importFacts, indicator, ofKind, partsOf, search } from './program.ts';
import { realReport } from './reports-folder.ts';
import { addressesIn } from './words.ts';

/** A real report of a district on its centres: everything that it tells is held, and its figures are computed. */
const { text, missing, reason } = realReport('shcherbinovsky-2023.txt');

const schoolYear = (startYear: number): FactDate => ({ precision: 'schoolYear', startYear });
const reported = { period: schoolYear(2022) };
const tableYear = { period: schoolYear(2020) };

describe.skipIf(missing)(`the report of a district on its centres${reason}`, () => {
  let folder: string;
  let services: Services;
  let district: District;
  let imported: { created: number; updated: number; unchanged: number };
  let exported: Fact[];

  const figure = (scope: Parameters<typeof indicator>[1], id: string, key?: string) =>
    indicator(services, scope, id, key);
  const centre = (number: number) => ({ centre: district.centres.get(number) });

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-real-'));
    services = createServices(testPorts(path.join(folder, 'data')));
    district = readDistrict(text);
    imported = await importFacts(services, folder, district.facts.records);
    exported = await exportedFacts(services, folder);
  });

  afterAll(() => {
    services.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('every record is imported and comes out again; a second time nothing changes', async () => {
    const { records } = district.facts;
    expect(imported).toMatchObject({ created: records.length, updated: 0, unchanged: 0 });
    expect(await importFacts(services, folder, records)).toEqual({
      created: 0,
      updated: 0,
      unchanged: records.length,
    });
    const byId = new Map(exported.map((fact) => [fact.id, fact]));
    expect(records.map(({ id }) => byId.get(id))).toEqual(records);
  });

  test('13 acts of three levels, each with its number and day where they are printed', async () => {
    const acts = ofKind(exported, 'act');
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
      const hits = await search(services, fields.title.split(' ').slice(0, 12).join(' '), 'act');
      expect(hits.map((hit) => hit.id)).toContain(id);
    }
  });

  test('9 centres of 12 schools are 75 %, with the planned ones all', async () => {
    expect(await figure(reported, 'centres.working-share')).toMatchObject({
      figure: { value: 75 },
      base: { name: 'schools', figure: { value: 12 } },
      records: 9,
    });
    expect(await figure(reported, 'centres.planned-share')).toMatchObject({ figure: { value: 100 } });
    expect(await figure(reported, 'centres.planned')).toMatchObject({
      figure: { value: plannedCount(text) },
    });
    expect(text).toContain('составил 75 %');
    expect(text).toContain('составит 100 %');
  });

  test('centres by the time of their opening', async () => {
    const parts = partsOf(await figure(reported, 'centres.by-year'));
    expect(parts).toEqual({ '2019': 2, '2020': 1, '2021/2022': 2, '2022/2023': 4 });
    for (const [year, working] of [
      [2019, 2],
      [2020, 3],
      [2021, 5],
      [2022, 9],
    ] as const) {
      const { figure: counted } = await figure({ period: { precision: 'year', year } }, 'centres.working');
      expect(counted?.value).toBe(working);
    }
  });

  test('heads, staff and rooms of the centres', async () => {
    const centres = new Map(ofKind(exported, 'centre').map((each) => [each.id, each.fields]));
    const of = (number: number) => centres.get(district.centres.get(number) ?? '');
    expect(of(9)?.staffCount?.value).toBe(7);
    expect(await figure({ ...reported, ...centre(9) }, 'centres.staff')).toMatchObject({
      figure: { value: 7 },
    });
    expect(of(3)?.zones).toHaveLength(5);
    expect(of(3)?.head).toBeDefined();
    expect(of(5)?.head).toBeDefined();
    expect([3, 5, 9].map((number) => of(number)?.profile)).toEqual(Array(3).fill('digitalHumanitarian'));
    expect(of(2)?.profile).toBe('scienceTechnology');
  });

  test('1564 children by areas: the sum is 116 below the total, and it is said', async () => {
    const total = await figure(reported, 'coverage.by-area');
    expect(total.figure?.value).toBe(1564);
    const printed = Object.fromEntries(areasIn(text).map(({ area, pupils }) => [area, pupils]));
    expect(partsOf(total)).toEqual({ ...printed, remainder: 116 });
    expect(printed).toEqual({ naturalScience: 275, technical: 469, humanitarian: 375, sports: 329 });
    expect(total.beside).toMatchObject([{ name: 'sumOfParts', figure: { value: 1448 } }]);
    expect(total.notes).toContainEqual({ key: 'sum-below-total', number: 116 });
  });

  test('the contingent is not printed: the share of the total is the typed one, and it is said', async () => {
    const share = await figure(reported, 'coverage.share');
    expect(share).toMatchObject({ figure: { value: 51 }, notes: [{ key: 'share-typed' }] });
    expect(share.base).toBeUndefined();
    const ofThird = await figure({ ...reported, ...centre(3) }, 'coverage.total');
    expect(ofThird).toMatchObject({ figure: { value: 430 }, share: { value: 75 } });
  });

  test('printed shares of the areas are held beside the computed ones', async () => {
    const held = ofKind(exported, 'coverage').filter(({ fields }) => fields.area !== undefined);
    expect(held.map(({ fields }) => fields.share?.value)).toEqual(areasIn(text).map(({ share }) => share));
    const { parts } = await figure(reported, 'coverage.by-area');
    const shares = Object.fromEntries(parts.map(({ key, share }) => [key, share?.value]));
    expect(shares).toMatchObject({ naturalScience: 17.6, technical: 30, humanitarian: 24, sports: 21 });
  });

  test('13 clubs of school № 3 by area', async () => {
    const part = appendixOf(text, 3);
    expect(clubsByArea(part)).toHaveLength(clubsPrinted(part));
    const clubs = await figure({ ...reported, ...centre(3) }, 'programmes.clubs-by-area');
    expect(clubs.figure?.value).toBe(13);
    // The name of before is counted under the one in force.
    expect(partsOf(clubs)).toEqual({ technical: 7, naturalScience: 1, socialHumanitarian: 5 });
    const lessons = await figure({ ...reported, ...centre(3) }, 'programmes.count');
    expect(partsOf(lessons)).toEqual({ lesson: 3, additional: 13 });
  });

  test('436 → 448 places in lessons, 425 → 441 in clubs', async () => {
    const start = await figure(tableYear, 'enrolment.start-by-kind');
    const end = await figure(tableYear, 'enrolment.end-by-kind');
    const growth = await figure(tableYear, 'enrolment.growth-by-kind');
    expect(partsOf(start)).toEqual({ lesson: 436, extracurricular: 425 });
    expect(partsOf(end)).toEqual({ lesson: 448, extracurricular: 441 });
    expect(partsOf(growth)).toEqual({ lesson: 12, extracurricular: 16 });
    expect(growth.parts.map(({ share }) => share?.value)).toEqual([2.8, 3.8]);
  });

  test('every row of the four tables: name, classes and grades, places at both ends', () => {
    const programmes = ofKind(exported, 'programme');
    const places = ofKind(exported, 'enrolment');
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
        ({ fields }) => fields.centre === district.centres.get(school) && fields.kind === kindOfTable(table),
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
          const hits = await search(services, `${name} ${classes}`, 'programme');
          expect(hits.map(({ title }) => title)).toContain(`${name}, МБОУ СОШ № ${school}`);
          for (const [count, point] of [
            [start, 'на начало года'],
            [end, 'на конец года'],
          ]) {
            if (count === undefined) continue;
            const found = await search(services, `${name} ${count}`, 'enrolment');
            expect(found.map(({ title }) => title)).toContain(`${name}, МБОУ СОШ № ${school}, ${point}`);
          }
        }
      }
    }
  });

  test('events: 2 and 10 of the centres, and the seminar of 16 teachers', async () => {
    for (const [number, scope, count] of [
      [5, reported, 2],
      [9, tableYear, 10],
    ] as const) {
      expect(eventsOf(appendixOf(text, number).text)).toHaveLength(count);
      const counted = await figure({ ...scope, ...centre(number) }, 'events.count');
      expect(counted.figure?.value).toBe(count);
    }
    const kinds = partsOf(await figure({ ...tableYear, ...centre(9) }, 'events.count'));
    expect(kinds).toMatchObject({ competition: 2, tournament: 1, exhibition: 4, quest: 1, excursion: 1 });
    const visitors = await figure(tableYear, 'events.participants');
    expect(partsOf(visitors)).toEqual({ teachers: 16 });
    const [seminar] = ofKind(exported, 'event').filter(({ fields }) => fields.kind === 'intensiveSeminar');
    expect(seminar?.fields.speakers).toHaveLength(3);
    const hits = await search(services, 'Роботоквантум', 'event');
    expect(hits.map(({ id }) => id)).toEqual([seminar?.id]);
  });

  test('7 places won by 6 pupils, and the prize of a team', async () => {
    const printed = placesIn(appendixOf(text, 9).text);
    expect(printed).toHaveLength(7);
    const places = await figure(tableYear, 'awards.places');
    expect(places.figure?.value).toBe(8);
    expect(partsOf(places)).toEqual({ first: 3, second: 2, third: 2, prize: 1 });
    expect(partsOf(await figure(tableYear, 'awards.winners'))).toEqual({ pupil: 6, team: 1 });
    expect(partsOf(await figure(tableYear, 'awards.by-level'))).toEqual({ municipal: 7, regional: 1 });
    for (const { pupil } of printed) expect(await search(services, pupil, 'award')).not.toEqual([]);
  });

  test('25 agreements typed, 3 of them told', async () => {
    const typed = await figure(reported, 'plan.typed-indicators');
    expect(typed).toMatchObject({ figure: { value: 25 } });
    const told = await figure(reported, 'network.agreements-by-parties');
    expect(partsOf(told)).toEqual({ 'schools|schools': 1, 'kindergarten|schools': 2 });
  });

  test('courses: 122 are 40 %, and those without a date are told of', async () => {
    const trained = await figure(reported, 'staff.trained');
    expect(trained.figure?.value).toBe(122);
    expect(trained.notes).toContainEqual({ key: 'undated-left-out', number: 4 });
    const share = await figure(reported, 'staff.trained-share');
    expect(share).toMatchObject({ figure: { value: 40 } });
    expect(share.notes).toContainEqual({ key: 'share-typed' });
    const counts = ofKind(exported, 'training').flatMap(({ fields }) => fields.count?.value ?? []);
    expect(counts).toEqual([24, 122, 2]);
  });

  test('practices, forms of work, directions, addresses', async () => {
    const practices = ofKind(exported, 'bestPractice');
    expect(practices.map(({ fields }) => fields.person !== undefined)).toEqual([true, true, true, false]);
    expect(practices.every(({ fields }) => fields.position !== undefined)).toBe(true);
    expect(ofKind(exported, 'workForm').map(({ fields }) => fields.order)).toEqual([1, 2, 3, 4]);
    const directions = Map.groupBy(
      ofKind(exported, 'workDirection'),
      ({ fields }) => fields.isPlanned === true,
    );
    expect([directions.get(false)?.length, directions.get(true)?.length]).toEqual([6, 14]);
    const addresses = ofKind(exported, 'webResource').map(({ fields }) => fields.url);
    expect(addresses).toEqual([...new Set(addressesIn(text))]);
    expect(addresses).toHaveLength(17);
    for (const url of addresses) {
      expect((await search(services, url, 'webResource')).map(({ title }) => title)).toContain(url);
    }
  });

  describe('what the program does not hold or say yet', () => {
    // An event, a coverage and an enrolment must have a date; the lists of appendix 1 have none.
    test.fails('an event whose date nobody printed', async () => {
      await create(services, 'event', { title: 'Выставка «Космос»' });
    });

    // A share without a number of children counts as «no records», though the record is there.
    test.fails('85 % of school № 9 are shown, though no number of children is printed', async () => {
      const share = await figure({ ...tableYear, ...centre(9) }, 'coverage.share', 'additional|allPupils');
      expect(share.figure?.value).toBe(85);
    });

    // Only the share of the total is compared: 23,8 is printed for 24,0, and 22,3 for 21,0.
    test.fails('a printed share of an area that its children do not give is pointed at', async () => {
      const { notes } = await figure(reported, 'coverage.by-area');
      expect(notes).toContainEqual({ key: 'share-differs', number: 22.3 });
    });

    // Rule a7.7 «введено вручную, записями подтверждено N» holds for courses and series, not for typed indicators.
    test.fails('25 agreements stand beside the 3 that records confirm', async () => {
      const { beside } = await figure(reported, 'plan.typed-indicators');
      expect(beside).toMatchObject([{ name: 'confirmedByRecords', figure: { value: 3 } }]);
    });
  });
});

/** «6, 8а, 8б», «5-8 (…)»: read apart from the program's own way. */
function gradesOf(classes: string): number[] {
  const grades = classes.split(',').flatMap((part) => {
    const [from = 0, to = from] = [...part.matchAll(/\d+/gu)].map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
  return [...new Set(grades)];
}
