import { agree, formatNumber, qualifierNames, type WordForms } from './numerals.ts';

/** What is counted with its number; the value may be known only roughly. */
interface Countable {
  readonly value?: number | undefined;
  readonly qualifier: string;
}

/**
 * «21 мероприятие», «22 мероприятия», «более 21 мероприятия», «около 160 участников», «2,5 часа». After «более», «около»,
 * «не менее» and «до» the word stands in the genitive. Nothing where there is no value.
 */
export function countedFigure({ value, qualifier }: Countable, forms: WordForms): string | undefined {
  if (value === undefined) return undefined;
  const words = qualifierNames[qualifier] ?? '';
  const before = words === '' ? '' : `${words} `;
  return `${before}${formatNumber(value)}\u00a0${wordAfter(value, words !== '', forms)}`;
}

function wordAfter(value: number, genitive: boolean, forms: WordForms): string {
  const [, few, many] = forms;
  if (!Number.isInteger(value)) return few;
  return agree(value, genitive ? [few, many, many] : forms);
}
