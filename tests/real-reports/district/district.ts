import type { FactDate } from '#shared/facts/fact-date.ts';
import { FactCollector } from '../fact-collector.ts';
import { plain } from '../words.ts';

/** A district's report while its facts are gathered. */
export interface District {
  readonly text: string;
  readonly facts: FactCollector;
  readonly municipality: string;
  /** Of the report: the school year for which it tells its total. */
  readonly year: FactDate;
  readonly schools: ReadonlyMap<number, string>;
  readonly centres: Map<number, string>;
}

/** «МБОУ СОШ № 9 им. И.Ф. Лубянецкого ст. Новощербиновская», «МБОУСОШ № 8», «СОШ 1,6,12,13», «СОШ № 3,5,9». */
const school =
  /СОШ\s*(?:№\s*)?(\d+(?:,\s?\d+)*)(?:\s+им\.\s+((?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}+))?(?:\s+((?:ст|с|п)\.\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+(?!\p{Ll}|\s+района))?))?/gu;

export interface SchoolMention {
  readonly at: number;
  readonly number: number;
  readonly honourName: string | undefined;
  readonly settlement: string | undefined;
}

export function schoolsIn(text: string): SchoolMention[] {
  return [...text.matchAll(school)].flatMap(({ index, 1: numbers = '', 2: honourName, 3: settlement }) =>
    numbers.split(',').map((number) => ({
      at: index,
      number: Number(number),
      honourName: honourName && `им. ${honourName}`,
      settlement: settlement && plain(settlement),
    })),
  );
}

export function beginDistrict(text: string): District {
  const facts = new FactCollector();
  const name = /муниципальном образовании (\p{Lu}\p{Ll}+ район)/u.exec(text)?.[1];
  const [, startYear] = /составил в (\d{4})\s*–\s*\d{4} году/u.exec(text) ?? [];
  if (name === undefined || startYear === undefined) throw new Error('Not the report of a district');
  const municipality = facts.municipality(name, { type: 'district', isOwn: true });
  const mentions = Map.groupBy(schoolsIn(text), ({ number }) => number);
  const schools = [...mentions].map(([number, all]): [number, string] => {
    const neighbour = neighbourOf(number, text);
    const honour = all.find(({ honourName }) => honourName !== undefined)?.honourName;
    return [
      number,
      facts.organisation(`МБОУ СОШ № ${number}`, {
        type: 'school',
        number,
        honourName: honour,
        nameForms: prepositional(number, honour),
        settlement: all.find(({ settlement }) => settlement !== undefined)?.settlement,
        municipality:
          neighbour === undefined ? municipality : facts.municipality(neighbour, { type: 'district' }),
      }),
    ];
  });
  return {
    text,
    facts,
    municipality,
    year: { precision: 'schoolYear', startYear: Number(startYear) },
    schools: new Map(schools),
    centres: new Map(),
  };
}

/** «на базе МБОУ СОШ № 9 им. …»: the name of the honour belongs to it there. */
function prepositional(number: number, honour: string | undefined) {
  return honour === undefined ? undefined : { prepositional: `МБОУ СОШ № ${number} ${honour}` };
}

/** A school of another district is named with it: «… п. Комсомолец Ейского района». */
function neighbourOf(number: number, text: string): string | undefined {
  const pattern = String.raw`СОШ № ${number} им\. (?:\p{Lu}\.)+ \p{Lu}\p{Ll}+ п\.\s+\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)ого района`;
  const stem = new RegExp(pattern, 'u').exec(text)?.[1];
  return stem && `${stem}ий район`;
}

export function schoolOf({ schools }: District, number: number): string {
  const found = schools.get(number);
  if (found === undefined) throw new Error(`No school № ${number}`);
  return found;
}

export function centreOf({ centres }: District, number: number): string {
  const found = centres.get(number);
  if (found === undefined) throw new Error(`No centre of school № ${number}`);
  return found;
}

/** The lines after the one that has the first text up to the one that has the second. */
export function linesBetween(text: string, from: RegExp, to: RegExp): string[] {
  const lines = text.split('\n').map(plain);
  const start = lines.findIndex((line) => from.test(line)) + 1;
  const length = lines.slice(start).findIndex((line) => to.test(line));
  if (start === 0 || length < 0) throw new Error(`Nothing between ${from.source} and ${to.source}`);
  return lines.slice(start, start + length);
}

/** The only line that has the pattern. */
export function lineWith(text: string, pattern: RegExp): string {
  const found = text
    .split('\n')
    .map(plain)
    .filter((line) => pattern.test(line));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} lines with ${pattern.source}`);
  return only;
}

/** A name cut out of its quotation marks keeps those that it opened itself. */
export function closed(name: string): string {
  const open = name.split('«').length - name.split('»').length;
  const straight = name.split('"').length % 2 === 0 ? '"' : '';
  return `${name}${'»'.repeat(Math.max(0, open))}${straight}`;
}

/** What a pattern takes out of a text. Throws where it is not there. */
export function taken(text: string, pattern: RegExp): string[] {
  const found = pattern.exec(text);
  if (!found) throw new Error(`No ${pattern.source} in: ${text.slice(0, 200)}`);
  return found.slice(1).map((part) => part ?? '');
}
