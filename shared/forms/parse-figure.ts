import type { Figure, Qualifier } from '#shared/facts/figure.ts';
import { absenceWords, qualifierWords } from '#shared/text/numerals.ts';

/** A number as people write it: «1 675», «12,5», «1.675,5» is none. Nothing when it is not one. */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace(/^[−–]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** What a person's text says of a figure; a qualifier in words is part of it, none leaves the question open. */
export interface WrittenFigure {
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly unit?: string;
}

const unitTail =
  /\s*(%|чел\.?|человека?|шт\.?|(?:тыс|млн)\.?\s*руб(?:лей|ля|ль|\.)?|руб\.?|ч\.?|час(?:а|ов)?)$/u;

/** «160», «более 160», «>160», «около 12,5 %», «1600+». */
export function parseWrittenFigure(text: string): WrittenFigure | undefined {
  const written = text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');
  const found = qualifierWords.find(({ words }) => words.some((word) => startsWith(written, word)));
  const word = found?.words.find((each) => startsWith(written, each)) ?? '';
  const plus = found === undefined && written.endsWith('+');
  const rest = (plus ? written.slice(0, -1) : written.slice(word.length)).trim();
  const unit = unitTail.exec(rest);
  const value = parseNumber(unit ? rest.slice(0, unit.index) : rest);
  if (value === undefined) return undefined;
  const qualifier = plus ? 'moreThan' : found?.qualifier;
  return {
    value,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(unit?.[1] === undefined ? {} : { unit: unit[1] }),
  };
}

/** A word is one by itself («более 160»), a sign may stand at the digit («>160»). */
function startsWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  return /[^\p{L}]$/u.test(word) || !/^\p{L}/u.test(text.slice(word.length));
}

/** A whole figure from a cell: a number with its qualifier, or why there is none. */
export function parseFigure(text: string): Figure | undefined {
  const written = parseWrittenFigure(text);
  if (written) return { qualifier: 'exact', ...written };
  const plain = text.trim().toLowerCase();
  const absence = absenceWords.find(({ words }) => words.includes(plain))?.absence;
  return absence === undefined ? undefined : { qualifier: 'exact', absence };
}
