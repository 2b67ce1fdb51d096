import { folded, stem } from '#shared/names/letters.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';
import { type Passage, passagesOf, perText } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { viewsOf } from '../places.ts';
import { isFirstName } from './first-names.ts';

/** A full name in a text, and whether the words around it speak of a pupil. */
interface FullName {
  readonly at: number;
  readonly text: string;
  readonly surname: string;
  readonly first: string;
  readonly isPupil: boolean;
}

/** Words on each side of a name that may say who it is. */
const reach = 70;

const pupil =
  /(?<!\p{L})(?:учени(?:к|ц)\p{L}*|учащ\p{L}+с[яь]|учащ(?:ий|ая|аяся|ийся|его|ейся)\p{L}*|обучающ\p{L}+|воспитанни\p{L}+|школьни(?:к|ц)\p{L}*|\d{1,2}[ \u00a0-]*(?:[«"]?[А-Г][»"]?[ \u00a0]*)?(?:-?го[ \u00a0]+)?кл(?:асс\p{L}*|\.))/giu;
const adult =
  /(?<!\p{L})(?:учител\p{L}*|педагог\p{L}*|директор\p{L}*|завуч\p{L}*|заместител\p{L}*|руководител\p{L}*|наставни\p{L}*|тьютор\p{L}*|методист\p{L}*|воспитател\p{L}*|преподавател\p{L}*|тренер\p{L}*|специалист\p{L}*|началь?ни(?:к|ц)\p{L}*|родител\p{L}*|мам[аы]|пап[аы]|психолог\p{L}*|библиотекар\p{L}*)/giu;

const patronymic = '\\p{Lu}[а-яё]+(?:вич|вн|ичн|иничн)(?:а|у|ем|ем|ой|е|ы)?';
const fullName = new RegExp(
  `(?<![\\p{L}«-])(\\p{Lu}[а-яё]+(?:-\\p{Lu}[а-яё]+)?)[ \\u00a0]+(\\p{Lu}[а-яё]+)(?:[ \\u00a0]+(?:${patronymic}))?(?![\\p{L}-])`,
  'gu',
);

/** Two words with capital letters: asked first, as most texts have none. */
const mayName = /[А-ЯЁ][а-яё]+[ \u00a0][А-ЯЁ][а-яё]/;

const namesIn = perText((text): readonly FullName[] =>
  !mayName.test(text)
    ? []
    : [...text.matchAll(fullName)].flatMap(({ 0: found, 1: one = '', 2: two = '', index }) => {
        const [surname, first] = isFirstName(two) ? [one, two] : [two, one];
        if (!isFirstName(first) || isFirstName(surname)) return [];
        return [
          { at: index, text: found, surname, first, isPupil: isOfPupil(text, index, index + found.length) },
        ];
      }),
);

/** The nearest word that says who a person is decides; in «учитель 5 класса» the class is the teacher's. */
function isOfPupil(text: string, at: number, end: number): boolean {
  const [before, after] = [sentenceBefore(text.slice(0, at)), sentenceAfter(text.slice(end))];
  const pupils = [
    ...[...before.matchAll(pupil)]
      .filter(({ index }) => !hasAdult(before.slice(Math.max(0, index - 30), index)))
      .map(({ 0: word, index }) => before.length - index - word.length),
    ...[...after.matchAll(pupil)]
      .filter(({ index }) => !hasAdult(after.slice(Math.max(0, index - 30), index)))
      .map(({ index }) => index),
  ];
  const adults = [
    ...[...before.matchAll(adult)].map(({ 0: word, index }) => before.length - index - word.length),
    ...[...after.matchAll(adult)].map(({ index }) => index),
  ];
  const nearest = Math.min(...pupils);
  return nearest <= reach && nearest < Math.min(...adults);
}

function hasAdult(text: string): boolean {
  return text.search(adult) >= 0;
}

function sentenceBefore(text: string): string {
  return (
    text
      .slice(-reach - 30)
      .split(/[!?;\n]|(?<=\p{L}{3,})\.\s/u)
      .at(-1) ?? ''
  );
}

function sentenceAfter(text: string): string {
  return text.slice(0, reach + 30).split(/[!?;\n]|(?<=\p{L}{3,})\.\s/u)[0] ?? '';
}

/**
 * A pupil's full name: of pupils no more than «Фамилия И.» and class is printed (domain a7, rule 6; 152-ФЗ). People whom
 * the store keeps are staff.
 */
export const minors: Rule = {
  id: 'personal.minor-name',
  family: 'personal',
  level: 'reason',
  find: (input) => {
    const passages = passagesOf(input.report);
    const isStaff = staffOf(input);
    const pupilColumns = columnsOfPupils(input);
    return passages.flatMap((passage) =>
      namesIn(passage)
        .filter((name) => (name.isPupil || pupilColumns.has(columnOf(passage))) && !isStaff(name))
        .map(({ at, text, surname, first }): Fault => {
          const put = `${surname} ${first.slice(0, 1)}.`;
          return placed({ at, end: at + text.length, put }, passage, passages, input.facts);
        }),
    );
  },
};

function keyOf(surname: string, first: string): string {
  return `${stem(folded(surname))} ${stem(folded(first))}`;
}

function staffOf({ facts }: CheckInput): (name: FullName) => boolean {
  let known: Set<string> | undefined;
  return ({ surname, first }) => {
    known ??= new Set(facts.list('person').map(({ fields }) => keyOf(fields.surname, fields.name ?? '')));
    return known.has(keyOf(surname, first));
  };
}

const columnOf = ({ place }: Passage) => `${place.node} ${place.column ?? ''}`;

/** Columns that name pupils: «ФИ обучающегося», «Ученик». */
function columnsOfPupils({ report }: CheckInput): Set<string> {
  return new Set(
    viewsOf(report).flatMap(({ node }) =>
      node.columns
        .filter(
          ({ title }) =>
            /(?:обучающ|ученик|учениц|учащ|воспитанник|школьник|реб[её]н)/i.test(title) &&
            /(?:фи|фамил|имя|ф\.\s?и)/i.test(title),
        )
        .map(({ id }) => `${node.id} ${id}`),
    ),
  );
}
