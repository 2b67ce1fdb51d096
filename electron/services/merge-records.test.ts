import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReferences } from '#shared/facts/references.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { recordKinds, type StoredRecord } from '#shared/report/record-kinds.ts';
import { nextId } from '../../tests/support/counting.ts';
import { ask, commit, openServices, type OpenServices } from '../../tests/support/services.ts';

/** A small school year whose references are chosen at random: numbers stand for places in the lists of people. */
interface Year {
  readonly people: readonly {
    readonly surname: string;
    readonly name: string | undefined;
    readonly former: readonly string[];
  }[];
  readonly schools: readonly {
    readonly head: number;
    readonly founder: number;
    readonly phones: readonly string[];
  }[];
  readonly events: readonly {
    readonly speakers: readonly { readonly person: number; readonly topic: string | undefined }[];
    readonly organisers: readonly number[];
  }[];
  readonly trainings: readonly (readonly number[])[];
  /** Which of the events and trainings lie in the basket. */
  readonly basket: readonly boolean[];
  readonly merged: {
    readonly kind: 'person' | 'organisation';
    readonly keep: number;
    readonly others: readonly number[];
  };
}

const count = 6;
const at = fc.nat({ max: count - 1 });
const word = fc.constantFrom('Ильина', 'Белова', 'Орлова', 'Крылова');
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const years: fc.Arbitrary<Year> = fc.record({
  people: fc.array(
    fc.record({ surname: word, name: optional(word), former: fc.array(word, { maxLength: 2 }) }),
    {
      minLength: count,
      maxLength: count,
    },
  ),
  schools: fc.array(
    fc.record({ head: at, founder: at, phones: fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 3 }) }),
    { minLength: count, maxLength: count },
  ),
  events: fc.array(
    fc.record({
      speakers: fc.array(fc.record({ person: at, topic: optional(word) }), { maxLength: 5 }),
      organisers: fc.array(at, { maxLength: 5 }),
    }),
    { maxLength: 4 },
  ),
  trainings: fc.array(fc.array(at, { maxLength: 5 }), { maxLength: 3 }),
  basket: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  merged: fc.record({
    kind: fc.constantFrom('person', 'organisation'),
    keep: at,
    others: fc.uniqueArray(at, { minLength: 1, maxLength: 4 }),
  }),
});

const from = (ids: readonly string[], place: number) => ids[place] ?? '';

const create = (
  id: string,
  kind: 'person' | 'organisation' | 'event' | 'training',
  fields: object,
): MutationInput => ({
  op: 'create',
  id,
  kind,
  fields: { ...fields },
});

async function enter(services: OpenServices, year: Year) {
  const people = year.people.map(() => nextId());
  const schools = year.schools.map(() => nextId());
  const events = year.events.map(({ speakers, organisers }) =>
    create(nextId(), 'event', {
      title: 'Семинар',
      date: { precision: 'year', year: 2025 },
      speakers: speakers.map(({ person, topic }) => ({
        person: from(people, person),
        ...(topic ? { topic } : {}),
      })),
      organisers: organisers.map((each) => from(schools, each)),
    }),
  );
  const trainings = year.trainings.map((members) =>
    create(nextId(), 'training', { topic: 'Курс', people: members.map((each) => from(people, each)) }),
  );
  const users = [...events, ...trainings];
  await commit(
    services,
    ...year.people.map(({ surname, name, former }, place) =>
      create(from(people, place), 'person', { surname, ...(name ? { name } : {}), formerSurnames: former }),
    ),
    ...year.schools.map(({ head, founder, phones }, place) =>
      create(from(schools, place), 'organisation', {
        shortName: `Школа № ${place}`,
        head: from(people, head),
        founder: from(schools, founder),
        phones,
      }),
    ),
    ...users,
    ...users.flatMap(({ id }, place): MutationInput[] => (year.basket[place] ? [{ op: 'delete', id }] : [])),
  );
  return { ids: { person: people, organisation: schools }, users: users.map(({ id }) => id) };
}

async function everything(services: OpenServices, ids: readonly string[]): Promise<StoredRecord[]> {
  return await Promise.all(ids.map((id) => ask(services, 'record:get', { id })));
}

/** What records say and whether they lie in the basket; versions and times go on. */
const said = (records: readonly StoredRecord[]) =>
  records.map(({ id, kind, fields, deletedAt }) => ({ id, kind, fields, isGone: deletedAt !== undefined }));

test('a merge leaves no reference to what is gone, nothing is lost for good, and undo gives back exactly what was', async () => {
  const services = openServices();
  await fc.assert(
    fc.asyncProperty(years, async (year) => {
      const { ids, users } = await enter(services, year);
      const all = [...ids.person, ...ids.organisation, ...users];
      const { kind, keep, others } = year.merged;
      const keepId = ids[kind][keep] ?? '';
      const otherIds = others.filter((each) => each !== keep).flatMap((each) => ids[kind][each] ?? []);
      fc.pre(otherIds.length > 0);
      const before = await everything(services, all);

      const { changeSet } = await ask(services, 'record:merge', { keep: keepId, others: otherIds });
      const after = await everything(services, all);
      for (const record of after) {
        const isGone = otherIds.includes(record.id);
        expect(record.deletedAt !== undefined).toBe(
          isGone || before.some(({ id, deletedAt }) => id === record.id && deletedAt !== undefined),
        );
        const named = findReferences(recordKinds[record.kind], record.fields).map(({ to }) => to);
        expect(named.filter((id) => otherIds.includes(id))).toEqual([]);
      }
      // Every record that named one of them names the one that stays: what lies in the basket, too.
      const thrown = after.filter(({ id, deletedAt }) => users.includes(id) && deletedAt !== undefined);
      for (const { id } of thrown) {
        const restored = await commit(services, { op: 'restore', id });
        await ask(services, 'change:revert', { changeSet: restored });
      }

      await ask(services, 'change:revert', { changeSet: changeSet ?? '' });
      const again = await everything(services, all);
      expect(said(again)).toEqual(said(before));
    }),
    { numRuns: 60 },
  );
}, 60_000);
