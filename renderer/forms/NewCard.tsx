import { useEffect, useRef, useState } from 'react';
import { sameContent } from '#shared/facts/canonical.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { fieldName } from '#shared/text/fields.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog, SidePanel } from '#renderer/components/Dialog.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { draftNames, flushAll, holdDraft } from '#renderer/state/pending.ts';
import { saved } from '#renderer/state/save.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import { CardFields } from './CardFields.tsx';
import style from './editors.module.css';
import { withField } from './GroupEditor.tsx';
import { SimilarRecords } from './SimilarRecords.tsx';

type Values = Readonly<Record<string, unknown>>;

/** The card of a record that is not there yet: it is made by «Записать», once, and never thrown away unasked. */
export function NewCard({ kind, preset }: { readonly kind: FactKind; readonly preset: Values }) {
  const [values, setValues] = useState<Values>(preset);
  // What was typed last arrives with the flush, after this render: the newest values live here.
  const newest = useRef(values);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [id] = useState(() => crypto.randomUUID());
  const [key] = useState(() => Symbol('card'));
  const title = screenText.cardNew(kindNames[kind]?.one ?? '');
  const isBegun = !sameContent(values, preset);
  useEffect(() => (isBegun ? holdDraft(key, title) : undefined), [isBegun, key, title]);

  const change = (name: string, value: unknown) => {
    newest.current = withField(newest.current, name, value);
    setValues(newest.current);
    return Promise.resolve(true);
  };
  const lackingOf = (now: Values): string[] => [
    ...describeFields(factKinds[kind])
      .filter((field) => field.required && now[field.name] === undefined)
      .map((field) => fieldName(kind, field.name)),
    ...draftNames(key),
  ];
  const [record, busy] = useOnce(async () => {
    await flushAll();
    setTried(true);
    setLeaving(false);
    if (lackingOf(newest.current).length > 0) return;
    const done = await saved('record:commit', {
      label: 'record.create',
      mutations: [{ op: 'create', id, kind, fields: { ...newest.current } }],
    });
    if (done) openCard(undefined);
  });
  const leave = async () => {
    await flushAll();
    if (sameContent(newest.current, preset) && draftNames(key).length === 0) openCard(undefined);
    else setLeaving(true);
  };
  const missing = tried ? lackingOf(values) : [];

  return (
    <SidePanel title={title} onClose={() => void leave()}>
      <CardFields kind={kind} values={values} onChange={change} isNew />
      <SimilarRecords kind={kind} fields={values} />
      <div className={style.actions}>
        <p role="alert">{missing.length > 0 ? screenText.cardMissing(missing) : ''}</p>
        <Button onClick={() => void leave()}>{screenText.cancel}</Button>
        <Button look="main" onClick={record} busy={busy}>
          {screenText.cardRecord}
        </Button>
      </div>
      {leaving ? (
        <Dialog title={screenText.cardLeaving} onClose={() => setLeaving(false)}>
          <p>{screenText.cardLeavingText}</p>
          <div className={style.actions}>
            <Button onClick={() => setLeaving(false)}>{screenText.cardGoOn}</Button>
            <Button look="danger" onClick={() => openCard(undefined)}>
              {screenText.cardDiscard}
            </Button>
            <Button look="main" onClick={record} busy={busy}>
              {screenText.cardRecord}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </SidePanel>
  );
}
