import { describeFields } from '#shared/facts/fields.ts';
import { factKinds, isFactKind } from '#shared/facts/kinds.ts';
import type { FilledFact } from '#shared/report/filled.ts';
import { fieldName } from '#shared/text/fields.ts';
import { screenText } from '#shared/text/screens.ts';
import { FieldEditor } from '#renderer/forms/FieldEditor.tsx';
import { useFacts } from '#renderer/state/records.ts';
import { saved } from '#renderer/state/save.ts';
import style from './ItemPane.module.css';

/** Fields of the project, edited where the report prints them: the fact itself changes, for all reports. */
export function FactNodeEditor({ node, locked }: { readonly node: FilledFact; readonly locked: boolean }) {
  const { kind, record } = node;
  const factKind = isFactKind(kind) ? kind : 'project';
  const facts = useFacts([factKind]);
  const fact = record === undefined ? undefined : facts.get(record);
  if (record === undefined || !fact) return null;
  const described = describeFields(factKinds[factKind]);
  return (
    <div className={style.fields}>
      {node.edits.flatMap((name) => {
        const field = described.find((each) => each.name === name);
        if (!field) return [];
        return [
          <FieldEditor
            key={name}
            kind={kind}
            label={fieldName(kind, name)}
            control={field.control}
            required={node.required}
            disabled={locked}
            value={Reflect.get(fact.fields, name)}
            onChange={(value) =>
              saved('record:commit', {
                label: 'record.update',
                mutations: [
                  value === undefined
                    ? { op: 'update', id: record, unset: [name] }
                    : { op: 'update', id: record, set: { [name]: value } },
                ],
              })
            }
          />,
        ];
      })}
      <p className={style.note}>
        {node.hint === undefined ? '' : `${node.hint} `}
        {screenText.fromFact}
      </p>
    </div>
  );
}
