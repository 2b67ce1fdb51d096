import type { WordForms } from '#shared/text/numerals.ts';
import { decline, type Declension } from './declension.ts';
import { irregularNouns, nounRows, phrases, sameThings, shortenedNouns } from './nouns.ts';

/** What a form of a known noun can be. */
export interface KnownForm {
  readonly lemma: string;
  /** Places of the form, see `CaseForms`: 0–4 singular, 5–9 plural, 10 the singular accusative. */
  readonly cases: readonly number[];
}

const plain = (word: string) => word.toLowerCase().replaceAll('ё', 'е');

const paradigms = new Map<string, readonly string[]>([
  ...irregularNouns.map((row) => [row.split(' ')[0] ?? '', row.split(' ')] as const),
  ...Object.entries(nounRows).flatMap(([declension, rows]) =>
    rows
      .trim()
      .split(/\s+/)
      .map((row) => {
        const [, nominative = '', stem, many] = /^([^/~]+)(?:\/([^~]+))?(?:~(.+))?$/.exec(row) ?? [];
        return [nominative, decline(nominative, declension as Declension, stem, many)] as const;
      }),
  ),
]);

const byForm = new Map<string, KnownForm>();
for (const [lemma, forms] of paradigms) {
  for (const form of new Set(forms.map(plain))) {
    const cases = forms.flatMap((each, at) => (plain(each) === form ? [at > 10 ? 6 : at] : []));
    if (!byForm.has(form)) byForm.set(form, { lemma, cases });
  }
}

/** Words before which a noun keeps its declension: «видеоурок», «онлайн-сессия». */
const prefixes =
  /^(?:видео|фото|аудио|мини|веб|авто|медиа|микро|мульти|теле|супер|интернет|арт)(?=\p{L}{3})/u;

/** A form of a noun of the table, compounds with it too: «семинара-практикума», «видеоуроков». */
export function knownForm(word: string): KnownForm | undefined {
  const form = plain(word);
  const known = byForm.get(form) ?? shortened(form);
  if (known) return known;
  const cut = form.lastIndexOf('-');
  if (cut > 0) {
    const last = knownForm(form.slice(cut + 1));
    const first = form.slice(0, cut);
    return last && { lemma: `${knownForm(first)?.lemma ?? first}-${last.lemma}`, cases: last.cases };
  }
  const prefix = prefixes.exec(form)?.[0];
  const rest = prefix === undefined ? undefined : byForm.get(form.slice(prefix.length));
  return rest && { lemma: `${prefix}${rest.lemma}`, cases: rest.cases };
}

function shortened(form: string): KnownForm | undefined {
  const lemma = Object.hasOwn(shortenedNouns, form) ? shortenedNouns[form] : undefined;
  return lemma === undefined ? undefined : { lemma, cases: [1, 6] };
}

/** The name of two words that an adjective and a noun make together, «круглый стол». */
export function phraseOf(adjective: string, nounLemma: string): string | undefined {
  const word = plain(adjective);
  const found = phrases.find(({ stem, noun }) => noun === nounLemma && word.startsWith(stem));
  return found && `${found.forms[0]} ${found.noun}`;
}

/** Nominative singular of a noun in any case, or of a name of two words. Unknown words are guessed as plural genitives. */
export function lemmaOf(text: string): string {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/^\p{Lu}{2,}$/u.test(last)) return last;
  const lemma = knownForm(last)?.lemma ?? guessedLemma(plain(last));
  return phraseOf(words.at(-2) ?? '', lemma) ?? lemma;
}

const guesses: readonly (readonly [RegExp, string])[] = [
  [/(?:иями|иях|иям)$/, 'ия'],
  [/(?<=[нтв])ий$/, 'ие'],
  [/ий$/, 'ия'],
  [/(?:ами|ах|ам|ов)$/, ''],
  [/(?:ями|ях|ям|ей)$/, 'ь'],
  [/ев$/, 'й'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])[оея]к$/, 'ка'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])[аыу]$/, ''],
];

function guessedLemma(word: string): string {
  const found = guesses.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}

const groupOf = new Map(
  sameThings.flatMap((group) => group.map((lemma) => [lemma, group[0] ?? lemma] as const)),
);

/** Whether two nouns (in any case, one word or two) name the same thing: «обучающихся» and «школьники» do. */
export function sameNoun(a: string, b: string): boolean {
  const [one, other] = [thingOf(a), thingOf(b)];
  return one === other || (isUnknown(a) && isUnknown(b) && stemOf(one) === stemOf(other));
}

function thingOf(text: string): string {
  const lemma = lemmaOf(text);
  return groupOf.get(lemma) ?? lemma;
}

function isUnknown(text: string): boolean {
  return knownForm(text.trim().split(/\s+/).at(-1) ?? '') === undefined;
}

/** An unknown word without its ending; short words stay whole. */
function stemOf(word: string): string {
  const stem = plain(word).replace(
    /(?:иями|иях|иям|ами|ями|ах|ях|ам|ям|ов|ев|ей|ий|ия|ие|ии|ом|ем|ой|[аеиоуыьюяй])$/,
    '',
  );
  return stem.length < 3 ? word : stem;
}

/** Forms of a noun of the table after a number; a name of two words has both agree. */
export function nounForms(lemma: string): WordForms | undefined {
  const phrase = phrases.find(({ noun, forms }) => `${forms[0]} ${noun}` === lemma);
  if (phrase) {
    const noun = nounForms(phrase.noun);
    return noun && joined(phrase.forms, noun, ' ');
  }
  const forms = paradigms.get(lemma);
  if (forms) return [forms[0] ?? lemma, afterFew(forms), forms[6] ?? lemma];
  const cut = lemma.lastIndexOf('-');
  if (cut > 0) {
    const [first, last] = [nounForms(lemma.slice(0, cut)), nounForms(lemma.slice(cut + 1))];
    const whole = lemma.slice(0, cut);
    const bends = first !== undefined && whole !== 'мастер';
    return last && joined(bends ? first : [whole, whole, whole], last, '-');
  }
  const prefix = prefixes.exec(lemma)?.[0];
  const rest = prefix === undefined ? undefined : nounForms(lemma.slice(prefix.length));
  return prefix !== undefined && rest ? joined([prefix, prefix, prefix], rest, '') : undefined;
}

/** A participle stands in the plural after two: «4 обучающихся». */
function afterFew(forms: readonly string[]): string {
  const [one = '', few = ''] = forms;
  return one.endsWith('ийся') || one === 'мастерская' ? (forms[6] ?? few) : few;
}

function joined(first: WordForms, second: WordForms, between: string): WordForms {
  return [first[0] + between + second[0], first[1] + between + second[1], first[2] + between + second[2]];
}
