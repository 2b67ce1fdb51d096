import type { Token } from './tokens.ts';

/** A number said in words. */
export interface WordNumeral {
  readonly value: number;
  /** Index of the token behind it. */
  readonly next: number;
  /** «двадцать пятый». */
  readonly ordinal: boolean;
  /** «десятки», «сотня», «десятки тысяч»: no number before them says how many. */
  readonly rough: boolean;
  /** A word that is a number only beside a noun: «один», «оба», and «семью», which may be a family. */
  readonly needsNoun: boolean;
}

const hard = 'ый ой ая ое ые ого ому ым ом ую ых ыми'.split(' ');
const third = 'третий третья третье третьи третьего третьему третьим третьем третьей третью третьих третьими';

/** Cardinal numbers in all cases, one number a line. */
const cardinals: readonly (readonly [value: number, forms: string])[] = [
  [0, 'ноль нуль нуля нулю'],
  [1, 'один одного одному одним одном одна одной одну одно'],
  [1.5, 'полтора полторы полутора'],
  [2, 'два две двух двум двумя двое двоих двоим двоими оба обе обоих обеих обоим обеим обоими обеими'],
  [3, 'три трех трем тремя трое троих троим троими'],
  [4, 'четыре четырех четырем четырьмя четверо четверых четверым четверыми'],
  [5, 'пять пяти пятью пятеро пятерых пятерым'],
  [6, 'шесть шести шестью шестеро шестерых шестерым'],
  [7, 'семь семи семью семеро семерых семерым'],
  [8, 'восемь восьми восьмью восемью'],
  [9, 'девять девяти девятью'],
  ...'десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
    .split(' ')
    .map((stem, at) => [10 + at, `${stem}ь ${stem}и ${stem}ью`] as const),
  [30, 'тридцать тридцати тридцатью'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти пятьюдесятью'],
  [60, 'шестьдесят шестидесяти шестьюдесятью'],
  [70, 'семьдесят семидесяти семьюдесятью'],
  [80, 'восемьдесят восьмидесяти восьмьюдесятью'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восьмьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
];

/** Words that multiply what stands before them. */
const scales: readonly (readonly [value: number, forms: string])[] = [
  [10, 'десяток десятка десятку десятком десятки десятков десяткам десятками десятках'],
  [100, 'сотня сотни сотню сотней сотен сотням сотнями сотнях'],
  [1000, 'тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах'],
  [1_000_000, 'миллион миллиона миллионом миллионе миллионы миллионов миллионам миллионами миллионах'],
  [1_000_000_000, 'миллиард миллиарда миллиардом миллиарды миллиардов миллиардами'],
];

const ordinals: readonly (readonly [value: number, stem: string])[] = [
  ...'перв втор _ четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
    .split(' ')
    .map((stem, at) => [at + 1, stem] as const),
  ...'тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност сот'
    .split(' ')
    .map((stem, at) => [30 + at * 10, stem] as const),
];

const cardinalValues = valuesOf(cardinals);
const scaleValues = valuesOf(scales);
const ordinalValues = new Map([
  ...ordinals.flatMap(([value, stem]) => hard.map((ending) => [stem + ending, value] as const)),
  ...third.split(' ').map((form) => [form, 3] as const),
]);
const onlyBesideNoun = new Set(
  `${formsOf(1)} оба обе обоих обеих обоим обеим обоими обеими семью`.split(' '),
);
const fractions = /^(?:трет|четверт|пят|десят|сот)(?:и|ей|ых|ям|ями)$/;

function valuesOf(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));
}

function formsOf(value: number): string {
  return cardinals.find(([each]) => each === value)?.[1] ?? '';
}

/** The value of one word: «пяти», «сотни»; «два-три» is none. */
export function cardinalOf(word: string): number | undefined {
  return cardinalValues.get(word);
}

export function scaleOf(word: string): number | undefined {
  return scaleValues.get(word);
}

/** Whether a number in words may begin with this word. */
export function beginsNumeral(word: string): boolean {
  return cardinalValues.has(word) || scaleValues.has(word) || ordinalValues.has(word);
}

/** The longest number in words that begins here: «сто двадцать», «две тысячи пятьсот», «двадцать пятый». */
export function readWordNumeral(tokens: readonly Token[], at: number): WordNumeral | undefined {
  let next = at;
  let whole = 0;
  let group = 0;
  let open = Infinity;
  let smallest = Infinity;
  let counted = false;
  for (; ; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    const ordinal = ordinalValues.get(token.lower);
    if (ordinal !== undefined && ordinal < open) {
      return {
        value: whole + group + ordinal,
        next: next + 1,
        ordinal: true,
        rough: false,
        needsNoun: false,
      };
    }
    const scale = scaleValues.get(token.lower);
    if (scale !== undefined) {
      if (scale >= smallest && counted) break;
      whole = scale >= smallest ? whole * scale : whole + (group || 1) * scale;
      group = 0;
      open = scale;
      smallest = scale;
      continue;
    }
    const value = cardinalValues.get(token.lower);
    if (value === undefined || value >= open) break;
    counted = true;
    group += value;
    open = placeOf(value);
  }
  if (next === at || fractions.test(tokens[next]?.lower ?? '')) return undefined;
  const word = tokens[at]?.lower ?? '';
  return {
    value: whole + group,
    next,
    ordinal: false,
    rough: !counted,
    needsNoun: next === at + 1 && onlyBesideNoun.has(word),
  };
}

/** Below what the next word of the same number must stay: after «двести» come tens, after «двадцать» units. */
function placeOf(value: number): number {
  if (value < 20) return 0;
  return value < 100 ? 10 : 100;
}
