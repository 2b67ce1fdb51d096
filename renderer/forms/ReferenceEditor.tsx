import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { titleNeeds, titleOf } from '#shared/forms/record-title.ts';
import { screenText } from '#shared/text/screens.ts';
import { type Choice, ChoiceField, ChoicesField } from '#renderer/components/Fields.tsx';
import { useFacts } from '#renderer/state/records.ts';
import type { EditorProps } from './editor-props.ts';

interface ReferenceProps extends EditorProps {
  readonly kinds: readonly string[];
}

/** Another record, chosen by typing any part of its name. */
export function ReferenceEditor({ kinds, label, value, onChange, required, disabled }: ReferenceProps) {
  return (
    <ChoiceField
      label={label}
      value={typeof value === 'string' ? value : undefined}
      choices={useChoices(kinds)}
      onChange={(next) => void onChange(next)}
      required={required}
      disabled={disabled}
      clearable={!required}
      nothingFound={screenText.notFound}
    />
  );
}

export function ReferencesEditor({ kinds, label, value, onChange, required, disabled }: ReferenceProps) {
  return (
    <ChoicesField
      label={label}
      values={Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []}
      choices={useChoices(kinds)}
      onChange={(values) => void onChange(values.length === 0 && !required ? undefined : values)}
      required={required}
      disabled={disabled}
      nothingFound={screenText.notFound}
    />
  );
}

function useChoices(kinds: readonly string[]): Choice[] {
  const known = kinds.filter(isFactKind);
  const facts = useFacts([
    ...new Set(known.flatMap((kind): FactKind[] => [kind, ...(titleNeeds[kind] ?? [])])),
  ]);
  return known.flatMap((kind) => choicesOf(kind, facts));
}

function choicesOf(kind: FactKind, facts: FactLookup): Choice[] {
  return facts
    .list(kind)
    .map((fact) => ({ value: fact.id, label: titleOf(fact, facts) || screenText.notFilled }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'ru'));
}
