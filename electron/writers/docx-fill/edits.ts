/** A change of a text: what stands from `from` to `to` makes room for `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Makes all changes at once; those at one place in their order. Of changes that overlap the first one counts. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    parts.push(source.slice(at, from), text);
    at = to;
  }
  return [...parts, source.slice(at)].join('');
}
