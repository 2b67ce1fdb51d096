import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';
import type { Form } from './definition.ts';
import type { FormOption, When } from './form-parts.ts';

/** What `{…}` may stand for in any form, beside its own options. */
export const formWords: readonly string[] = ['year', 'nextYear', 'organisation', 'shortName', 'settlement'];

/** Words of a form that stand for something: `{year}`, `{nextYear}`, `{option-id}` and the names given. */
export function filledIn(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([\w.-]+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** «2025»; of a school year both, «2025-2026»; of another range its days' years. */
export function yearWords(period: FactDate): string {
  if (period.precision === 'schoolYear') return `${period.startYear}-${period.startYear + 1}`;
  const { from, to } = boundsOf(period);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}

/** What holds for each option of a form: what was chosen or written, else what the form begins with. */
export function optionValues(
  form: Pick<Form, 'options'>,
  chosen: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (form.options ?? []).map((option) => [option.id, valueOfOption(option, chosen[option.id])]),
  );
}

function valueOfOption(option: FormOption, chosen: string | undefined): string {
  if (option.type === 'words') return chosen ?? option.initial;
  return option.choices.some(({ value }) => value === chosen) && chosen !== undefined
    ? chosen
    : option.initial;
}

/** What an option prints: the words, or the label of the choice. */
export function optionWords(
  form: Pick<Form, 'options'>,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (form.options ?? []).map((option) => {
      const value = values[option.id] ?? '';
      const label =
        option.type === 'choice' ? option.choices.find((choice) => choice.value === value)?.label : value;
      return [option.id, label ?? ''];
    }),
  );
}

export function holdsWhen(when: When | undefined, values: Readonly<Record<string, string>>): boolean {
  return Object.entries(when ?? {}).every(([option, wanted]) => wanted.includes(values[option] ?? ''));
}
