import type { ChoiceList } from '#shared/facts/choices.ts';
import { choices } from '#shared/facts/choices.ts';
import type { Control } from '#shared/facts/fields.ts';
import { choiceName } from '#shared/text/choices.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField, ChoicesField, YesNoField } from '#renderer/components/Fields.tsx';
import { DateEditor } from './DateEditor.tsx';
import type { EditorProps } from './editor-props.ts';
import { FigureEditor } from './FigureEditor.tsx';
import { GroupEditor, GroupListEditor } from './GroupEditor.tsx';
import { NumberEditor } from './NumberEditor.tsx';
import { ReferenceEditor, ReferencesEditor } from './ReferenceEditor.tsx';
import { LinesEditor, TextEditor } from './TextEditor.tsx';

/** The control for a field, chosen by what the entity says of it. */
export function FieldEditor({ control, ...props }: EditorProps & { readonly control: Control }) {
  switch (control.type) {
    case 'text':
    case 'url':
    case 'email':
      return <TextEditor {...props} />;
    case 'longText':
      return <TextEditor {...props} long />;
    case 'integer':
    case 'decimal':
      return <NumberEditor {...props} whole={control.type === 'integer'} />;
    case 'yesNo':
      return (
        <YesNoField
          label={props.label}
          value={props.value === true}
          disabled={props.disabled}
          onChange={(next) => void props.onChange(next)}
        />
      );
    case 'date':
      return <DateEditor {...props} />;
    case 'figure':
      return <FigureEditor {...props} />;
    case 'choice':
      return <OneChoice {...props} list={control.list} />;
    case 'reference':
      return <ReferenceEditor {...props} kinds={control.kinds} />;
    case 'group':
      return <GroupEditor {...props} fields={control.fields} />;
    case 'list':
      return <ListEditor {...props} of={control.of} />;
    case 'internal':
      return null;
  }
}

function ListEditor({ of, ...props }: EditorProps & { readonly of: Control }) {
  switch (of.type) {
    case 'reference':
      return <ReferencesEditor {...props} kinds={of.kinds} />;
    case 'choice':
      return <SeveralChoices {...props} list={of.list} />;
    case 'group':
      return <GroupListEditor {...props} fields={of.fields} />;
    case 'integer':
      return <LinesEditor {...props} numbers />;
    default:
      return <LinesEditor {...props} />;
  }
}

function optionsOf(list: ChoiceList) {
  return choices[list].map((value) => ({ value, label: choiceName(list, value) }));
}

function OneChoice({
  list,
  label,
  value,
  onChange,
  required,
  disabled,
}: EditorProps & { readonly list: ChoiceList }) {
  return (
    <ChoiceField
      label={label}
      value={typeof value === 'string' ? value : undefined}
      choices={optionsOf(list)}
      onChange={(next) => void onChange(next)}
      required={required}
      disabled={disabled}
      clearable={!required}
      nothingFound={screenText.notFound}
    />
  );
}

function SeveralChoices(props: EditorProps & { readonly list: ChoiceList }) {
  const { list, label, value, onChange, required, disabled } = props;
  return (
    <ChoicesField
      label={label}
      values={Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []}
      choices={optionsOf(list)}
      onChange={(values) => void onChange(values.length === 0 ? undefined : values)}
      required={required}
      disabled={disabled}
      nothingFound={screenText.notFound}
    />
  );
}
