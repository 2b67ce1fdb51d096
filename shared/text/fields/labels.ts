/** Labels by kind and field; fields of nested groups stand under their own names. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;
