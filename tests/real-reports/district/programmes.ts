import type { Choice } from '#shared/facts/choices.ts';
import { parseClasses } from '#shared/facts/parse-classes.ts';
import type { FlatTable } from '../flat-tables.ts';
import { type AppendixPart, appendixOf, appendixParts } from './appendix.ts';
import { areaOf } from './coverage.ts';
import { centreOf, type District, schoolOf, taken } from './district.ts';

type Kind = Choice<'programmeKind'>;

/** Appendix 1: clubs and lessons of three centres, in lists and in four tables. */
export function addProgrammes(district: District): void {
  const { text, facts } = district;
  const third = appendixOf(text, 3);
  const subjects = taken(third.text, /задействованы предметы: ([^.]+)\./u)[0]?.split(', ') ?? [];
  for (const name of subjects) addLesson(district, third, name);
  for (const { area, name } of clubsByArea(third)) {
    facts.add('programme', { name, kind: 'additional', area, ...ownerOf(district, third) });
  }
  for (const part of appendixParts(text)) for (const table of part.tables) addTable(district, part, table);
}

const ownerOf = (district: District, { school }: AppendixPart) => ({
  organisation: schoolOf(district, school),
  centre: centreOf(district, school),
});

function addLesson(district: District, part: AppendixPart, name: string, classes?: string): string {
  const subject = district.facts.subject(name);
  return district.facts.add('programme', {
    name,
    kind: 'lesson',
    subject,
    ...classesOf(classes),
    ...ownerOf(district, part),
  });
}

function classesOf(classes: string | undefined) {
  return classes === undefined ? {} : { classes, grades: parseClasses(classes) };
}

/** «В технической направленности …:» or «Социально-педагогическая направленность:», and under it names in «». */
export function clubsByArea({ text }: AppendixPart): { area: Choice<'programmeArea'>; name: string }[] {
  const lines = taken(text, /осуществляли свою деятельность \d+ кружков[^\n]*\n([\s\S]+?)\n\n/u)[0] ?? '';
  let area: Choice<'programmeArea'> | undefined;
  return lines.split('\n').flatMap((line) => {
    const heading = /^(?:В )?(\S+) направленност/u.exec(line)?.[1];
    if (heading !== undefined) area = areaOf(heading);
    return [...line.matchAll(/«([^«»]+)»/gu)].map(([, name = '']) => {
      if (area === undefined) throw new Error(`No area: ${line}`);
      return { area, name };
    });
  });
}

export function clubsPrinted({ text }: AppendixPart): number {
  return Number(taken(text, /осуществляли свою деятельность (\d+) кружков/u)[0]);
}

/** What the line above a table says that it is of: its own header does not tell the two tables of school № 5 apart. */
export function kindOfTable({ above }: FlatTable): Kind {
  if (/внеурочн/iu.test(above)) return 'extracurricular';
  return /дополнительного образования/u.test(above) ? 'additional' : 'lesson';
}

function addTable(district: District, part: AppendixPart, table: FlatTable): void {
  const kind = kindOfTable(table);
  for (const [, name = '', classes = '', start, end] of table.rows) {
    const programme =
      kind === 'lesson'
        ? addLesson(district, part, name, classes)
        : district.facts.add('programme', { name, kind, ...classesOf(classes), ...ownerOf(district, part) });
    addPlaces(district, part, programme, { yearStart: start, yearEnd: end });
  }
}

function addPlaces(
  { facts }: District,
  { year }: AppendixPart,
  programme: string,
  places: Readonly<Record<'yearStart' | 'yearEnd', string | undefined>>,
): void {
  for (const point of ['yearStart', 'yearEnd'] as const) {
    const count = places[point];
    if (count === undefined) continue;
    if (!year) throw new Error('A table of enrolments without its school year');
    facts.add('enrolment', { programme, schoolYear: year, point, count: { value: Number(count) } });
  }
}
