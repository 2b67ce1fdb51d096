import { describe, expect, test } from 'vitest';
import { sumFigures } from '#shared/facts/figure.ts';
import { ask, type OpenServices, openServices } from '../support/services.ts';
import { readFlatTables } from './flat-tables.ts';
import { gradesOf } from './grades.ts';
import { listed, paste, planOf, type Rows, takenBack } from './pasting.ts';
import { realReport } from './reports-folder.ts';

/**
 * The four tables of a district's report, pasted: which kind and columns the program finds by itself, what the person
 * has to say, how many records there are, and one step back.
 */
const district = realReport('shcherbinovsky-2023.txt');

const places = ['enrolment[yearStart]', 'enrolment[yearEnd]'];
const clubTables: readonly {
  readonly kindOfRows: string;
  readonly columns: readonly (string | null)[];
  readonly created: number;
  readonly sums: readonly (number | undefined)[];
}[] = [
  {
    kindOfRows: 'внеурочная',
    columns: [null, 'name', 'classes'],
    created: 6,
    sums: [undefined, undefined],
  },
  {
    kindOfRows: 'дополнительного образования',
    columns: [null, 'name', 'classes'],
    created: 6,
    sums: [undefined, undefined],
  },
  { kindOfRows: 'урочная', columns: [null, 'subject', 'classes', ...places], created: 3, sums: [436, 448] },
  { kindOfRows: 'внеурочная', columns: [null, 'name', 'classes', ...places], created: 9, sums: [425, 441] },
];

function clubRows(at: number): Rows {
  const table = readFlatTables(district.text)[at];
  if (!table) throw new Error(`No table ${at}`);
  return [table.header, ...table.rows];
}

describe.skipIf(district.missing)(`the club tables of a district's report${district.reason}`, () => {
  const tables = clubTables.map((table, at) => ({ ...table, at, number: at + 1 }));

  test('are read cell by cell: no cell of the text is passed over', () => {
    const cells = tables.flatMap(({ at }) => clubRows(at).flat());
    // A line that begins with a tab and is no cell is a paragraph.
    const lines = district.text.split('\n').filter((line) => line.startsWith('\t') && line.length < 200);
    expect(cells).toHaveLength(lines.length);
  });

  test.each(tables)('table $number is found by its header', async ({ at }) => {
    expect(await paste(openServices(), clubRows(at))).toMatchObject({ kind: 'programme' });
  });

  test.each(tables)('columns of table $number, once programmes are chosen', async ({ at, columns }) => {
    const services = openServices();
    const opened = await paste(services, clubRows(at));
    const plan = await ask(services, 'import:plan', planOf(opened.import, 'programme'));
    expect(plan).toMatchObject({ headRows: 1, mapping: columns });
  });

  // The kind («внеурочная») stands above the table and in no column of it: the person says it for every row.
  test.each(tables)('table $number is refused until its kind is said', async ({ at, created }) => {
    const services = openServices();
    const opened = await paste(services, clubRows(at));
    const { counts } = await ask(services, 'import:plan', planOf(opened.import, 'programme'));
    expect(counts).toMatchObject({ create: 0, refuse: created });
  });

  test.each(tables)(
    'table $number: $created programmes of classes and grades, places $sums, one step',
    async ({ at, created, kindOfRows, sums }) => {
      const services = openServices();
      const rows = clubRows(at);
      const done = await commitProgrammes(services, rows, kindOfRows);
      const companions = sums[0] === undefined ? 0 : 2 * created;
      expect(done.counts).toMatchObject({ create: created, companions, refuse: 0, refusedCells: 0 });
      const programmes = await listed(services, 'programme');
      expect(programmes.map(({ name, classes, grades }) => [name, classes, grades])).toEqual(
        rows.slice(1).map(([, name, classes = '']) => [name, classes, gradesOf(classes)]),
      );
      const enrolments = await listed(services, 'enrolment');
      const sumAt = (point: string) =>
        sumFigures(enrolments.filter((each) => each.point === point).map(({ count }) => count))?.value;
      expect([sumAt('yearStart'), sumAt('yearEnd')]).toEqual(sums);
      expect(new Set(enrolments.map(({ schoolYear }) => Reflect.get(schoolYear, 'startYear')))).toEqual(
        new Set(companions === 0 ? [] : [2020]),
      );

      const again = await commitProgrammes(services, rows, kindOfRows);
      expect(again.counts).toMatchObject({ create: 0, same: created });
      expect(await listed(services, 'enrolment')).toHaveLength(companions);
      await takenBack(services, done);
      expect(await listed(services, 'programme')).toEqual([]);
      expect(await listed(services, 'enrolment')).toEqual([]);
    },
  );

  // «Предмет» is the subject of a programme; a lesson has no other name.
  test('lessons are named by their subject', async () => {
    const services = openServices();
    const opened = await paste(services, clubRows(2));
    const fixed = [{ column: 'kind', text: 'урочная' }];
    const { counts } = await ask(services, 'import:plan', planOf(opened.import, 'programme', { fixed }));
    expect(counts.create).toBe(3);
  });
});

/** The second column is the name, whatever it is headed: the person says so where the program does not see it. */
async function commitProgrammes(services: OpenServices, rows: Rows, kindOfRows: string) {
  const opened = await paste(services, rows);
  const { mapping } = await ask(services, 'import:plan', planOf(opened.import, 'programme'));
  return ask(
    services,
    'import:commit',
    planOf(opened.import, 'programme', {
      mapping: mapping.with(1, 'name'),
      fixed: [{ column: 'kind', text: kindOfRows }],
    }),
  );
}
