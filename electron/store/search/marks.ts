/** Terms of the column `marks`. Their first sign is in no word, so that nobody who searches meets them by chance. */
export const kindMark = (kind: string): string => `¶${kind}`;
export const beginningMark = (letters: string): string => `§${letters}`;

/** Beginnings of up to so many letters are kept as marks; longer ones are looked up among the terms. */
export const longestBeginning = 3;
