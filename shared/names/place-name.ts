import { folded, offByOne, stem } from './letters.ts';

/** A settlement in a name: «ст. Новая», «станицы Новой» and «ст-ца Новая» are one. */
export interface Settlement {
  /** The first letters of its type; absent where only the name is written. */
  readonly type?: string;
  readonly name: string;
}

const types: Readonly<Record<string, string>> = {
  'г-к': 'г',
  г: 'г',
  гор: 'г',
  пгт: 'п',
  п: 'п',
  пос: 'п',
  ст: 'ст',
  с: 'с',
  х: 'х',
  хут: 'х',
  д: 'д',
  дер: 'д',
  а: 'а',
};

// A word for the type and one or two words with capital letters; initials («с. И.Ф.») are no name of a village.
const marker =
  /(?<![\p{L}.])(?:(г-к|гор|г|пгт|пос|п|ст|с|хут|х|дер|д|а)\.\s*|(?:ст-ц|станиц|город|пос[её]л|сел|хутор|деревн|аул)[а-яё]*(?:-курорт[а-яё]*)?\s+)(\p{Lu}[а-яё-]+)(?:\s+(\p{Lu}[а-яё-]+))?(?!\.)/u;
const wordTypes: readonly (readonly [RegExp, string])[] = [
  [/^ст/, 'ст'],
  [/^г/, 'г'],
  [/^п/, 'п'],
  [/^с/, 'с'],
  [/^х/, 'х'],
  [/^д/, 'д'],
  [/^а/, 'а'],
];
const district =
  /([а-яё-]{4,})\s+(?:муниципальн[а-яё]+\s+)?(?:район[а-яё]*|р-н[а-яё]*|округ[а-яё]*)(?![а-яё])/iu;
const notNames = /^(?:муниципальн|городск|сельск|данн|наш)/;

export interface Places {
  readonly settlement?: Settlement;
  /** The stem of its adjective: «Заречного района» → «заречн». */
  readonly district?: string;
  /** The text without them. */
  readonly rest: string;
}

/** Takes settlement and district out of a name; the text keeps its capital letters. */
export function takePlaces(text: string): Places {
  const settled = marker.exec(text);
  const withoutSettlement = settled ? text.replace(settled[0], ' ') : text;
  const inDistrict = district.exec(withoutSettlement);
  const adjective = stem(folded(inDistrict?.[1] ?? ''));
  const isDistrict = inDistrict !== null && !notNames.test(adjective);
  return {
    ...(settled ? { settlement: settlementOf(settled) } : {}),
    ...(isDistrict ? { district: adjective } : {}),
    rest: isDistrict ? withoutSettlement.replace(inDistrict[0], ' ') : withoutSettlement,
  };
}

/** The field «settlement»: with or without a word for its type. */
export function readSettlement(text: string): Settlement {
  return takePlaces(text).settlement ?? { name: nameOf(text.split(/\s+/)) };
}

/** False when they are surely two places. */
export function mayBeOnePlace(a: Settlement | undefined, b: Settlement | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  if (a.type !== undefined && b.type !== undefined && a.type !== b.type) return false;
  return a.name === b.name || offByOne(a.name, b.name);
}

function settlementOf(found: RegExpExecArray): Settlement {
  const [whole, short, first = '', second = ''] = found;
  const word = folded(whole.trim());
  const type =
    short === undefined ? wordTypes.find(([starts]) => starts.test(word))?.[1] : types[folded(short)];
  return { ...(type === undefined ? {} : { type }), name: nameOf([first, second]) };
}

function nameOf(words: readonly string[]): string {
  return words
    .filter(Boolean)
    .map((word) => stem(folded(word)))
    .join(' ');
}
