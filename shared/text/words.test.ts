import { describe, expect, test } from 'vitest';
import { choices } from '#shared/facts/choices.ts';
import { type Control, describeFields, type FieldDescription } from '#shared/facts/fields.ts';
import { recordKinds } from '#shared/report/record-kinds.ts';
import { choiceName, choiceNames } from './choices.ts';
import { errorCodes, errorLine, errorMessage } from './errors.ts';
import { fieldName, hasFieldName } from './fields.ts';
import { kindNames } from './kinds.ts';
import { problemText } from './problems.ts';

/** Names of the program, of formats and of commands, and Roman numerals: the only Latin that people meet. */
const latin =
  /\.(?:xlsx|xlsb|xls|ods|csv|docx|doc|odt|rtf)(?![a-z])|PDF|Excel|Word|letopis facts (?:export|schema)|\.sqlite|copies|--data|UUID|UTF-8|IT-куб|I{1,3} место/g;

/** Latin letters that are no such name, as a list for the message. */
function englishIn(text: string): string[] {
  return text.replaceAll(latin, '').match(/[a-z][a-z-]*/gi) ?? [];
}

function namesIn(fields: readonly FieldDescription[]): string[] {
  return fields.flatMap(({ name, control }) => [name, ...namesInControl(control)]);
}

function namesInControl(control: Control): string[] {
  if (control.type === 'group') return namesIn(control.fields);
  return control.type === 'list' ? namesInControl(control.of) : [];
}

/** Kept by the program itself; no person meets these as fields. */
const internal = new Set(['reportText', 'reportView', 'appendix', 'waiver', 'reportRevision', 'formPack']);
const kinds = Object.entries(recordKinds).filter(([kind]) => !internal.has(kind));

describe('words for people', () => {
  test.each(kinds)('every field of %s has a Russian label, nested ones too', (kind, schema) => {
    const names = namesIn(describeFields(schema));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !hasFieldName(kind, name))).toEqual([]);
    expect(names.flatMap((name) => englishIn(fieldName(kind, name)))).toEqual([]);
  });

  test.each(Object.entries(recordKinds))('the kind %s has its names', (kind) => {
    expect(kindNames[kind]?.one).toMatch(/^[а-яё -]+$/);
    expect(kindNames[kind]?.many).toMatch(/^[А-ЯЁ]/);
  });

  test('no label is left of a kind that is gone', () => {
    expect(Object.keys(kindNames).toSorted()).toEqual(Object.keys(recordKinds).toSorted());
  });

  test.each(Object.entries(choices))(
    'every choice of %s has its word, and no word is left over',
    (list, values) => {
      expect(Object.keys(choiceNames[list] ?? {}).toSorted()).toEqual([...values].toSorted());
      for (const value of values) {
        expect(choiceName(list, value)).toMatch(/[А-ЯЁа-яё]/);
        expect(englishIn(choiceName(list, value))).toEqual([]);
      }
    },
  );

  test('every list of words belongs to a list of choices', () => {
    expect(Object.keys(choiceNames).toSorted()).toEqual(Object.keys(choices).toSorted());
  });

  test('two choices of a list are never one word', () => {
    for (const words of Object.values(choiceNames))
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });
});

test('a place inside a record is told by the labels of its steps, lists from one', () => {
  expect(fieldName('event', 'audiences[2].participants')).toBe('Участники, строка 3 → Участников');
  expect(fieldName('person', 'name')).toBe('Имя');
  expect(fieldName('event', 'later')).toBe('later');
});

describe('errors', () => {
  const details = {
    name: 'Данные.json',
    holder: 'Ильина',
    kind: 'event',
    place: 'audiences[0].participants',
    field: 'title',
    problem: 'missing',
    number: 3,
    count: 2,
    line: 5,
    column: 7,
    limit: 64,
    version: '2',
    known: 1,
    id: '5',
    period: '2025',
  };

  test.each(errorCodes)('%s: three Russian sentences, with details and without', (code) => {
    for (const known of [details, {}]) {
      const { what, means, todo } = errorMessage(code, known);
      for (const sentence of [what, means, todo]) expect(sentence).toMatch(/^[А-ЯЁ].*\.$/s);
    }
    const line = errorLine(code, details);
    expect(line).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|«»/);
    expect(englishIn(line.replace(details.place, '').replace(details.name, ''))).toEqual([]);
  });

  const problems = [
    'missing',
    'expected-string',
    'expected-number',
    'expected-int',
    'expected-boolean',
    'expected-array',
    'expected-object',
    'expected-record',
    'format-uuid',
    'format-date',
    'too-big',
    'too-small',
    'not-in-list',
    'unknown-field',
    'forbidden-name',
    'date.rangeBackwards',
    'figure.valueOrAbsence',
    'time.format',
    'pupil.name',
    'reference-missing',
    'reference-kind',
    'reference-deleted',
    'duplicate-id',
    'kind-changed',
    'kind-unknown',
    'too-deep',
    'not-data',
  ];

  test.each(problems)('the problem %s has words of its own', (problem) => {
    expect(problemText(problem)).not.toBe(problemText('nobody knows this one'));
    expect(englishIn(problemText(problem))).toEqual([]);
  });
});
