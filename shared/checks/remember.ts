/** Texts whose reading is kept at most; a district's report has about three thousand. */
const most = 20_000;

/** A pure reading of texts, made once a text. What is kept is dropped as a whole when it grows too large. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.value;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
