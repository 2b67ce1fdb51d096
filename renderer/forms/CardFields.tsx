import { useState } from 'react';
import { describeFields, type FieldDescription } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './editors.module.css';
import { FieldList } from './FieldList.tsx';
import { mainFields } from './main-fields.ts';

interface CardFieldsProps {
  readonly kind: FactKind;
  readonly values: Readonly<Record<string, unknown>>;
  readonly onChange: (name: string, value: unknown) => Promise<boolean>;
  readonly isNew?: boolean;
}

/** The fields of a record: first those that people fill first, the rest when they are wanted. */
export function CardFields({ kind, values, onChange, isNew = false }: CardFieldsProps) {
  const [all, setAll] = useState(false);
  const mayWrite = useMayWrite();
  const described = describeFields(factKinds[kind]);
  const first = mainFields[kind].flatMap((name) => described.filter((field) => field.name === name));
  const rest = described.filter((field) => !first.includes(field));
  const shown: readonly FieldDescription[] = all ? [...first, ...rest] : first;
  return (
    <div className={style.fields}>
      <FieldList
        kind={kind}
        fields={shown}
        values={values}
        onChange={onChange}
        disabled={!mayWrite}
        startsHere={isNew}
      />
      {all || rest.length === 0 ? null : (
        <Button look="quiet" onClick={() => setAll(true)}>
          {`${screenText.cardMore} (${rest.length})`}
        </Button>
      )}
    </div>
  );
}
