import { folded, offByOne, plainWords, stem } from './letters.ts';
import { type Likeness, same, similar } from './likeness.ts';
import { takePlaces } from './place-name.ts';

/** A municipality: «Заречный район», «МО Заречный р-н»; «г. Белоключ» and «город Белоключ». */
export interface MunicipalityName {
  readonly plain: string;
  readonly sort: 'district' | 'settlement' | 'unknown';
  readonly stem: string;
}

const emptyWords =
  /^(?:мо|муниципальн\p{L}*|образовани\p{L}*|городск\p{L}*|округ\p{L}*|администраци\p{L}*)$/u;

export function readMunicipalityName(text: string): MunicipalityName {
  const plain = plainWords(text).join(' ');
  const { district, settlement } = takePlaces(text);
  if (settlement) return { plain, sort: 'settlement', stem: settlement.name };
  if (district !== undefined) return { plain, sort: 'district', stem: district };
  const words = plainWords(folded(text)).filter((word) => !emptyWords.test(word));
  return { plain, sort: 'unknown', stem: words.map(stem).join(' ') };
}

export function compareMunicipalityNames(a: MunicipalityName, b: MunicipalityName): Likeness | undefined {
  if (a.plain === b.plain) return same('sameName');
  const isOneSort = a.sort === b.sort;
  if (!isOneSort && a.sort !== 'unknown' && b.sort !== 'unknown') return undefined;
  if (a.stem === b.stem) return isOneSort ? same('otherSpelling') : similar('partOfName');
  return isOneSort && a.stem.length >= 5 && offByOne(a.stem, b.stem) ? similar('oneLetter') : undefined;
}
