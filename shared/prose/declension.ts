/**
 * Case forms of a noun in ten places: nominative, genitive, dative, instrumental, prepositional of the singular, then
 * of the plural. The accusative is one of them, save for «-у» and «-ю», which stand as an eleventh.
 */
export type CaseForms = readonly string[];

const endings = {
  /** семинар, класс */
  hard: '- а у ом е ы ов ам ами ах',
  /** педагог, ученик: «и» after г, к, х */
  velar: '- а у ом е и ов ам ами ах',
  /** тираж, товарищ */
  hush: '- а у ом е и ей ам ами ах',
  /** месяц, палец */
  ts: '- а у ем е ы ев ам ами ах',
  /** учитель */
  soft: 'ь я ю ем е и ей ям ями ях',
  /** тетрадь, запись */
  softFeminine: 'ь и и ью и и ей ям ями ях',
  /** музей, случай */
  short: 'й я ю ем е и ев ям ями ях',
  /** сценарий, критерий */
  iy: 'й я ю ем и и ев ям ями ях',
  /** школа, группа */
  a: 'а ы е ой е ы - ам ами ах у',
  /** книга, методика */
  aVelar: 'а и е ой е и - ам ами ах у',
  /** площадка, выставка: the plural genitive takes a vowel */
  ka: 'а и е ой е и * ам ами ах у',
  /** задача, встреча */
  aHush: 'а и е ей е и - ам ами ах у',
  /** страница, единица */
  aTs: 'а ы е ей е ы - ам ами ах у',
  /** неделя */
  ya: 'я и е ей е и ь ям ями ях ю',
  /** экскурсия */
  ia: 'я и и ей и и й ям ями ях ю',
  /** мероприятие */
  ie: 'е я ю ем и я й ям ями ях',
  /** место, дело */
  o: 'о а у ом е а - ам ами ах',
  /** учащийся */
  participle: 'ийся егося емуся имся емся иеся ихся имся имися ихся',
  /** учёный, рабочий */
  adjective: 'ый ого ому ым ом ые ых ым ыми ых',
} as const;

export type Declension = keyof typeof endings;

/**
 * All forms of a noun. `stem` is given where it is not the nominative without its ending («кружок», «кружк»);
 * `manyOf` where the plural genitive is its own («семей»).
 */
export function decline(
  nominative: string,
  declension: Declension,
  stem?: string,
  manyOf?: string,
): CaseForms {
  const all = endings[declension].split(' ');
  const [own = '-'] = all;
  const base = stem ?? (own === '-' ? nominative : nominative.slice(0, -own.length));
  return all.map((ending, at) => {
    if (at === 0) return nominative;
    if (at === 6 && manyOf !== undefined) return manyOf;
    if (ending === '*') return withVowel(base);
    return ending === '-' ? base : base + ending;
  });
}

/** «площадк» → «площадок», «книжк» → «книжек», «линейк» → «линеек». */
function withVowel(stem: string): string {
  const before = stem.at(-2) ?? '';
  if (before === 'й' || before === 'ь') return `${stem.slice(0, -2)}ек`;
  return `${stem.slice(0, -1)}${'жчш'.includes(before) ? 'е' : 'о'}к`;
}
