/** At most this many are worth reading in a message. */
const mostNear = 6;
/** Less in common than this is chance. */
const likely = 0.25;

/** Two spellings of one name: case, ё and spaces around do not matter. */
export function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');
}

/** The names that somebody may have meant, the nearest first; all of a short list where none is near. */
export function nearNames(written: string, names: readonly string[]): string[] {
  const pairs = pairsOf(written);
  const near = names
    .map((name) => ({ name, share: sharedPairs(pairs, pairsOf(name)) }))
    .filter(({ share }) => share >= likely)
    .toSorted((a, b) => b.share - a.share)
    .map(({ name }) => name);
  return (near.length > 0 ? near : names).slice(0, mostNear);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = folded(text);
  return new Set(
    Array.from({ length: Math.max(1, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** Dice's coefficient of pairs of letters: 1 for the same, 0 for nothing in common. */
function sharedPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair));
  return (2 * common.length) / (a.size + b.size);
}
