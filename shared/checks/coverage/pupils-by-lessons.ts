import type { Fact } from '#shared/facts/kinds.ts';
import { parseClasses } from '#shared/facts/parse-classes.ts';

/** A subject with the grades in which all pupils have it, and how many pupils those are. */
export interface Lesson {
  readonly grades: readonly number[];
  readonly pupils: number;
}

export const allGrades: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

export function gradesOf({ fields }: Fact<'programme'>): readonly number[] {
  return fields.grades ?? parseClasses(fields.classes ?? '');
}

/** Grades that have the subject as a whole: «8а» and «5-8 (мальчики)» leave pupils out. */
export function wholeGradesOf(programme: Fact<'programme'>): readonly number[] {
  const { classes } = programme.fields;
  const isOfSome =
    classes !== undefined &&
    /\p{L}/u.test(classes.replaceAll(/(?<!\p{L})(?:кл|класс\p{L}*)(?!\p{L})/giu, ''));
  return isOfSome ? [] : gradesOf(programme);
}

/** Subjects that are looked at; with more of them the ways to combine them are too many. */
const most = 12;

/**
 * The fewest pupils of subjects that together are taught in all these grades: an upper bound of the pupils in them.
 * Nothing where no subjects are.
 */
export function fewestPupils(lessons: readonly Lesson[], grades: ReadonlySet<number>): number | undefined {
  const ways: Lesson[] = [{ grades: [], pupils: 0 }];
  for (const lesson of lessons.slice(0, most)) {
    const longer = ways.map((way) => ({
      grades: [...way.grades, ...lesson.grades],
      pupils: way.pupils + lesson.pupils,
    }));
    ways.push(...longer);
  }
  const covering = ways.filter((way) => [...grades].every((grade) => way.grades.includes(grade)));
  return grades.size === 0 || covering.length === 0
    ? undefined
    : Math.min(...covering.map(({ pupils }) => pupils));
}
