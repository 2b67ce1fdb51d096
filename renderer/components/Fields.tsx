import {
  Checkbox,
  MultiSelect,
  Select,
  Textarea,
  TextInput,
  type ComboboxItem,
  type OptionsFilter,
} from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

interface TextProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string | undefined;
  /** Has the focus when its dialog opens. */
  readonly startsHere?: boolean | undefined;
  /** The label is said, not shown: the surroundings show it already. */
  readonly silentLabel?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly name?: string | undefined;
}

function common({ label, hint, error, required, disabled }: Labelled) {
  return {
    label,
    ...(hint === undefined ? {} : { description: hint }),
    ...(error === undefined ? {} : { error }),
    withAsterisk: required ?? false,
    disabled: disabled ?? false,
  };
}

export function TextField(props: TextProps) {
  const { value, onChange, onFocus, onBlur, placeholder, startsHere, silentLabel, icon, name, ...labelled } =
    props;
  const { label, ...rest } = common(labelled);
  return (
    <TextInput
      {...rest}
      {...(silentLabel ? { 'aria-label': label } : { label })}
      {...(startsHere ? { 'data-autofocus': true } : {})}
      value={value}
      name={name}
      leftSection={icon}
      placeholder={placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

interface LongTextProps extends TextProps {
  readonly rows?: number;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Grows with its text, so that nothing that was written is out of sight. */
export function LongTextField(props: LongTextProps) {
  const {
    value,
    onChange,
    onFocus,
    onBlur,
    placeholder,
    startsHere,
    rows = 2,
    onKeyDown,
    silentLabel,
    name,
    icon: _,
    ...labelled
  } = props;
  const { label, ...rest } = common(labelled);
  return (
    <Textarea
      {...rest}
      {...(silentLabel ? { 'aria-label': label } : { label })}
      {...(startsHere ? { 'data-autofocus': true } : {})}
      value={value}
      name={name}
      autosize
      minRows={rows}
      placeholder={placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    />
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps extends Labelled {
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | undefined) => void;
  readonly nothingFound: string;
  readonly clearable?: boolean;
  readonly silentLabel?: boolean;
  readonly placeholder?: string | undefined;
}

/** Typing any part of a word finds it: «район» finds «Заречный район». */
const anyPart: OptionsFilter = ({ options, search, limit }) => {
  const words = search.toLowerCase().trim().split(/\s+/);
  return options
    .filter((option): option is ComboboxItem => 'value' in option)
    .filter((option) => words.every((word) => option.label.toLowerCase().includes(word)))
    .slice(0, limit);
};

/** Two records may have one name; the library wants each value once and each label as it is. */
export function ChoiceField(props: ChoiceProps) {
  const {
    value,
    choices,
    onChange,
    nothingFound,
    clearable = true,
    silentLabel,
    placeholder,
    ...labelled
  } = props;
  const { label, ...rest } = common(labelled);
  return (
    <Select
      {...rest}
      {...(silentLabel ? { 'aria-label': label } : { label })}
      data={choices.map((choice) => ({ ...choice }))}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      placeholder={placeholder}
      searchable
      clearable={clearable}
      filter={anyPart}
      limit={200}
      nothingFoundMessage={nothingFound}
    />
  );
}

interface ChoicesProps extends Labelled {
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: string[]) => void;
  readonly nothingFound: string;
}

export function ChoicesField({ values, choices, onChange, nothingFound, ...labelled }: ChoicesProps) {
  return (
    <MultiSelect
      {...common(labelled)}
      data={choices.map((choice) => ({ ...choice }))}
      value={[...values]}
      onChange={onChange}
      searchable
      filter={anyPart}
      limit={200}
      nothingFoundMessage={nothingFound}
    />
  );
}

interface YesNoProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly disabled?: boolean | undefined;
}

export function YesNoField({ label, value, onChange, disabled = false }: YesNoProps) {
  return (
    <Checkbox
      label={label}
      checked={value}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
