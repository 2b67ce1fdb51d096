import type { FieldDescription } from '#shared/facts/fields.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { useEffect, useState } from 'react';
import { useNewest } from '#renderer/state/use-newest.ts';
import { holdDraft } from '#renderer/state/pending.ts';
import type { EditorProps } from './editor-props.ts';
import { FieldList } from './FieldList.tsx';
import style from './editors.module.css';

interface GroupProps extends EditorProps {
  readonly fields: readonly FieldDescription[];
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Fields that belong together, e.g. the cases of a name. */
export function GroupEditor({ kind, label, value, onChange, disabled, fields }: GroupProps) {
  const newest = useNewest<Values>(isValues(value) ? value : {});
  return (
    <fieldset className={style.group}>
      <legend>{label}</legend>
      <GroupFields
        kind={kind}
        fields={fields}
        values={newest.value}
        disabled={disabled}
        onChange={(name, next) => {
          const values = withField(newest.read(), name, next);
          newest.set(values);
          return onChange(Object.keys(values).length === 0 ? undefined : values);
        }}
      />
    </fieldset>
  );
}

/**
 * A list of groups, e.g. the audiences of an event. A row that lacks something required waits here, marked, until it
 * is complete; nothing of it is lost silently, since the card does not close over it.
 */
export function GroupListEditor({ kind, label, value, onChange, disabled, fields }: GroupProps) {
  const stored = useNewest<readonly Values[]>(Array.isArray(value) ? value.filter(isValues) : []);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const commit = (rows: readonly Values[]) => {
    stored.set(rows);
    return onChange(rows.length === 0 ? undefined : rows);
  };
  const isComplete = (row: Values) =>
    fields.every((field) => !field.required || row[field.name] !== undefined);
  const removeDraft = (id: number) => setDrafts((rows) => rows.filter((row) => row.id !== id));
  const changeDraft = async (draft: Draft, name: string, next: unknown) => {
    const values = withField(draft.values, name, next);
    if (!isComplete(values)) {
      setDrafts((rows) => rows.map((row) => (row.id === draft.id ? { ...row, values } : row)));
      return true;
    }
    removeDraft(draft.id);
    return await commit([...stored.read(), values]);
  };
  const begun = drafts.some((draft) => Object.keys(draft.values).length > 0);
  const [key] = useState(() => Symbol('rows'));
  useEffect(() => (begun ? holdDraft(key, label) : undefined), [begun, key, label]);
  return (
    <fieldset className={style.group}>
      <legend>{label}</legend>
      {stored.value.map((row, at) => (
        <div className={style.row} key={`stored-${String(at)}`}>
          <GroupFields
            kind={kind}
            fields={fields}
            values={row}
            disabled={disabled}
            onChange={(name, next) =>
              commit(stored.read().map((each, index) => (index === at ? withField(each, name, next) : each)))
            }
          />
          <IconButton
            label={screenText.remove}
            disabled={disabled ?? false}
            onClick={() => void commit(stored.read().filter((_, index) => index !== at))}
          >
            {icons.close}
          </IconButton>
        </div>
      ))}
      {drafts.map((draft) => (
        <div className={`${style.row} ${style.draft}`} key={draft.id}>
          <GroupFields
            kind={kind}
            fields={fields}
            values={draft.values}
            disabled={disabled}
            onChange={(name, next) => changeDraft(draft, name, next)}
          />
          <IconButton label={screenText.remove} onClick={() => removeDraft(draft.id)}>
            {icons.close}
          </IconButton>
        </div>
      ))}
      {disabled ? null : (
        <Button
          look="quiet"
          icon={icons.add}
          onClick={() => setDrafts((rows) => [...rows, { id: (rows.at(-1)?.id ?? 0) + 1, values: {} }])}
        >
          {screenText.add}
        </Button>
      )}
    </fieldset>
  );
}

interface Draft {
  readonly id: number;
  readonly values: Values;
}

interface GroupFieldsProps {
  readonly kind: string;
  readonly fields: readonly FieldDescription[];
  readonly values: Values;
  readonly onChange: (name: string, value: unknown) => Promise<boolean>;
  readonly disabled?: boolean | undefined;
}

function GroupFields(props: GroupFieldsProps) {
  return (
    <div className={style.groupFields}>
      <FieldList {...props} />
    </div>
  );
}

export function withField(values: Values, name: string, value: unknown): Values {
  const { [name]: _, ...rest } = values;
  return value === undefined ? rest : { ...rest, [name]: value };
}
