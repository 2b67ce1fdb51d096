import { type FactDate, overlaps } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { CheckInput } from '../rule.ts';

/** What records say of an indicator. */
export interface Counted {
  readonly count: number;
  /** A key of the words in `shared/text/findings/facts.ts`. */
  readonly of: 'formula' | 'events' | 'plan' | 'products';
}

/** «Количество научно-методических мероприятий …»: adjectives at most stand before the thing that is counted. */
const counted =
  /^(?:общее )?(?:количество|число)\s+(?:(?:[а-я-]+(?:ых|их)|и)[,\s]+)*(мероприяти|материал|разработ|экскурси|(?:[а-я-]+ )?собрани)/;

/** What is counted by the name of an indicator; nothing where the name does not say it. */
export function countedByName({ fields }: Fact<'indicator'>, input: CheckInput): Counted | undefined {
  const name = fields.name.toLowerCase().replaceAll('ё', 'е').trim();
  const thing = counted.exec(name)?.[1];
  const project = fields.project ?? input.subject.project;
  if (thing === undefined || project === undefined) return undefined;
  if (/^(?:материал|разработ)/.test(thing))
    return { count: productsOf(project, input).length, of: 'products' };
  const events = input.facts.list('event').filter((event) => isOf(project, event.fields.links));
  const audience = audiences.find(({ words }) => words.test(name));
  if (thing.startsWith('мероприяти') && events.length === 0) return planned(project, audience, input);
  const held = events.filter(
    (event) =>
      event.fields.state !== 'planned' &&
      overlaps(event.fields.date, input.period) &&
      isCalled(event, thing) &&
      isFor(event, audience),
  );
  return { count: held.length, of: 'events' };
}

interface Audience {
  readonly words: RegExp;
  readonly kinds: readonly string[];
}

/** Whom an indicator or a row of the plan names, and how records call them. */
const audiences: readonly Audience[] = [
  {
    words: /педагог|учител|преподавател|воспитател|методист|руководител/,
    kinds: ['teachers', 'youngTeachers', 'heads', 'methodists'],
  },
  {
    words: /обучающ(?:ихся|имся|иеся)|учащ(?:ихся|имся|иеся)|школьник|ученик|дет(?:ей|ям|и)(?!\p{L})/u,
    kinds: ['pupils', 'preschoolers'],
  },
  { words: /родител/, kinds: ['parents'] },
];

/** A record that names nobody may be meant for anybody. */
function isFor({ fields }: Fact<'event'>, audience: Audience | undefined): boolean {
  const named = (fields.audiences ?? [])
    .map((each) => each.audience)
    .filter((each) => each !== 'unspecified');
  return !audience || named.length === 0 || named.some((each) => audience.kinds.includes(each));
}

function isCalled({ fields: { kind, title } }: Fact<'event'>, thing: string): boolean {
  if (thing.endsWith('экскурси')) return kind === 'excursion' || /экскурси/i.test(title);
  if (thing.endsWith('собрани')) return kind === 'parentMeeting' || /собрани/i.test(title);
  return true;
}

function productsOf(project: string, { facts, period }: CheckInput): readonly Fact[] {
  return facts
    .list('product')
    .filter(
      ({ fields }) => isOf(project, fields.links) && isWithin(fields.period ?? ofYear(fields.year), period),
    );
}

/** Words of a row of the plan that tell of something that people come to. */
const gatherings =
  /семинар|вебинар|мастер-класс|практикум|конференц|форум|совещани|заседани|собрани|экскурси|стажиров|кругл\p{L}+ стол|тренинг|конкурс|фестивал|соревновани|турнир|олимпиад|выставк|встреч|открыт\p{L}+ (?:урок|заняти)|акци[яию]|квест|консультаци/iu;

/** Where no event of the project is kept, its plan says what was held. */
function planned(
  project: string,
  audience: Audience | undefined,
  { facts, period }: CheckInput,
): Counted | undefined {
  const rows = facts.list('planItem').filter(({ fields }) => {
    const text = fields.text.toLowerCase();
    const isForThem =
      !audience || audience.words.test(text) || audiences.every(({ words }) => !words.test(text));
    return (
      fields.project === project &&
      isWithin(fields.actualPeriod ?? fields.plannedPeriod, period) &&
      gatherings.test(text) &&
      isForThem
    );
  });
  return { count: rows.length, of: 'plan' };
}

function isOf(project: string, links: readonly { readonly to: string }[] | undefined): boolean {
  return (links ?? []).some(({ to }) => to === project);
}

function isWithin(date: FactDate | undefined, period: FactDate): boolean {
  return date !== undefined && overlaps(date, period);
}

function ofYear(year: number | undefined): FactDate | undefined {
  return year === undefined ? undefined : { precision: 'year', year };
}
