import { sumFigures } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { overlaps } from '#shared/facts/fact-date.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import type { FilledColumn, FilledItem, FilledView } from '#shared/report/filled.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { cellText, nodesOf, viewsOf } from '../places.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';
import { allGrades, fewestPupils, gradesOf, type Lesson, wholeGradesOf } from './pupils-by-lessons.ts';

/** Places in clubs that are printed as children, and are more than the school has. */
export const places: Rule = {
  id: 'coverage.places',
  family: 'coverage',
  level: 'reason',
  find: (input) =>
    viewsOf(input.report).flatMap(({ node, item, place }): Fault[] => {
      if (node.kind !== 'programme' || node.rows.length < 2 || isOfLessons(node, input.facts)) return [];
      const worst = node.columns
        .filter(isOfChildren)
        .flatMap((column) => faultOf(node, column, item, input) ?? [])
        .toSorted((a, b) => b.places - a.places)[0];
      if (!worst) return [];
      const { column, places: taken, pupils, from } = worst;
      const details = { places: formatNumber(taken), pupils: formatNumber(pupils), from };
      return [{ place: { ...place, column }, details }];
    }),
};

interface TooMany {
  readonly column: string;
  readonly places: number;
  readonly pupils: number;
  readonly from: 'contingent' | 'lessons';
}

function faultOf(
  view: FilledView,
  column: FilledColumn,
  item: FilledItem,
  input: CheckInput,
): TooMany | undefined {
  const taken = sumOf(view, column.id);
  if (taken === undefined) return undefined;
  const known = pupilsKnown(view, input);
  const pupils = known ?? pupilsByLessons(view, column, item, input);
  if (pupils === undefined || taken <= pupils) return undefined;
  return {
    column: column.id,
    places: taken,
    pupils,
    from: known === undefined ? 'lessons' : 'contingent',
  };
}

function isOfChildren({ title }: FilledColumn): boolean {
  return /(?<!\p{L})(?:учащ|обучающ|учени|дет(?:ей|и)|школьник|воспитанник|человек|чел\.)/iu.test(title);
}

function programmesOf(view: FilledView, facts: FactLookup): Fact<'programme'>[] {
  return view.rows.flatMap(({ id }) => {
    const fact = facts.get(id);
    return fact?.kind === 'programme' ? [fact as Fact<'programme'>] : [];
  });
}

function isOfLessons(view: FilledView, facts: FactLookup): boolean {
  const programmes = programmesOf(view, facts);
  return programmes.length > 0 && programmes.every(({ fields }) => fields.kind === 'lesson');
}

/** Nothing where a cell is no exact number. */
function sumOf(view: FilledView, column: string): number | undefined {
  const texts = view.rows.map((row) => cellText(row, column)).filter((text) => text.trim() !== '');
  const figures = texts.flatMap((text) => parseFigure(text) ?? []);
  const isExact = figures.length === texts.length && figures.every(({ qualifier }) => qualifier === 'exact');
  return isExact ? sumFigures(figures)?.value : undefined;
}

/** The pupils of the one school whose programmes these are, in the report's period. */
function pupilsKnown(view: FilledView, { facts, period }: CheckInput): number | undefined {
  const schools = new Set(programmesOf(view, facts).map(({ fields }) => schoolOf(fields, facts)));
  const [school, ...more] = schools;
  if (school === undefined || more.length > 0) return undefined;
  const known = facts
    .list('contingent')
    .filter(({ fields }) => fields.organisation === school && overlaps(fields.asOf, period))
    .flatMap(({ fields }) => (fields.pupils?.qualifier === 'exact' ? (fields.pupils.value ?? []) : []));
  return known.length === 0 ? undefined : Math.max(...known);
}

function schoolOf(
  { organisation, centre }: Fact<'programme'>['fields'],
  facts: FactLookup,
): string | undefined {
  if (organisation !== undefined) return organisation;
  const owner = facts.get(centre ?? '');
  return owner?.kind === 'centre' ? (owner as Fact<'centre'>).fields.organisation : undefined;
}

/**
 * The school has no more pupils of the clubs' grades than the subjects hold that together are taught in all of them.
 * The same column of the lessons is meant: at the beginning of the year, or at its end.
 */
function pupilsByLessons(
  clubs: FilledView,
  column: FilledColumn,
  item: FilledItem,
  { report, facts }: CheckInput,
): number | undefined {
  const at = clubs.columns.filter(isOfChildren).indexOf(column);
  const views = nodesOf(report).flatMap(({ node, item: of }) =>
    of.id === item.id &&
    (node.type === 'table' || node.type === 'list') &&
    node.kind === 'programme' &&
    isOfLessons(node, facts)
      ? [node]
      : [],
  );
  const lessons = views.flatMap((view) => {
    const children = view.columns.filter(isOfChildren);
    const same = children.find(({ id }) => id === column.id) ?? children[at];
    return same ? lessonsOf(view, same.id, facts) : [];
  });
  const grades = programmesOf(clubs, facts).map(gradesOf);
  const isKnown = grades.length === clubs.rows.length && grades.every((each) => each.length > 0);
  return fewestPupils(lessons, isKnown ? new Set(grades.flat()) : allGrades);
}

function lessonsOf(view: FilledView, column: string, facts: FactLookup): Lesson[] {
  return programmesOf(view, facts).flatMap((programme) => {
    const row = view.rows.find(({ id }) => id === programme.id);
    const figure = row && parseFigure(cellText(row, column));
    return figure?.value !== undefined && figure.qualifier === 'exact'
      ? [{ grades: wholeGradesOf(programme), pupils: figure.value }]
      : [];
  });
}
