import { computeCatalogue } from '#shared/indicators/catalogue/catalogue.ts';
import type { Scope } from '#shared/indicators/catalogue/value.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { choices } from '#shared/facts/choices.ts';
import { fact, lookup } from '../support/facts.ts';
import type { BenchRow } from './bench-row.ts';
import { medians, ms, times } from './measure.ts';

const sizes = { events: 20_000, people: 2_000, products: 5_000 };

/** All events of one year, so that none is left out before it is counted. */
const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('bench: an empty list');
  return found;
};

function districtYear(): { readonly facts: Fact[]; readonly project: string } {
  const schools = Array.from({ length: 12 }, (_, at) =>
    fact('organisation', { shortName: `СОШ № ${at + 1}`, type: 'school', isOwn: at === 0 }),
  );
  const projects = Array.from({ length: 5 }, (_, at) =>
    fact('project', { name: `Проект ${at}`, leadOrganisation: schools[at]?.id }),
  );
  const people = Array.from({ length: sizes.people }, (_, at) => fact('person', { surname: `Белова ${at}` }));
  const events = Array.from({ length: sizes.events }, (_, at) =>
    fact('event', {
      title: `Мероприятие ${at}`,
      kind: pick(choices.eventKind, at),
      level: pick(choices.eventLevel, at),
      ourRole: pick(choices.eventRole, at),
      state: pick(choices.eventState, at),
      date: { precision: 'day', day: `2025-${twoDigits((at % 12) + 1)}-${twoDigits((at % 28) + 1)}` },
      organisation: pick(schools, at).id,
      audiences: [
        {
          audience: 'pupils',
          participants: { value: at % 200, qualifier: at % 9 === 0 ? 'moreThan' : 'exact' },
        },
        { audience: 'teachers', participants: { value: at % 30 } },
      ],
      speakers: [{ person: pick(people, at).id }],
      links: [{ to: pick(projects, at).id }],
    }),
  );
  const products = Array.from({ length: sizes.products }, (_, at) =>
    fact('product', {
      kind: pick(choices.productKind, at),
      title: `Материал ${at}`,
      year: 2023 + (at % 3),
      organisation: pick(schools, at).id,
      links: [{ to: pick(projects, at).id }],
    }),
  );
  return {
    facts: [...schools, ...projects, ...people, ...events, ...products],
    project: pick(projects, 0).id,
  };
}

/** The whole catalogue of a year at once, for everything and for one project; beside it one pass over the same facts. */
export async function benchIndicators(): Promise<BenchRow[]> {
  const { facts: all, project } = districtYear();
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  const facts = { ...lookup(...all), list: (kind: Fact['kind']) => byKind.get(kind) ?? [] } as ReturnType<
    typeof lookup
  >;
  const compute = (scope: Partial<Scope>) => async () =>
    computeCatalogue({ period: { precision: 'year', year: 2025 }, ...scope }, facts);
  const took = await medians(
    {
      copy: () => Promise.resolve(structuredClone(all)),
      year: compute({}),
      day: compute({ period: { precision: 'asOf', day: '2025-10-01' } }),
      project: compute({ project }),
    },
    { rounds: 11, warmUp: 2 },
  );
  const size = `${sizes.events} events, ${sizes.people} people, ${sizes.products} products`;
  return [
    {
      name: 'indicators: all of a year',
      value: ms(took.year),
      ratio: `${times(took.year / took.copy)} × a copy of the facts`,
      note: size,
    },
    {
      name: 'indicators: all of a day',
      value: ms(took.day),
      ratio: `${times(took.day / took.year)} × a year`,
    },
    {
      name: 'indicators: all of a year, one project',
      value: ms(took.project),
      ratio: `${times(took.project / took.year)} × a year`,
    },
  ];
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
