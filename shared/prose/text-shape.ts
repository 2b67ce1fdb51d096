const opening = new Set('«“„([');
const closing = new Set('»”)]');

/**
 * How deep every character stands in quotes and brackets, 0 outside; the marks themselves are inside. A line ends all
 * that was left open.
 */
export function depthsOf(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '\n') {
      depth = 0;
      quoted = false;
    }
    if (opening.has(mark) || (mark === '"' && !quoted)) depth += 1;
    depths[at] = depth;
    if ((closing.has(mark) || (mark === '"' && quoted)) && depth > 0) depth -= 1;
    if (mark === '"') quoted = !quoted;
  }
  return depths;
}

/** Shortened words whose point ends no sentence before a capital letter: «г. Озёрск», «им. Петрова». */
const shortened = /(?:^|[^\p{L}])(?:\p{L}|ул|ст|пос|им|обл|хут|стр|рис|тыс|млн|руб|проф|акад|гор|дер|см)$/u;

/** Characters behind which nobody looks for the end of a sentence. */
const longest = 1500;

/** Where the sentence that goes on at `from` ends: at its mark, at the line's end or at the text's end. */
export function sentenceEnd(text: string, depths: Uint8Array, from: number): number {
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '\n') return at;
    if (isSentenceEnd(text, depths, at)) return at;
  }
  return limit;
}

/** Where the sentence begins that reaches up to `to`. */
export function sentenceStart(text: string, depths: Uint8Array, to: number): number {
  const limit = Math.max(0, to - longest);
  for (let at = to - 1; at >= limit; at -= 1) {
    if (text[at] === '\n' || isSentenceEnd(text, depths, at)) return at + 1;
  }
  return limit;
}

function isSentenceEnd(text: string, depths: Uint8Array, at: number): boolean {
  const mark = text[at] ?? '';
  if (!'.!?'.includes(mark) || (depths[at] ?? 0) > 0) return false;
  const rest = text.slice(at + 1, at + 4);
  if (/^\s*$/.test(rest))
    return at + 4 > text.length || !/^\s*\S/.test(text.slice(at + 1)) || rest.includes('\n');
  if (!/^\s+[\p{Lu}\d«"]/u.test(rest)) return false;
  return mark !== '.' || !shortened.test(text.slice(Math.max(0, at - 6), at));
}
