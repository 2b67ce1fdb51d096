import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, give, person, type Person, take } from '../support/exchange.ts';
import { ask, create } from '../support/services.ts';

/** One thing that somebody does to one of the common records. */
type Edit =
  | { readonly do: 'set'; readonly at: number; readonly field: string; readonly value: string }
  | { readonly do: 'unset' | 'delete' | 'restore' | 'undo'; readonly at: number; readonly field: string }
  | { readonly do: 'link'; readonly at: number; readonly to: number; readonly field: string }
  | { readonly do: 'add'; readonly at: number; readonly field: string };

const at = fc.nat(3);
const field = fc.constantFrom('title', 'description', 'resultText', 'note');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      at,
      field,
      value: fc.constantFrom('а', 'б', 'в'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('unset' as const),
      at,
      field: fc.constantFrom('description', 'note'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'restore' as const, 'undo' as const),
      at,
      field,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('link' as const), at, to: at, field }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), at, field }) },
);
const edits = fc.array(edit, { maxLength: 6 });

/** Does an edit as the window would; what the store refuses is not done. */
async function doEdit(
  by: Person,
  events: readonly string[],
  products: readonly string[],
  what: Edit,
): Promise<void> {
  const id = events[what.at] ?? '';
  const commit = (...mutations: unknown[]) => by.call('record:commit', { label: 'test', mutations });
  switch (what.do) {
    case 'set':
      await commit({ op: 'update', id, set: { [what.field]: what.value } });
      return;
    case 'unset':
      await commit({ op: 'update', id, unset: [what.field] });
      return;
    case 'delete':
    case 'restore':
      await commit({ op: what.do, id });
      await commit({ op: what.do, id: products[what.at] });
      return;
    case 'undo': {
      const [last] = (await ask(by, 'change:list', { count: 1 })).changes;
      // Whoever takes an acceptance back does not want what the other one has.
      if (last?.label === 'test') await by.call('change:revert', { changeSet: last.id });
      return;
    }
    case 'link': {
      const record = await by.call('record:get', { id });
      const fields: unknown = record.ok ? Reflect.get(Object(record.value), 'fields') : {};
      const linked: unknown = Reflect.get(Object(fields), 'products');
      const before = Array.isArray(linked) ? linked : [];
      await commit({ op: 'update', id, set: { products: [...new Set([...before, products[what.to]])] } });
      return;
    }
    case 'add':
      await create(by, 'event', { title: 'Новое', date: { precision: 'year', year: 2025 } });
  }
}

async function commonStart(): Promise<{
  readonly anna: Person;
  readonly boris: Person;
  readonly events: string[];
  readonly products: string[];
}> {
  const [anna, boris] = [person('Анна'), person('Борис')];
  const [events, products]: [string[], string[]] = [[], []];
  for (const number of [1, 2, 3, 4]) {
    events.push(
      await create(anna, 'event', { title: `Событие ${number}`, date: { precision: 'year', year: 2025 } }),
    );
    products.push(await create(anna, 'product', { title: `Продукт ${number}`, kind: 'collection' }));
  }
  await take(boris, await give(anna, boris));
  return { anna, boris, events, products };
}

/** Hands over what is new, if anything is; answers which records were asked about, and what a second time changes. */
async function handOver(
  from: Person,
  to: Person,
  decide: () => 'mine' | 'theirs',
): Promise<{ readonly asked: readonly string[]; readonly again: string | undefined }> {
  const file = await give(from, to).catch((error: unknown) => {
    if (String(error).includes('exchange/nothing')) return undefined;
    throw error;
  });
  if (file === undefined) return { asked: [], again: undefined };
  const { conflicts } = await take(to, file, decide);
  const { changeSet } = await take(to, file, decide);
  return { asked: conflicts.map(({ record }) => record.id), again: changeSet };
}

const rounds = fc.array(
  fc.record({
    anna: edits,
    boris: edits,
    annaFirst: fc.boolean(),
    decisions: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 4 },
);

test(
  'two stores that hand their changes to each other say the same, whatever was decided',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        const { anna, boris, events, products } = await commonStart();
        for (const round of all) {
          for (const each of round.anna) await doEdit(anna, events, products, each);
          for (const each of round.boris) await doEdit(boris, events, products, each);
          const [first, second] = round.annaFirst ? [anna, boris] : [boris, anna];
          let turn = 0;
          const decide = () => {
            turn += 1;
            return round.decisions[turn % 8] ? ('mine' as const) : ('theirs' as const);
          };
          const there = await handOver(first, second, decide);
          const back = await handOver(second, first, decide);
          expect([there.again, back.again]).toEqual([undefined, undefined]);
          expect(back.asked.filter((id) => there.asked.includes(id))).toEqual([]);
          expect(await contentOf(first)).toEqual(await contentOf(second));
        }
        for (const one of [anna, boris]) one.close();
      }),
      { numRuns: 30 },
    );
  },
);

test('a field that only one side changed is never lost', { timeout: 300_000 }, async () => {
  const names = ['description', 'resultText', 'note', 'placeText'] as const;
  const own = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(own, own, fc.boolean(), async (hers, his, mine) => {
      const { anna, boris, events } = await commonStart();
      const [id = ''] = events;
      const set = (by: Person, fields: readonly string[]) =>
        ask(by, 'record:commit', {
          label: 'test',
          mutations: [{ op: 'update', id, set: Object.fromEntries(fields.map((name) => [name, by.name])) }],
        });
      await set(anna, hers);
      await set(boris, his);
      await take(boris, await give(anna, boris), () => (mine ? 'mine' : 'theirs'));
      const { fields } = await ask(boris, 'record:get', { id });
      const both = (name: string) => hers.some((each) => each === name) && his.some((each) => each === name);
      const kept = (by: Person, list: readonly string[]) =>
        list.filter((name) => !both(name)).map((name) => [name, by.name]);
      expect(fields).toMatchObject(Object.fromEntries([...kept(anna, hers), ...kept(boris, his)]));
      for (const one of [anna, boris]) one.close();
    }),
    { numRuns: 20 },
  );
});
