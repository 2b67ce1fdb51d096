import { v7 as uuidv7 } from 'uuid';
import { choices } from '#shared/facts/choices.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { createServices } from '#electron/services/create-services.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { ask, benchPorts } from './bench-school.ts';
import { numbersFrom, oneOf, personName, textsOf } from './invented-words.ts';

/** How many times the least school: each step shows whether a cost grows faster than the data. */
export const sizes = [1, 10, 100] as const;
export type Size = (typeof sizes)[number];

/** Records of the least school; 100 × of them is what the largest user keeps, a hundred thousand rows of search. */
const least = {
  organisation: 10,
  person: 20,
  programme: 100,
  product: 50,
  event: 200,
  award: 320,
  training: 200,
  planItem: 99,
} as const;
type Grown = keyof typeof least;

/** Records of a school so large, with one project. */
export function recordsOf(size: Size, kind: Grown): number {
  return least[kind] * size;
}

/** All records of a school so large, with its project. */
export function records(size: Size): number {
  return Object.values(least).reduce((sum, count) => sum + count * size, 1);
}

const inOneCommit = 10_000;

/** Fills a folder with a school of the size. */
export async function grownSchool(folder: string, size: Size): Promise<void> {
  const services = createServices(benchPorts(folder));
  const mutations = schoolOf(size);
  for (let from = 0; from < mutations.length; from += inOneCommit) {
    await ask(services, 'record:commit', {
      label: 'bench',
      mutations: mutations.slice(from, from + inOneCommit),
    });
  }
  services.close();
}

function schoolOf(size: Size): MutationInput[] {
  const random = numbersFrom(size);
  const text = textsOf(random);
  const ids = Object.fromEntries(
    Object.keys(least).map((kind) => [
      kind,
      Array.from({ length: recordsOf(size, kind as Grown) }, () => uuidv7()),
    ]),
  ) as Record<Grown, string[]>;
  const project = uuidv7();
  const any = (kind: Grown) => ids[kind][Math.floor(random() * ids[kind].length)];
  const links = [{ to: project }];

  const fields: Readonly<Record<Grown, (at: number) => Record<string, unknown>>> = {
    organisation: (at) => ({ shortName: schoolName(at), type: 'school', isOwn: at === 0 }),
    person: (at) => ({ ...personName(at) }),
    programme: (at) => ({
      name: `${text(3)} ${at}`,
      kind: oneOf(choices.programmeKind, at),
      area: oneOf(choices.programmeArea, at),
      organisation: any('organisation'),
      classes: '5-7',
      teachers: [any('person')],
    }),
    product: (at) => ({
      kind: oneOf(choices.productKind, at),
      title: `${text(5)} ${at}`,
      year: 2016 + (at % 10),
      organisation: any('organisation'),
      authors: [any('person')],
      links,
    }),
    event: (at) => ({
      title: `${text(5)} ${at}`,
      kind: oneOf(choices.eventKind, at),
      date: dayOf(at),
      state: oneOf(choices.eventState, at),
      level: oneOf(choices.eventLevel, at),
      ourRole: oneOf(choices.eventRole, at),
      organisation: any('organisation'),
      audiences: [
        { audience: 'teachers', participants: { value: at % 90 } },
        { audience: 'pupils', participants: { value: at % 300, qualifier: 'moreThan' } },
      ],
      speakers: [{ person: any('person'), topic: text(5) }],
      description: text(40),
      links,
    }),
    award: (at) => ({
      contest: `${text(4)} ${at}`,
      place: oneOf(choices.awardPlace, at),
      level: oneOf(choices.eventLevel, at),
      date: dayOf(at),
      pupils: [{ name: 'Ильина М.', schoolClass: '7а' }],
      mentors: [any('person')],
      organisation: any('organisation'),
      event: any('event'),
    }),
    training: (at) => ({
      topic: `${text(6)} ${at}`,
      people: [any('person')],
      organisation: any('organisation'),
      date: dayOf(at),
      hours: 16 + (at % 5) * 20,
    }),
    planItem: (at) => ({
      project,
      text: `${text(8)} ${at}`,
      plannedPeriod: dayOf(at),
      responsible: [any('person')],
      state: oneOf(choices.workState, at),
    }),
  };
  return [
    create('project', project, { name: 'Опорная школа' }),
    ...(Object.keys(least) as Grown[]).flatMap((kind) =>
      ids[kind].map((id, at) => create(kind, id, fields[kind](at))),
    ),
  ];
}

function create(kind: FactKind, id: string, fields: Record<string, unknown>): MutationInput {
  return { op: 'create', id, kind, fields };
}

export const schoolName = (at: number): string => `МБОУ СОШ № ${at + 1}`;

/** Ten years up to 2025, as many days in each. */
function dayOf(at: number) {
  const month = twoDigits((at % 12) + 1);
  return { precision: 'day', day: `${2016 + (at % 10)}-${month}-${twoDigits((at % 28) + 1)}` };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
