import { useEffect, useRef } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds, isFactKind } from '#shared/facts/kinds.ts';
import type { FilledFact } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { FieldList } from '#renderer/forms/FieldList.tsx';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { saveField } from '#renderer/state/save.ts';
import style from './ItemPane.module.css';

interface FactNodeEditorProps {
  readonly node: FilledFact;
  readonly locked: boolean;
  /** Leads to the first of the fields. */
  readonly finding: Finding | undefined;
}

/** Fields of the project, edited where the report prints them: the fact itself changes, for all reports. */
export function FactNodeEditor({ node, locked, finding }: FactNodeEditorProps) {
  const { kind, record } = node;
  const factKind = isFactKind(kind) ? kind : 'project';
  return record === undefined ? null : (
    <RecordFields node={node} record={record} kind={factKind} locked={locked} finding={finding} />
  );
}

interface RecordFieldsProps extends FactNodeEditorProps {
  readonly record: string;
  readonly kind: FactKind;
}

function RecordFields({ node, record, kind: factKind, locked, finding }: RecordFieldsProps) {
  const { kind } = node;
  const { value: fact } = useAnswer('record:get', { id: record });
  const fields = useRef<HTMLDivElement>(null);
  const isThere = fact !== undefined;
  useEffect(() => {
    if (finding && isThere) fields.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [finding, isThere]);
  if (!fact) return null;
  const described = describeFields(factKinds[factKind]);
  const edited = node.edits.flatMap((name) => described.filter((field) => field.name === name));
  return (
    <div className={style.fields} ref={fields}>
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
