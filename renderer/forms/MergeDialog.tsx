import { useState } from 'react';
import type { Output } from '#shared/contract/calls.ts';
import { type Control, describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds, isFactKind } from '#shared/facts/kinds.ts';
import { titleNeeds, titleOf } from '#shared/forms/record-title.ts';
import { valueText } from '#shared/grid/cell-text.ts';
import { fieldName } from '#shared/text/fields.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { mergeText } from '#shared/text/names.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField } from '#renderer/components/Fields.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { tellDone } from '#renderer/state/notices.ts';
import { flushAll } from '#renderer/state/pending.ts';
import { type LoadedFacts, useFacts } from '#renderer/state/records.ts';
import { saved } from '#renderer/state/save.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import style from './names.module.css';

interface MergeProps {
  readonly kind: FactKind;
  readonly first: string;
  readonly second: string;
  readonly onClose: () => void;
}

type Preview = Output<'merge:preview'>;

/** Two records become one: which stays, what it takes from the other, and how many records will name it. */
export function MergeDialog({ kind, first, second, onClose }: MergeProps) {
  const [keep, setKeep] = useState(first);
  const other = keep === first ? second : first;
  const { value: preview } = useAnswer('merge:preview', { keep, others: [other] });
  const facts = useFacts(kindsToShow(kind, preview));
  const titles = new Map([first, second].map((id) => [id, titleIn(facts, id)]));
  const [merge, busy] = useOnce(async () => {
    if (!(await flushAll()) || !(await saved('record:merge', { keep, others: [other] }))) return;
    tellDone(mergeText.done(titles.get(keep) ?? ''));
    onClose();
    openCard({ id: keep, kind });
  });
  const references = preview?.references ?? [];
  return (
    <Dialog title={mergeText.title} onClose={onClose}>
      <div className={style.merge}>
        <p>{mergeText.intro}</p>
        <ChoiceField
          label={mergeText.which}
          value={keep}
          choices={[first, second].map((id) => ({ value: id, label: titles.get(id) ?? '' }))}
          onChange={(next) => setKeep(next ?? keep)}
          clearable={false}
          nothingFound={screenText.notFound}
        />
        {preview ? <Differences kind={kind} preview={preview} titles={titles} facts={facts} /> : null}
        <p>{mergeText.references(references.reduce((sum, { count }) => sum + count, 0))}</p>
        {references.length === 0 ? null : (
          <ul>
            {references.map((each) => (
              <li key={each.kind}>{`${kindNames[each.kind]?.many ?? ''}: ${each.count}`}</li>
            ))}
          </ul>
        )}
        <div className={style.actions}>
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" onClick={merge} busy={busy} disabled={preview === undefined}>
            {mergeText.doIt}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface DifferencesProps {
  readonly kind: FactKind;
  readonly preview: Preview;
  readonly titles: ReadonlyMap<string, string>;
  readonly facts: LoadedFacts;
}

function Differences({ kind, preview, titles, facts }: DifferencesProps) {
  const controls = controlsOf(kind);
  const [some] = preview.fields;
  if (some === undefined) return <p>{mergeText.noDifference}</p>;
  const text = (name: string, value: unknown) => {
    const control = controls.get(name);
    return (control && valueText(value, control, facts)) || '—';
  };
  return (
    <table>
      <caption>{mergeText.fields}</caption>
      <thead>
        <tr>
          <th scope="col">{mergeText.field}</th>
          {some.values.map(({ id }) => (
            <th key={id} scope="col">
              {titles.get(id)}
            </th>
          ))}
          <th scope="col">{mergeText.result}</th>
        </tr>
      </thead>
      <tbody>
        {preview.fields.map(({ name, values, merged }) => (
          <tr key={name}>
            <th scope="row">{fieldName(kind, name)}</th>
            {values.map(({ id, value }) => (
              <td key={id}>{text(name, value)}</td>
            ))}
            <td>{text(name, merged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function controlsOf(kind: FactKind): ReadonlyMap<string, Control> {
  return new Map(describeFields(factKinds[kind]).map(({ name, control }) => [name, control]));
}

/** The kinds whose titles the dialog says: of the records themselves and of what their different fields name. */
function kindsToShow(kind: FactKind, preview: Preview | undefined): FactKind[] {
  const controls = controlsOf(kind);
  const named = (preview?.fields ?? []).flatMap(({ name }) => {
    const control = controls.get(name);
    return control ? kindsIn(control) : [];
  });
  return [...new Set([kind, ...named].flatMap((each) => [each, ...(titleNeeds[each] ?? [])]))];
}

function kindsIn(control: Control): FactKind[] {
  if (control.type === 'reference') return control.kinds.filter(isFactKind);
  if (control.type === 'list') return kindsIn(control.of);
  return control.type === 'group' ? control.fields.flatMap((field) => kindsIn(field.control)) : [];
}

function titleIn(facts: LoadedFacts, id: string): string {
  const fact = facts.get(id);
  return fact ? titleOf(fact, facts) : '';
}
