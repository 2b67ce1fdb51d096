import { MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FoundProps {
  readonly label: string;
  /** What the typed words found, best first. */
  readonly choices: readonly Choice[];
  /** The words typed so far; empty when the person only opens the list. */
  readonly onType: (words: string) => void;
  readonly nothingFound: string;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

interface FoundFieldProps extends FoundProps {
  readonly chosen: Choice | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** The finding was done elsewhere: the library must not sift a second time. */
const asFound = <T,>({ options }: { readonly options: T }): T => options;

/** One of very many, found by typing: only what was found is ever in the list. */
export function FoundField(props: FoundFieldProps) {
  const { label, chosen, choices, onType, onChange, nothingFound, required, disabled } = props;
  const [words, setWords] = useState(chosen?.label ?? '');
  const type = (next: string) => {
    setWords(next);
    // The name that stands there already is no question.
    onType(next === chosen?.label ? '' : next);
  };
  return (
    <Select
      label={label}
      withAsterisk={required ?? false}
      disabled={disabled ?? false}
      data={withChosen(choices, chosen ? [chosen] : [])}
      value={chosen?.value ?? null}
      searchable
      searchValue={words}
      onSearchChange={type}
      clearable={!required}
      filter={asFound}
      nothingFoundMessage={nothingFound}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}

interface FoundFieldsProps extends FoundProps {
  readonly chosen: readonly Choice[];
  readonly onChange: (values: string[]) => void;
}

export function FoundFields(props: FoundFieldsProps) {
  const { label, chosen, choices, onType, onChange, nothingFound, required, disabled } = props;
  return (
    <MultiSelect
      label={label}
      withAsterisk={required ?? false}
      disabled={disabled ?? false}
      data={withChosen(choices, chosen)}
      value={chosen.map(({ value }) => value)}
      searchable
      onSearchChange={onType}
      filter={asFound}
      nothingFoundMessage={nothingFound}
      onChange={onChange}
    />
  );
}

/** The library names what is chosen by the list, so it has to be in it. */
function withChosen(choices: readonly Choice[], chosen: readonly Choice[]): Choice[] {
  const found = new Set(choices.map(({ value }) => value));
  return [...choices, ...chosen.filter(({ value }) => !found.has(value))];
}
