/** The grades of a text about classes, and the parts of it that say nothing understandable about grades. */
export interface ReadClasses {
  /** Ascending, each once, 1–11: the years of the school programme (273-ФЗ, ст. 66). */
  readonly grades: readonly number[];
  readonly unread: readonly string[];
}

/**
 * Reads grades from classes as people write them: «6, 8а, 8б», «5-8 (мальчики)», «1а, 1б, 2», «10М, гр.1»,
 * «с 5 по 8 класс», «2 "А"». Years of age («7-9 лет») are no grades.
 */
export function readClasses(text: string): ReadClasses {
  const grades = new Set<number>();
  const unread: string[] = [];
  for (const part of partsOf(text)) {
    const found = gradesOf(part);
    if (!found) unread.push(part);
    for (const grade of found ?? []) grades.add(grade);
  }
  return { grades: [...grades].toSorted((a, b) => a - b), unread };
}

export function parseClasses(text: string): number[] {
  return [...readClasses(text).grades];
}

const lastGrade = 11;

/** «гр. 1», «2 подгруппа»: a number that is no grade. */
const groups = /(?:под)?гр(?:уппа|\.)? ?(?:№ ?)?\d+|\d+(?:-?я)? (?:под)?гр(?:уппа|\.)?(?!\p{L})/giu;
const classWords = /(?<!\p{L})(?:параллел\p{L}*|класс\p{L}*|кл)(?!\p{L})\.?/giu;
/** Who of the class comes; says nothing about grades. */
const people = /^(?:мальчики|девочки|юноши|девушки|все|сборная|группа)$/i;

function partsOf(text: string): string[] {
  return text
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(/["'«»“”„]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(groups, ',')
    .replaceAll(classWords, ' ')
    .replaceAll(/(?<!\p{L})с (\d{1,2}) по (\d{1,2})/giu, '$1-$2')
    .replaceAll(/ *- */g, '-')
    .split(/[,;:()/+.]| и |\s+(?=\d)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const one = /^(\d{1,2})[ -]?(\p{L}{0,3})$/u;
const several = /^(\d{1,2})(?:-?\p{L})?-(\d{1,2})(?:[ -]?(\p{L}{0,3}))?$/u;
/** Short words after a number that make it something else than a class with its letter. */
const units = /^(?:лет|год|чел|час|ч|мин|шт|гр)$/i;

/** The grades that a part means; none where it only tells who comes; nothing where it is not understood. */
function gradesOf(part: string): number[] | undefined {
  if (people.test(part)) return [];
  const [, only, letters = ''] = one.exec(part) ?? [];
  if (only !== undefined) return units.test(letters) ? undefined : between(Number(only), Number(only));
  const [, from, to, end = ''] = several.exec(part) ?? [];
  if (from === undefined || to === undefined || units.test(end)) return undefined;
  return between(Number(from), Number(to));
}

function between(from: number, to: number): number[] | undefined {
  if (from < 1 || to > lastGrade || from > to) return undefined;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
