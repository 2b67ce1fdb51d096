import { useState } from 'react';
import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { type Choice, FoundField, FoundFields } from '#renderer/components/FoundField.tsx';
import { useTitles } from '#renderer/state/titles.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import type { EditorProps } from './editor-props.ts';

interface ReferenceProps extends EditorProps {
  readonly kinds: readonly string[];
}

/** Another record, found by typing any words of its name; without typing, those changed lately. */
export function ReferenceEditor({ kinds, label, value, onChange, required, disabled }: ReferenceProps) {
  const chosen = typeof value === 'string' ? [value] : [];
  const { choices, named, setTyped } = useFound(kinds, chosen);
  const [only] = named;
  return (
    <FoundField
      label={label}
      chosen={only}
      choices={choices}
      onType={setTyped}
      onChange={(next) => void onChange(next)}
      required={required}
      disabled={disabled}
      nothingFound={screenText.notFound}
    />
  );
}

export function ReferencesEditor({ kinds, label, value, onChange, required, disabled }: ReferenceProps) {
  const ids = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  const { choices, named, setTyped } = useFound(kinds, ids);
  return (
    <FoundFields
      label={label}
      chosen={named}
      choices={choices}
      onType={setTyped}
      onChange={(values) => void onChange(values.length === 0 && !required ? undefined : values)}
      required={required}
      disabled={disabled}
      nothingFound={screenText.notFound}
    />
  );
}

/** What the typed words find, and what is chosen by its name. Where several kinds may be meant, the kind is said. */
function useFound(kinds: readonly string[], ids: readonly string[]) {
  const [typed, setTyped] = useState('');
  const known: FactKind[] = kinds.filter(isFactKind);
  const titles = useTitles(ids);
  const { value } = useAnswer('record:find', {
    kinds: known.slice(0, 10),
    text: typed.slice(0, 200),
    limit: 50,
  });
  const named = ids.map((id): Choice => ({ value: id, label: titles.get(id)?.title ?? screenText.loading }));
  const found = (value?.found ?? []).map(({ id, kind, title }): Choice => {
    const name = title === '' ? screenText.notFilled : title;
    return { value: id, label: known.length > 1 ? `${name} (${kindNames[kind]?.one ?? ''})` : name };
  });
  return { choices: found, named, setTyped };
}
