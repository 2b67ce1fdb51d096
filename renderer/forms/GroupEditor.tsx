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
 * A list of groups, e.g. the audiences of an event. A new row waits here, marked, until it has all that is required;
 * nothing of it is lost silently, since its place cannot be left before.
 */
export function GroupListEditor({ kind, label, value, onChange, disabled, fields }: GroupProps) {
  const stored = useNewest<readonly Values[]>(Array.isArray(value) ? value.filter(isValues) : []);
  // One new row at a time: it stands last, so that it keeps its place, and the focus in it, when it is complete.
  const [draft, setDraft] = useState<Values>();
  const commit = (rows: readonly Values[]) => {
    stored.set(rows);
    return onChange(rows.length === 0 ? undefined : rows);
  };
  const isComplete = (row: Values) =>
    fields.every((field) => !field.required || row[field.name] !== undefined);
  const change = async (at: number, name: string, next: unknown) => {
    const rows = stored.read();
    const row = withField(rows[at] ?? draft ?? {}, name, next);
    if (at < rows.length) return await commit(rows.with(at, row));
    setDraft(isComplete(row) ? undefined : row);
    return isComplete(row) ? await commit([...rows, row]) : true;
  };
  const remove = (at: number) => {
    if (at < stored.read().length) void commit(stored.read().toSpliced(at, 1));
    else setDraft(undefined);
  };
  const isBegun = draft !== undefined && Object.keys(draft).length > 0;
  const [key] = useState(() => Symbol('row'));
  useEffect(() => (isBegun ? holdDraft(key, label) : undefined), [isBegun, key, label]);
  const rows = draft === undefined ? stored.value : [...stored.value, draft];
  return (
    <fieldset className={style.group}>
      <legend>{label}</legend>
      {rows.map((row, at) => (
        <div
          className={`${style.row} ${at < stored.value.length ? '' : style.draft}`}
          key={`row-${String(at)}`}
        >
          <GroupFields
            kind={kind}
            fields={fields}
            values={row}
            disabled={disabled}
            onChange={(name, next) => change(at, name, next)}
          />
          <IconButton label={screenText.remove} disabled={disabled ?? false} onClick={() => remove(at)}>
            {icons.close}
          </IconButton>
        </div>
      ))}
      {disabled ? null : (
        <Button look="quiet" icon={icons.add} disabled={draft !== undefined} onClick={() => setDraft({})}>
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
