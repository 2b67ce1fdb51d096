/** Russian words by list and value. */
export type ChoiceWords = Readonly<Record<string, Readonly<Record<string, string>>>>;
