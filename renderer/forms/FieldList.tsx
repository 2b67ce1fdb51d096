import type { FieldDescription } from '#shared/facts/fields.ts';
import { fieldName } from '#shared/text/fields.ts';
import { FieldEditor } from './FieldEditor.tsx';

interface FieldListProps {
  /** The kind whose labels the fields have. */
  readonly kind: string;
  readonly fields: readonly FieldDescription[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly onChange: (name: string, value: unknown) => Promise<boolean>;
  readonly disabled?: boolean | undefined;
  /** The first field has the focus when its card opens. */
  readonly startsHere?: boolean | undefined;
}

/** An editor for each field, with its label; how they stand is the surroundings' business. */
export function FieldList({ kind, fields, values, onChange, disabled, startsHere = false }: FieldListProps) {
  return fields.map(({ name, control, required }, at) => (
    <FieldEditor
      key={name}
      kind={kind}
      label={fieldName(kind, name)}
      control={control}
      required={required}
      disabled={disabled}
      startsHere={startsHere && at === 0}
      value={values[name]}
      onChange={(value) => onChange(name, value)}
    />
  ));
}
