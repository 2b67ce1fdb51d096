import type { ImportPlanInput } from '#shared/contract/areas/import.ts';
import { choices } from '#shared/facts/choices.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { type Column, columnsOf } from '#shared/grid/columns.ts';
import { choiceName } from '#shared/text/choices.ts';
import { importText } from '#shared/text/import.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import style from './ImportScreen.module.css';

type Fixed = NonNullable<ImportPlanInput['fixed']>;

interface FixedFieldsProps {
  readonly kind: FactKind;
  readonly mapping: readonly (string | null)[];
  readonly fixed: Fixed;
  readonly onChange: (fixed: Fixed) => void;
}

/** What a record needs and no column brings: said once, for every row. */
export function FixedFields({ kind, mapping, fixed, onChange }: FixedFieldsProps) {
  const wanted = columnsOf(kind).filter(
    ({ id, editable, required, part }) =>
      editable && !part && !mapping.includes(id) && (required || usual.has(id)),
  );
  if (wanted.length === 0) return null;
  const set = (column: string, text: string | undefined) => {
    const others = fixed.filter((each) => each.column !== column);
    onChange(text === undefined || text === '' ? others : [...others, { column, text }]);
  };
  return (
    <fieldset className={style.fixed}>
      <legend>{importText.fixed}</legend>
      {wanted.map((column) => (
        <FixedField
          key={column.id}
          column={column}
          text={fixed.find((each) => each.column === column.id)?.text ?? ''}
          onChange={(text) => set(column.id, text)}
        />
      ))}
    </fieldset>
  );
}

/** Not required, but often the same for a whole table. */
const usual: ReadonlySet<string> = new Set(['organisation', 'centre', 'period', 'schoolYear']);

interface FixedFieldProps {
  readonly column: Column;
  readonly text: string;
  readonly onChange: (text: string | undefined) => void;
}

function FixedField({ column: { title, control, required }, text, onChange }: FixedFieldProps) {
  if (control.type !== 'choice') {
    return <TextField label={title} value={text} required={required} onChange={onChange} />;
  }
  const names = choices[control.list].map((value) => choiceName(control.list, value));
  return (
    <ChoiceField
      label={title}
      value={text === '' ? undefined : text}
      choices={names.map((name) => ({ value: name, label: name }))}
      required={required}
      nothingFound={screenText.notFound}
      onChange={onChange}
    />
  );
}
