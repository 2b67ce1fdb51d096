/** Forms of a word after a number: «мероприятие», «мероприятия», «мероприятий». */
export type WordForms = readonly [one: string, few: string, many: string];

/** The form that agrees with a whole number: 21 мероприятие, 22 мероприятия, 25 мероприятий. */
export function agree(count: number, [one, few, many]: WordForms): string {
  const n = Math.abs(Math.trunc(count));
  const lastTwo = n % 100;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  const last = n % 10;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

const noBreakSpace = '\u00a0';

/** Digits without grouping and exponents; ten decimals hide the traces of binary arithmetic (0.1 + 0.2). */
const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 10 });

/** «1675», «16 750», «23,8»: decimal comma; from five digits thousands stand apart by a space that does not break. */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = digits.format(Math.abs(value)).split('.');
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, noBreakSpace) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** «25 мероприятий». */
export function counted(count: number, forms: WordForms): string {
  return `${formatNumber(count)}${noBreakSpace}${agree(count, forms)}`;
}

/** Words before a number that is not exact. */
export const qualifierNames: Readonly<Record<string, string>> = {
  exact: '',
  moreThan: 'более',
  about: 'около',
  notLessThan: 'не менее',
  upTo: 'до',
};

/** Words and signs by which people say how exactly a number is known, the longest first. */
export const qualifierWords: readonly {
  readonly qualifier: 'notLessThan' | 'moreThan' | 'about' | 'upTo';
  readonly words: readonly string[];
}[] = [
  { qualifier: 'notLessThan', words: ['не менее чем', 'не менее', 'не меньше', 'минимум', '≥', '>='] },
  { qualifier: 'moreThan', words: ['более чем', 'более', 'больше', 'свыше', 'св.', '>'] },
  { qualifier: 'about', words: ['около', 'примерно', 'порядка', 'ок.', '~', '≈'] },
  { qualifier: 'upTo', words: ['не более чем', 'не более', 'до', '≤', '<='] },
];

/** Why there is no number, as people write it into a cell. */
export const absenceWords: readonly {
  readonly absence: 'noData' | 'notApplicable';
  readonly words: readonly string[];
}[] = [
  { absence: 'noData', words: ['нет данных', 'н/д', 'нд', 'неизвестно'] },
  { absence: 'notApplicable', words: ['не применимо', 'неприменимо', 'н/п', 'не предусмотрено'] },
];

export const yesNoWords = { yes: 'да', no: 'нет' } as const;

/** Other ways in which a table says «да» and «нет». */
export const yesNoAliases = {
  yes: ['да', 'есть', '+', 'v', 'x', 'х', '✓', '✔', '1', 'true', 'истина'],
  no: ['нет', '-', '–', '—', '0', 'false', 'ложь'],
} as const;
