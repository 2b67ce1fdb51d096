import { folded, offByOne, stem } from '#shared/names/letters.ts';
import { passagesOf } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { remember } from '../remember.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';

/** A surname with its initials, as texts write people. */
interface Written {
  readonly at: number;
  readonly text: string;
  readonly surname: string;
  readonly initials: string;
}

const namesIn = remember((text): readonly Written[] =>
  [
    ...text.matchAll(
      /(?<![\p{L}.])(?:(\p{Lu}[а-яё]+(?:-\p{Lu}[а-яё]+)?)[ \u00a0]+(\p{Lu}\.[ \u00a0]?\p{Lu}\.)|(\p{Lu}\.[ \u00a0]?\p{Lu}\.)[ \u00a0]?(\p{Lu}[а-яё]+(?:-\p{Lu}[а-яё]+)?))(?!\p{L})/gu,
    ),
  ].map(({ 0: whole, 1: first, 2: after, 3: before, 4: last, index }) => ({
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
    const seen = new Map<string, Written[]>();
    const told = new Set<string>();
    return passages.flatMap((passage) =>
      namesIn(passage.text).flatMap((written): Fault[] => {
        const key = `${written.initials} ${stemOf(written.surname)}`;
        const earlier = seen.get(written.initials) ?? [];
        seen.set(written.initials, [...earlier, written]);
        if (told.has(key) || known.has(key)) return [];
        const other =
          earlier.find(({ surname }) => isNear(surname, written.surname))?.text ??
          [...known.entries()].find(
            ([, { initials, surname }]) => initials === written.initials && isNear(surname, written.surname),
          )?.[1].text;
        if (other === undefined) return [];
        told.add(key);
        const range = { at: written.at, end: written.at + written.text.length };
        return [placed({ ...range, details: { other } }, passage, passages, input.facts)];
      }),
    );
  },
};

/** People of the store by initials and surname; those without both initials cannot be told apart. */
function storedNames({ facts }: CheckInput): Map<string, Omit<Written, 'at'>> {
  return new Map(
    facts.list('person').flatMap(({ fields: { surname, name, patronymic } }) => {
      const initials = `${name?.[0] ?? ''}${patronymic?.[0] ?? ''}`;
      if (initials.length < 2) return [];
      const text = `${surname} ${initials.replaceAll(/./gu, '$&.')}`;
      return [[`${initials} ${stemOf(surname)}`, { text, surname, initials }]];
    }),
  );
}

function stemOf(surname: string): string {
  return stem(folded(surname));
}

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
