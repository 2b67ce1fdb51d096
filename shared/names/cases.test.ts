import { describe, expect, test } from 'vitest';
import type { Fields } from '#shared/facts/kinds.ts';
import {
  type Declined,
  municipalityNames,
  organisationNames,
  personalNames,
  positionTitles,
} from '../../tests/names/declension-list.ts';
import { type Case, cases } from './case.ts';
import {
  municipalityIn,
  organisationForm,
  organisationIn,
  personForm,
  personIn,
  positionIn,
} from './cases.ts';

interface Compared {
  readonly asked: number;
  /** Left in the nominative where the list has another form: read, but not declined. */
  readonly left: readonly string[];
  readonly wrong: readonly string[];
}

function compare<T>(
  names: readonly T[],
  formsOf: (name: T) => readonly (readonly string[])[],
  decline: (form: Case, nominative: string, name: T) => string,
): Compared {
  const asked = names.flatMap((name) => {
    const [[nominative = ''] = [], ...others] = formsOf(name);
    return others.map((right, at) => {
      const got = decline(cases[at + 1] ?? 'nominative', nominative, name);
      return { nominative, got, right };
    });
  });
  const faults = asked.filter(({ got, right }) => !right.includes(got));
  const told = ({ got, right }: (typeof faults)[number]) => `${got} (${right.join(', ')})`;
  return {
    asked: asked.length,
    left: faults.filter(({ got, nominative }) => got === nominative).map(told),
    wrong: faults.filter(({ got, nominative }) => got !== nominative).map(told),
  };
}

/** A part of a name among parts whose gender is known. */
function withPart({ part, gender }: Declined, text: string): Fields<'person'> {
  return part === 'surname' ? { surname: text, gender } : { surname: 'Ким', gender, [part]: text };
}

const plain = (forms: readonly (readonly string[])[]) => forms;

describe('the lists of docs/names.md', () => {
  test('120 parts of names: the two surnames with a vowel that comes and goes are wrong, no other', () => {
    const { asked, left, wrong } = compare(
      personalNames,
      ({ forms }) => forms,
      (form, nominative, name) => {
        const words = personIn(form, withPart(name, nominative)).split(' ');
        return words.slice(name.part === 'surname' ? 0 : 1).join(' ');
      },
    );
    expect(asked).toBe(600);
    expect(left).toHaveLength(5);
    expect(left.every((each) => each.startsWith('Ахмед '))).toBe(true);
    expect(wrong.filter((each) => !/^(?:Швц|Солове)/.test(each))).toEqual([]);
    expect(wrong).toHaveLength(10);
  });

  test('40 municipalities: the names of two cities are left as they are, nothing is wrong', () => {
    const { asked, left, wrong } = compare(municipalityNames, plain, (form, name) =>
      municipalityIn(form, { name }),
    );
    expect(asked).toBe(200);
    expect(left).toEqual([]);
    // «города Елец»: the common noun is declined, the name is not guessed.
    expect(wrong.filter((each) => !/^\S+ (?:Елец|Пермь) /.test(each))).toEqual([]);
    expect(wrong).toHaveLength(8);
  });

  test('30 positions: all right', () => {
    expect(compare(positionTitles, plain, positionIn)).toEqual({ asked: 150, left: [], wrong: [] });
  });

  test('30 short names of organisations: all right, abbreviations as they are', () => {
    const compared = compare(organisationNames, plain, (form, shortName) =>
      organisationIn(form, { shortName }),
    );
    expect(compared).toEqual({ asked: 150, left: [], wrong: [] });
  });
});

describe('the form that somebody wrote down', () => {
  test('wins over every rule', () => {
    const person = {
      surname: 'Соловей',
      name: 'Пётр',
      patronymic: 'Ильич',
      nameForms: { genitive: 'Соловья Петра Ильича' },
    };
    expect(personForm('genitive', person)).toEqual({
      case: 'genitive',
      text: 'Соловья Петра Ильича',
      stored: true,
    });
    expect(personForm('dative', person).stored).toBe(false);
    expect(personIn('genitive', person, 'short')).toBe('Соловья\u00a0П.И.');
    expect(municipalityIn('genitive', { name: 'город Елец', nameGenitive: 'города Ельца' })).toBe(
      'города Ельца',
    );
    const school = { shortName: 'МБОУ СОШ № 9', nameForms: { prepositional: 'МБОУ «Школа № 9»' } };
    expect(organisationForm('prepositional', school)).toMatchObject({
      text: 'МБОУ «Школа № 9»',
      stored: true,
    });
    expect(organisationIn('genitive', school)).toBe('МБОУ СОШ № 9');
  });
});

describe('what is not known', () => {
  test('gender: from the field, else the patronymic, else the name, else nothing is declined', () => {
    expect(personIn('dative', { surname: 'Ким', gender: 'male' })).toBe('Киму');
    expect(personIn('dative', { surname: 'Ким', name: 'А.', patronymic: 'Олеговна' })).toBe(
      'Ким А. Олеговне',
    );
    expect(personIn('genitive', { surname: 'Белова', name: 'Анна' })).toBe('Беловой Анны');
    expect(personIn('genitive', { surname: 'Шевчук', name: 'Саша' })).toBe('Шевчук Саша');
    expect(personIn('genitive', { surname: 'Шевчук', name: 'А.', patronymic: 'П.' })).toBe('Шевчук А. П.');
    expect(
      personIn('genitive', { surname: 'Мамедов', name: 'Эльдар', patronymic: 'Али оглы', gender: 'male' }),
    ).toBe('Мамедова Эльдара Али оглы');
  });

  test.each(['и.о. директора', 'старший', '', 'IT-директор', 'МО учителей', 'жнец'])(
    'a position that no rule knows stays: «%s»',
    (title) => {
      expect(positionIn('dative', title)).toBe(title);
    },
  );
});
