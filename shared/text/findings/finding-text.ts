import { counted, type WordForms } from '../numerals.ts';

/** What a finding knows of itself: `Finding.details`. */
export type Details = Readonly<Record<string, string | number>>;

/** What a person reads about a finding: what is wrong, what it means, what to do. */
export interface FindingText {
  readonly what: string;
  readonly means: string;
  readonly todo: string;
}

/** By the id of the rule. */
export type FindingTexts = Readonly<Record<string, (details: Details) => FindingText>>;

/** «6» from «6.»: inside a sentence the dot would end it. */
export function itemOf({ item }: Details): string {
  return String(item ?? '').replace(/\.$/, '');
}

/** A quotation that stays readable: line breaks are spaces, the middle of a long one is left out. */
export function quoted(text: string | number | undefined): string {
  const line = String(text ?? '').replaceAll(/\s*\n\s*/g, ' ');
  return line.length <= 120 ? line : `${line.slice(0, 80)} … ${line.slice(-35)}`;
}

/** «3 слова»: a number of the details with its word. */
export function countedDetail(count: string | number | undefined, forms: WordForms): string {
  return counted(Number(count), forms);
}
