import { folded, offByOne, stem } from '#shared/names/letters.ts';
import { passagesOf } from '../passages.ts';
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

const namesIn = remember((text): readonly Written[] =>
  [...text.matchAll(written)].map(({ 0: whole, 1: first, 2: after, 3: before, 4: last, index }) => ({
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
    const known = storedNames(input);
    const seen = new Map<string, Person[]>();
    const told = new Set<string>();
    return passages.flatMap((passage) =>
      namesIn(passage.text).flatMap((person): Fault[] => {
        const { initials, at, text } = person;
        const stored = known.get(initials) ?? [];
        const earlier = seen.get(initials) ?? [];
        seen.set(initials, [...earlier, person]);
        const key = `${initials} ${stemOf(person.surname)}`;
        if (told.has(key) || stored.some(({ surname }) => stemOf(surname) === stemOf(person.surname)))
          return [];
        const other = [...earlier, ...stored].find(({ surname }) => isNear(surname, person.surname));
        if (!other) return [];
        told.add(key);
        const range = { at, end: at + text.length, details: { other: other.text } };
        return [placed(range, passage, passages, input.facts)];
      }),
    );
  },
};

/** People of the store by initials; those without both cannot be told apart. */
function storedNames({ facts }: CheckInput): Map<string, Person[]> {
  const people = facts.list('person').flatMap(({ fields: { surname, name, patronymic } }): Person[] => {
    const initials = `${name?.[0] ?? ''}${patronymic?.[0] ?? ''}`;
    if (initials.length < 2) return [];
    return [{ text: `${surname} ${initials.replaceAll(/./gu, '$&.')}`, surname, initials }];
  });
  return Map.groupBy(people, ({ initials }) => initials);
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
