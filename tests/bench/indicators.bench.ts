import { computeCatalogue } from '#shared/indicators/catalogue/catalogue.ts';
import type { Scope } from '#shared/indicators/catalogue/value.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { choices } from '#shared/facts/choices.ts';
import { fact, lookup } from '../support/facts.ts';
import type { BenchRow } from './bench-row.ts';
import { atEachSize, type Figures, growthRows } from './growth.ts';
import { recordsOf, type Size } from './grown-school.ts';
import { oneOf } from './invented-words.ts';
import { medians } from './measure.ts';

/** All events of one year, so that none is left out before it is counted. */
function districtYear(size: Size): { readonly facts: Fact[]; readonly project: string } {
  const schools = Array.from({ length: 12 }, (_, at) =>
    fact('organisation', { shortName: `СОШ № ${at + 1}`, type: 'school', isOwn: at === 0 }),
  );
  const projects = Array.from({ length: 5 }, (_, at) =>
    fact('project', { name: `Проект ${at}`, leadOrganisation: schools[at]?.id }),
  );
  const people = Array.from({ length: recordsOf(size, 'person') }, (_, at) =>
    fact('person', { surname: `Белова ${at}` }),
  );
  const events = Array.from({ length: recordsOf(size, 'event') }, (_, at) =>
    fact('event', {
      title: `Мероприятие ${at}`,
      kind: oneOf(choices.eventKind, at),
      level: oneOf(choices.eventLevel, at),
      ourRole: oneOf(choices.eventRole, at),
      state: oneOf(choices.eventState, at),
      date: { precision: 'day', day: `2025-${twoDigits((at % 12) + 1)}-${twoDigits((at % 28) + 1)}` },
      organisation: oneOf(schools, at).id,
      audiences: [
        {
          audience: 'pupils',
          participants: { value: at % 200, qualifier: at % 9 === 0 ? 'moreThan' : 'exact' },
        },
        { audience: 'teachers', participants: { value: at % 30 } },
      ],
      speakers: [{ person: oneOf(people, at).id }],
      links: [{ to: oneOf(projects, at).id }],
    }),
  );
  const products = Array.from({ length: recordsOf(size, 'product') }, (_, at) =>
    fact('product', {
      kind: oneOf(choices.productKind, at),
      title: `Материал ${at}`,
      year: 2023 + (at % 3),
      organisation: oneOf(schools, at).id,
      links: [{ to: oneOf(projects, at).id }],
    }),
  );
  return {
    facts: [...schools, ...projects, ...people, ...events, ...products],
    project: oneOf(projects, 0).id,
  };
}

/** The whole catalogue of a year at once, for everything and for one project; beside it one pass over the same facts. */
export async function benchIndicators(): Promise<BenchRow[]> {
  const size = `${recordsOf(100, 'event')} events, ${recordsOf(100, 'person')} people, ${recordsOf(100, 'product')} products`;
  return growthRows('indicators', await atEachSize(figures), { 'all of a year': size });
}

async function figures(size: Size): Promise<Figures> {
  const { facts: all, project } = districtYear(size);
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  const facts = { ...lookup(...all), list: (kind: Fact['kind']) => byKind.get(kind) ?? [] } as ReturnType<
    typeof lookup
  >;
  const compute = (scope: Partial<Scope>) => async () =>
    computeCatalogue({ period: { precision: 'year', year: 2025 }, ...scope }, facts);
  return medians(
    {
      'all of a year': compute({}),
      'all of a day': compute({ period: { precision: 'asOf', day: '2025-10-01' } }),
      'all of a year, one project': compute({ project }),
      'a copy of the facts, to compare with': () => Promise.resolve(structuredClone(all)),
    },
    { rounds: 11, warmUp: 2 },
  );
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
