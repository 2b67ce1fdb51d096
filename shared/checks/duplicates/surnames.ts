import type { Fact } from '#shared/facts/kinds.ts';
import { folded, offByOne, stem } from '#shared/names/letters.ts';
import { passagesOf, perText } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { remember } from '../remember.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';

/** A surname with its initials, as texts write people. */
interface Person {
  readonly text: string;
  readonly surname: string;
  readonly initials: string;
}

interface Written extends Person {
  readonly at: number;
}

/** «Педагог О.Ю. Тимченко»: a post before the initials is no surname. */
const posts =
  '(?!(?:Педагог|Учител|Директор|Методист|Заведующ|Руководител|Заместител|Специалист|Тьютор|Автор|Разработчик|Наставник|Воспитател|Преподавател|Психолог|Ответственн|Начальник|Председател)\\p{L}*[ \\u00a0])';
const surnameWord = '\\p{Lu}[а-яё]+(?:-\\p{Lu}[а-яё]+)?';
const twoInitials = '\\p{Lu}\\.[ \\u00a0]?\\p{Lu}\\.';
const written = new RegExp(
  `(?<![\\p{L}.])(?:${posts}(${surnameWord})[ \\u00a0]+(${twoInitials})|(${twoInitials})[ \\u00a0]?(${surnameWord}))(?!\\p{L})`,
  'gu',
);

const namesIn = perText((text): readonly Written[] =>
  !/[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\./.test(text)
    ? []
    : [...text.matchAll(written)].map(({ 0: whole, 1: first, 2: after, 3: before, 4: last, index }) => ({
        at: index,
        text: whole,
        surname: first ?? last ?? '',
        initials: (after ?? before ?? '').replaceAll(/[^\p{L}]/gu, ''),
      })),
);

/** «Тымченко О.Ю.» beside «Тимченко О.Ю.»: one letter apart, whatever their cases, with the same initials. */
export const surnameNear: Rule = {
  id: 'duplicates.surname-near',
  family: 'duplicates',
  level: 'hint',
  find: (input) => {
    const passages = passagesOf(input.report);
    const people = storedNames(input);
    const seen = new Map<string, Person[]>();
    const known = new Set<string>();
    return passages.flatMap((passage) =>
      namesIn(passage).flatMap((person): Fault[] => {
        const { initials, at, text } = person;
        const stored = people(initials);
        const earlier = seen.get(initials) ?? [];
        const key = `${initials} ${stemOf(person.surname)}`;
        if (known.has(key)) return [];
        known.add(key);
        seen.set(initials, [...earlier, person]);
        if (stored.some(({ surname }) => stemOf(surname) === stemOf(person.surname))) return [];
        const other = [...earlier, ...stored].find(({ surname }) => isNear(surname, person.surname));
        if (!other) return [];
        const range = { at, end: at + text.length, details: { other: other.text } };
        return [placed(range, passage, passages, input.facts)];
      }),
    );
  },
};

/** People of the store by initials, gathered when the first name of a text asks for them. */
function storedNames({ facts }: CheckInput): (initials: string) => readonly Person[] {
  let people: Map<string, Person[]> | undefined;
  return (asked) => {
    people ??= Map.groupBy(facts.list('person').flatMap(personOf), ({ initials }) => initials);
    return people.get(asked) ?? [];
  };
}

/** Those without both initials cannot be told apart. */
function personOf({ fields: { surname, name = '', patronymic = '' } }: Fact<'person'>): Person[] {
  const [first, second] = [name.slice(0, 1), patronymic.slice(0, 1)];
  if (first === '' || second === '') return [];
  return [{ text: `${surname} ${first}.${second}.`, surname, initials: first + second }];
}

const stemOf = remember((surname) => stem(folded(surname)));

function isNear(a: string, b: string): boolean {
  const [left, right] = [stemOf(a), stemOf(b)];
  if (left.length < 4 || right.length < 4 || left[0] !== right[0]) return false;
  return offByOne(left, right) && !isFleeting(left, right);
}

/** «Кравец», «Кравца»: a vowel between the last letters falls out in other cases; «Ильин» and «Ильиных» are a family. */
function isFleeting(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return false;
  return long.startsWith(short) || short === long.slice(0, -2) + long.slice(-1);
}
