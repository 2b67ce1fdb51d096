import type { FieldDescription } from '#shared/facts/fields.ts';
import { fieldName } from '#shared/text/fields.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { useState } from 'react';
import type { EditorProps } from './editor-props.ts';
import { FieldEditor } from './FieldEditor.tsx';
import style from './editors.module.css';

interface GroupProps extends EditorProps {
  readonly fields: readonly FieldDescription[];
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Fields that belong together, e.g. the cases of a name. */
export function GroupEditor({ kind, label, value, onChange, disabled, fields }: GroupProps) {
  const values = isValues(value) ? value : {};
  return (
    <fieldset className={style.group}>
      <legend>{label}</legend>
      <GroupFields
        kind={kind}
        fields={fields}
        values={values}
        disabled={disabled}
        onChange={(next) => onChange(Object.keys(next).length === 0 ? undefined : next)}
      />
    </fieldset>
  );
}

/**
 * A list of groups, e.g. the audiences of an event. A row that lacks something required waits here, marked, and is
 * not committed until it is complete.
 */
export function GroupListEditor({ kind, label, value, onChange, disabled, fields }: GroupProps) {
  const stored = Array.isArray(value) ? value.filter(isValues) : [];
  const [drafts, setDrafts] = useState<readonly Values[]>([]);
  const isComplete = (row: Values) =>
    fields.every((field) => !field.required || row[field.name] !== undefined);
  const commit = (rows: readonly Values[]) => onChange(rows.length === 0 ? undefined : rows);
  const changeDraft = (at: number, row: Values) => {
    if (isComplete(row)) {
      setDrafts(drafts.filter((_, index) => index !== at));
      commit([...stored, row]);
    } else setDrafts(drafts.map((draft, index) => (index === at ? row : draft)));
  };
  return (
    <fieldset className={style.group}>
      <legend>{label}</legend>
      {stored.map((row, at) => (
        // Rows have no ids of their own; a row is what stands at its place.
        <div className={style.row} key={`stored-${String(at)}`}>
          <GroupFields
            kind={kind}
            fields={fields}
            values={row}
            disabled={disabled}
            onChange={(next) => commit(stored.map((each, index) => (index === at ? next : each)))}
          />
          <IconButton
            label={screenText.remove}
            onClick={() => commit(stored.filter((_, index) => index !== at))}
          >
            {icons.close}
          </IconButton>
        </div>
      ))}
      {drafts.map((row, at) => (
        <div className={style.row} key={`draft-${String(at)}`}>
          <GroupFields
            kind={kind}
            fields={fields}
            values={row}
            disabled={disabled}
            onChange={(next) => changeDraft(at, next)}
          />
          <IconButton
            label={screenText.remove}
            onClick={() => setDrafts(drafts.filter((_, index) => index !== at))}
          >
            {icons.close}
          </IconButton>
        </div>
      ))}
      {disabled ? null : (
        <Button look="quiet" icon={icons.add} onClick={() => setDrafts([...drafts, {}])}>
          {screenText.add}
        </Button>
      )}
    </fieldset>
  );
}

interface GroupFieldsProps {
  readonly kind: string;
  readonly fields: readonly FieldDescription[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly disabled?: boolean | undefined;
}

function GroupFields({ kind, fields, values, onChange, disabled }: GroupFieldsProps) {
  return (
    <div className={style.groupFields}>
      {fields.map(({ name, control, required }) => (
        <FieldEditor
          key={name}
          kind={kind}
          label={fieldName(kind, name)}
          control={control}
          required={required}
          disabled={disabled}
          value={values[name]}
          onChange={(value) => onChange(withField(values, name, value))}
        />
      ))}
    </div>
  );
}

export function withField(values: Values, name: string, value: unknown): Values {
  const { [name]: _, ...rest } = values;
  return value === undefined ? rest : { ...rest, [name]: value };
}
