/** Size of a drawing's letters in pixels; 13 at 96 to the inch are nearly 10 points. */
export const chartLetters = 13;
export const chartLine = 15;

/** Widths of Tinos and Times New Roman as shares of the size, by kinds of letters: a little more than they are. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!|'iljtfrI()[\]/-]/u, 0.31],
  [/[ЖМШЩЮФЫWM%—№]/u, 1],
  [/[жмшщыюфmw]/u, 0.76],
  [/[\p{Lu}]/u, 0.74],
];

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = kinds.find(([kind]) => kind.test(letter))?.[1] ?? 0.52;
  if (known.size < 500) known.set(letter, width);
  return width;
}

/** About how many pixels a line of text takes: a pure function knows no font. */
export function wordsWidth(text: string, size: number = chartLetters): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

export function widest(texts: readonly string[], size: number = chartLetters): number {
  return texts.reduce((most, text) => Math.max(most, wordsWidth(text, size)), 0);
}

/** The text without its end where it is too wide for one line. */
export function shortened(text: string, width: number, size: number = chartLetters): string {
  if (wordsWidth(text, size) <= width) return text;
  const room = width - wordsWidth('…', size);
  let taken = '';
  let used = 0;
  for (const letter of text) {
    used += letterWidth(letter) * size;
    if (used > room) break;
    taken += letter;
  }
  return `${taken.trimEnd()}…`;
}

/** What a line may be broken between: not «12 чел.», held together by a no-break space. */
function wordsOf(text: string): string[] {
  return text.trim().split(/[^\S\u00A0]+/u);
}

/** Words on lines of at most this width; what does not go on the last line is cut off with «…». */
export function wrapped(text: string, width: number, most: number, size: number = chartLetters): string[] {
  const lines: string[] = [];
  let rest = wordsOf(text);
  while (rest.length > 0 && lines.length < most - 1) {
    const taken = fitting(rest, width, size);
    lines.push(shortened(rest.slice(0, taken).join(' '), width, size));
    rest = rest.slice(taken);
  }
  if (rest.length > 0) lines.push(shortened(rest.join(' '), width, size));
  return lines;
}

/** How many of the words go on one line, one at least. */
function fitting(all: readonly string[], width: number, size: number): number {
  let used = 0;
  const beyond = all.findIndex((word, at) => {
    used += wordsWidth(at === 0 ? word : ` ${word}`, size);
    return at > 0 && used > width;
  });
  return beyond === -1 ? all.length : beyond;
}

/** Whether the text stands on so many lines whole. */
export function wraps(text: string, width: number, most: number, size: number = chartLetters): boolean {
  return wrapped(text, width, most, size).join(' ') === wordsOf(text).join(' ');
}

/** Letters may get so small and no smaller where they stand for a name. */
const smallest = 9;

/** Size and lines by which all names are whole in a place so wide and high; the smallest where they are not. */
export function lettersFor(
  names: readonly string[],
  width: number,
  height: number,
): { readonly size: number; readonly lines: number } {
  const linesOf = (size: number) => Math.max(1, Math.min(3, Math.floor(height / (size * 1.15))));
  for (let size = chartLetters; size > smallest; size -= 1) {
    const lines = linesOf(size);
    const isHigh = size * 1.05 <= height;
    if (isHigh && names.every((name) => wraps(name, width, lines, size))) return { size, lines };
  }
  return { size: smallest, lines: linesOf(smallest) };
}
