import type { Case } from './case.ts';

/**
 * Declension of the phrases that name positions and institutions: adjectives and their noun («старший методист»,
 * «Заречный район»); what follows the noun stays («заместитель директора по УВР»). No package declines such phrases
 * (`docs/names.md`). What no rule knows for certain has no answer: its form has to be stored.
 */
type Endings = Readonly<Record<Exclude<Case, 'nominative'>, string>>;

const endings = (line: string): Endings => {
  const [genitive = '', dative = '', accusative = '', instrumental = '', prepositional = ''] = line
    .split(' ')
    .map((ending) => (ending === '-' ? '' : ending));
  return { genitive, dative, accusative, instrumental, prepositional };
};

interface Pattern {
  /** What the word ends in. */
  readonly ends: RegExp;
  /** How many of its last letters the endings replace. */
  readonly cut: number;
  readonly endings: Endings;
}

const pattern = (ends: RegExp, cut: number, line: string): Pattern => ({ ends, cut, endings: endings(line) });

/** The accusative of the masculine and the neuter is decided by what the noun names; here it is the living one's. */
const adjectives: readonly Pattern[] = [
  pattern(/[кгх][ио]й$/, 2, 'ого ому ого им ом'),
  pattern(/[жшчщ]ой$/, 2, 'ого ому ого им ом'),
  pattern(/ий$/, 2, 'его ему его им ем'),
  pattern(/(?:ый|ой)$/, 2, 'ого ому ого ым ом'),
  pattern(/[жшчщ]ая$/, 2, 'ей ей ую ей ей'),
  pattern(/ая$/, 2, 'ой ой ую ой ой'),
  pattern(/яя$/, 2, 'ей ей юю ей ей'),
  pattern(/[кгх]ое$/, 2, 'ого ому ое им ом'),
  pattern(/[жшчщ]ее$/, 2, 'его ему ее им ем'),
  pattern(/ое$/, 2, 'ого ому ое ым ом'),
  pattern(/ее$/, 2, 'его ему ее им ем'),
];

const nouns: readonly Pattern[] = [
  pattern(/(?:тель|арь)$/, 1, 'я ю я ем е'),
  pattern(/[аеуя]й$/, 1, 'я ю я ем е'),
  pattern(/ия$/, 1, 'и и ю ей и'),
  pattern(/я$/, 1, 'и е ю ей е'),
  pattern(/ца$/, 1, 'ы е у ей е'),
  pattern(/[жшчщ]а$/, 1, 'и е у ей е'),
  pattern(/[кгх]а$/, 1, 'и е у ой е'),
  pattern(/а$/, 1, 'ы е у ой е'),
  pattern(/ие$/, 1, 'я ю е ем и'),
  pattern(/ще$/, 1, 'а у е ем е'),
  pattern(/о$/, 1, 'а у о ом е'),
  pattern(/[жшчщц]$/, 0, 'а у а ем е'),
  pattern(/[бвгдзклмнпрстфх]$/, 0, 'а у а ом е'),
];

/** Nouns whose stem or stress no ending shows. */
const irregular: Readonly<Record<string, Pattern>> = {
  посёлок: pattern(/ок$/, 2, 'ка ку ка ком ке'),
  поселок: pattern(/ок$/, 2, 'ка ку ка ком ке'),
  дворец: pattern(/ец$/, 2, 'ца цу ца цом це'),
  врач: pattern(/$/, 0, 'а у а ом е'),
  ключ: pattern(/$/, 0, 'а у а ом е'),
};

/** Adjectives that stand for a person and govern what follows: «заведующий отделом». */
const substantives = /^(?:заведующ|управляющ|вожат|дежурн)(?:ий|ый|ая)$/;

/** Endings that hide a vowel that comes and goes, or a gender: never guessed. */
const uncertain = /(?:ец|ок|ек|ёк|ел|ёл|[^л]ь|(?<!те)ль)$/;

/** What institutions and places are, in one word. */
const places = new Set(
  (
    'район город округ край область поселение образование станица село хутор посёлок поселок деревня управление ' +
    'министерство департамент отдел комитет институт университет академия колледж техникум училище лицей гимназия ' +
    'школа сад центр технопарк кванториум дом дворец станция музей библиотека администрация учреждение организация ' +
    'общество фонд ассоциация клуб служба совет филиал кафедра театр интернат курорт'
  ).split(' '),
);

/** Whom or what a phrase names: the accusative of the living is their genitive. */
export type Named = 'person' | 'place';

/** The phrase in a case; nothing where no rule is certain. */
export function declinePhrase(form: Case, text: string, named: Named): string | undefined {
  const words = text.split(/(\s+)/);
  const head = headOf(words, named);
  if (head === undefined) return undefined;
  return words
    .map((word, at) => {
      if (at > head || word.trim() === '') return word;
      return declineWord(form, word, at < head || substantives.test(lower(word)), named);
    })
    .join('');
}

/** One noun, also with a hyphen («педагог-психолог»), that is not known from any list. */
export function declineNoun(form: Case, word: string, named: Named): string | undefined {
  return nounPattern(word) && declineWord(form, word, false, named);
}

/** One adjective: the name of a village («Новая»). */
export function declineAdjective(form: Case, word: string, named: Named): string | undefined {
  return adjectives.some(({ ends }) => ends.test(word)) ? declineWord(form, word, true, named) : undefined;
}

/** Where the noun stands: after adjectives only. */
function headOf(words: readonly string[], named: Named): number | undefined {
  for (const [at, word] of words.entries()) {
    if (word.trim() === '') continue;
    if (isHead(word, named)) return at;
    if (!adjectives.some(({ ends }) => ends.test(lower(word)))) return undefined;
  }
  return undefined;
}

function isHead(word: string, named: Named): boolean {
  const known = lower(word).split('-');
  if (named === 'place') return known.every((part) => places.has(part));
  if (substantives.test(lower(word))) return true;
  return known.every((part) => isPerson(part));
}

/** A noun for a person: of the endings that such nouns have, and no adjective. */
function isPerson(word: string): boolean {
  if (adjectives.some(({ ends }) => ends.test(word))) return false;
  return (
    /^[а-яё]{4,}$/.test(word) && /(?:тель|арь|[бвгдзклмнпрстфхжшчщ]|а|я)$/.test(word) && !!nounPattern(word)
  );
}

function nounPattern(word: string): Pattern | undefined {
  const last = lower(word).split('-').at(-1) ?? '';
  const known = irregular[last];
  if (known) return known;
  if (uncertain.test(last) && !last.endsWith('арь')) return undefined;
  return nouns.find(({ ends }) => ends.test(last));
}

function declineWord(form: Case, word: string, isAdjective: boolean, named: Named): string {
  if (form === 'nominative') return word;
  return word
    .split('-')
    .map((part) => {
      const known = isAdjective ? adjectives.find(({ ends }) => ends.test(lower(part))) : nounPattern(part);
      if (!known) return part;
      // «вижу новый район», but «вижу нового методиста»; the feminine has one accusative for both.
      const stays = form === 'accusative' && named === 'place' && !/[ая]$/.test(lower(part));
      return stays ? part : part.slice(0, part.length - known.cut) + known.endings[form];
    })
    .join('-');
}

function lower(word: string): string {
  return word.toLowerCase();
}
