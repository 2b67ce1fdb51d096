import type { Form } from '../definition.ts';
import type { FormOption, When } from '../form-parts.ts';
import { formWords } from '../template.ts';
import { found, type Found, type Place } from './found.ts';

/** Options as they are said: initial values that there are, ids that the program does not need itself. */
export function optionFaults({ options = [] }: Form): Found[] {
  return options.flatMap((option, n): Found[] => {
    const at = ['options', n];
    return [
      ...(formWords.includes(option.id) ? [found(at, 'option.reserved', { id: option.id })] : []),
      ...(option.type === 'choice' && !hasValue(option, option.initial)
        ? [found([...at, 'initial'], 'option.value-unknown', { value: option.initial, id: option.id })]
        : []),
    ];
  });
}

const hasValue = (option: FormOption, value: string): boolean =>
  option.type === 'choice' && option.choices.some((each) => each.value === value);

/** Every `when`: options and values that there are, and not one that another around it excludes. */
export function whenFaults(form: Form): Found[] {
  return form.sections.flatMap((section, s) => {
    const at = ['sections', s];
    return [
      ...faultsOf(section.when, [], at, form),
      ...section.items.flatMap((item, i) => {
        const inItem = [...at, 'items', i];
        return [
          ...faultsOf(item.when, [section.when], inItem, form),
          ...(item.variants ?? []).flatMap(({ when }, v) =>
            faultsOf(when, [section.when, item.when], [...inItem, 'variants', v], form),
          ),
          ...item.nodes.flatMap(({ when }, n) =>
            faultsOf(when, [section.when, item.when], [...inItem, 'nodes', n], form),
          ),
        ];
      }),
    ];
  });
}

function faultsOf(
  when: When | undefined,
  around: readonly (When | undefined)[],
  at: Place,
  { options = [] }: Form,
): Found[] {
  if (when === undefined) return [];
  const here = [...at, 'when'];
  const faults = Object.entries(when).flatMap(([id, values]): Found[] => {
    const option = options.find((each) => each.id === id);
    if (!option) return [found(here, 'option.unknown', { id })];
    if (option.type === 'words') return [found(here, 'option.words', { id })];
    return values
      .filter((value) => !hasValue(option, value))
      .map((value) => found(here, 'option.value-unknown', { value, id }));
  });
  return faults.length === 0 && !canHold([when, ...around]) ? [found(here, 'when.never')] : faults;
}

function canHold(all: readonly (When | undefined)[]): boolean {
  const known = all.filter((when) => when !== undefined);
  const named = new Set(known.flatMap((when) => Object.keys(when)));
  return [...named].every((id) => {
    const wanted = known.flatMap((when) => (when[id] ? [when[id]] : []));
    return wanted[0]?.some((value) => wanted.every((values) => values.includes(value))) ?? true;
  });
}
