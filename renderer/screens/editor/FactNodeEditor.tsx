import { describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds, isFactKind } from '#shared/facts/kinds.ts';
import type { FilledFact } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { FieldList } from '#renderer/forms/FieldList.tsx';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { saveField } from '#renderer/state/save.ts';
import style from './ItemPane.module.css';

/** Fields of the project, edited where the report prints them: the fact itself changes, for all reports. */
export function FactNodeEditor({ node, locked }: { readonly node: FilledFact; readonly locked: boolean }) {
  const { kind, record } = node;
  const factKind = isFactKind(kind) ? kind : 'project';
  return record === undefined ? null : (
    <RecordFields node={node} record={record} kind={factKind} locked={locked} />
  );
}

interface RecordFieldsProps {
  readonly node: FilledFact;
  readonly record: string;
  readonly kind: FactKind;
  readonly locked: boolean;
}

function RecordFields({ node, record, kind: factKind, locked }: RecordFieldsProps) {
  const { kind } = node;
  const { value: fact } = useAnswer('record:get', { id: record });
  if (!fact) return null;
  const described = describeFields(factKinds[factKind]);
  const edited = node.edits.flatMap((name) => described.filter((field) => field.name === name));
  return (
    <div className={style.fields}>
      <FieldList
        kind={kind}
        fields={edited.map((field) => ({ ...field, required: field.required || node.required }))}
        values={{ ...fact.fields }}
        disabled={locked}
        onChange={(name, value) => saveField(record, name, value)}
      />
      <p className={style.note}>
        {node.hint === undefined ? '' : `${node.hint} `}
        {screenText.fromFact}
      </p>
    </div>
  );
}
