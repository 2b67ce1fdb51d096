/** The grades of «6, 8а, 8б», «5-8 (…)»: read apart from the program's own way. */
export function gradesOf(classes: string): number[] {
  const grades = classes.split(',').flatMap((part) => {
    const [from = 0, to = from] = [...part.matchAll(/\d+/gu)].map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
  return [...new Set(grades)];
}
