/** Russian words by list and value. */
export type ChoiceWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Other words that people write for a value, by list and value. */
export type ChoiceAliases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
