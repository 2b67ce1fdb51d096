import { describe, expect, test } from 'vitest';
import type { FactKind } from '#shared/facts/kinds.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { ask, create, type OpenServices, openServices } from '../support/services.ts';
import { listed, paste, planOf, type Rows, takenBack } from './pasting.ts';
import { readTextReport } from './read-text-report.ts';
import { realReport } from './reports-folder.ts';

/** The six tables of a platform's report, pasted: what the program finds by itself, and what the person has to choose. */
const school = realReport('school13-2023.txt');

/** What each table has to be understood as, in the order of the texts. */
const schoolTables: readonly {
  readonly kind: FactKind;
  readonly columns: (string | null)[];
  readonly created: number;
}[] = [
  {
    kind: 'planItem',
    columns: ['order', 'text', 'plannedPeriod', 'resultDescription', 'productsText'],
    created: 4,
  },
  { kind: 'financeLine', columns: ['source', 'planned', 'actual'], created: 1 },
  // Six rows, five people: one of them stands in two rows, with other functions in each.
  { kind: 'teamMember', columns: ['order', 'person', 'organisation', 'functions'], created: 5 },
  { kind: 'projectAct', columns: ['order', 'act', 'justification'], created: 2 },
  { kind: 'partner', columns: ['order', 'organisations', 'actualParticipation', 'functions'], created: 2 },
  { kind: 'indicator', columns: ['order', 'name', 'indicatorValue'], created: 8 },
];
function schoolRows(at: number): Rows {
  const form = releasedForms.find(({ id, version }) => id === 'kip-annual' && version === '2023');
  if (!form) throw new Error('The form of this report is not there');
  const items = readTextReport(school.text, form).sections.flatMap((section) => section.items);
  const table = items.flatMap((item) => item.table ?? [])[at];
  if (!table) throw new Error(`No table ${at}`);
  const rows = table.rows.map(({ number, cells }) => [
    ...(number === undefined ? [] : [number]),
    ...cells.map((lines) => lines.join('\n')),
  ]);
  return [table.header, ...rows];
}

async function storeWithProject(): Promise<OpenServices> {
  const services = openServices();
  await create(services, 'project', { name: 'Проект' });
  return services;
}

/** The kind by which the program would begin. */
async function kindFound(rows: Rows): Promise<FactKind> {
  return (await paste(await storeWithProject(), rows)).kind;
}

describe.skipIf(school.missing)(`the tables of a platform's report${school.reason}`, () => {
  const understood = schoolTables.map((table, at) => ({ ...table, at }));
  test.each(understood)('$kind is found by its header', async ({ kind, at }) => {
    expect(await kindFound(schoolRows(at))).toBe(kind);
  });

  test.each(understood)('columns of $kind, once it is chosen', async ({ kind, columns, at }) => {
    const services = await storeWithProject();
    const opened = await paste(services, schoolRows(at));
    const plan = await ask(services, 'import:plan', planOf(opened.import, kind));
    expect(plan).toMatchObject({ headRows: 1, mapping: columns });
  });

  test.each(understood.filter(({ kind }) => kind !== 'projectAct'))(
    '$kind: $created records in one step, which goes back whole',
    async ({ kind, created, at }) => {
      const services = await storeWithProject();
      const opened = await paste(services, schoolRows(at));
      const done = await ask(services, 'import:commit', planOf(opened.import, kind));
      expect(done.counts).toMatchObject({ create: created, refuse: 0 });
      expect(await listed(services, kind)).toHaveLength(created);
      await takenBack(services, done);
      for (const each of [kind, 'person', 'organisation'] as const) {
        expect(await listed(services, each)).toEqual([]);
      }
    },
  );

  test('acts of a project become records', async () => {
    const services = await storeWithProject();
    const opened = await paste(services, schoolRows(3));
    const done = await ask(services, 'import:commit', planOf(opened.import, 'projectAct'));
    expect(done.counts.create).toBe(2);
  });

  test('the numbers «1.» of rows are read', async () => {
    const services = await storeWithProject();
    const opened = await paste(services, schoolRows(0));
    const plan = await ask(services, 'import:plan', planOf(opened.import, 'planItem'));
    expect(plan.counts.refusedCells).toBe(0);
  });

  test('a comma after a name in a list does not belong to it', async () => {
    const services = await storeWithProject();
    const opened = await paste(services, schoolRows(4));
    const { named } = await ask(services, 'import:plan', planOf(opened.import, 'partner'));
    expect(named.flatMap(({ names }) => names).filter((name) => name.endsWith(','))).toEqual([]);
  });

  test('a person of two rows keeps the functions of both', async () => {
    const services = await storeWithProject();
    const opened = await paste(services, schoolRows(2));
    await ask(services, 'import:commit', planOf(opened.import, 'teamMember'));
    const functions = (await listed(services, 'teamMember')).flatMap((member) => member.functions ?? []);
    const printed = schoolRows(2)
      .slice(1)
      .flatMap((row) => row.at(-1)?.split('\n') ?? []);
    expect(functions).toHaveLength(printed.filter((line) => line !== '').length);
  });

  test('a place of work and a position in one cell are told apart', async () => {
    const services = await storeWithProject();
    const opened = await paste(services, schoolRows(2));
    await ask(services, 'import:commit', planOf(opened.import, 'teamMember'));
    const members = await listed(services, 'teamMember');
    expect(members.every(({ position }) => position !== undefined)).toBe(true);
  });
});
