import { useRef, useState } from 'react';
import { describeFields, type FieldDescription } from '#shared/facts/fields.ts';
import { type Fact, type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { titleNeeds, titleOf } from '#shared/forms/record-title.ts';
import { fieldName } from '#shared/text/fields.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { SidePanel } from '#renderer/components/Dialog.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { Tabs } from '#renderer/components/Tabs.tsx';
import { type OpenCard, openCard } from '#renderer/state/app-state.ts';
import { flushAll } from '#renderer/state/pending.ts';
import { useFacts } from '#renderer/state/records.ts';
import { save } from '#renderer/state/save.ts';
import style from './editors.module.css';
import { FieldEditor } from './FieldEditor.tsx';
import { withField } from './GroupEditor.tsx';
import { mainFields } from './main-fields.ts';
import { RecordHistory } from './RecordHistory.tsx';
import { RecordUses } from './RecordUses.tsx';

/** The card of one record: its fields, its history, where it is used; or the card of a new one. */
export function RecordCard({ card }: { readonly card: OpenCard }) {
  return 'id' in card ? (
    <ExistingCard key={card.id} id={card.id} kind={card.kind} />
  ) : (
    <NewCard kind={card.kind} preset={card.preset} />
  );
}

type Values = Readonly<Record<string, unknown>>;

function close(): void {
  void flushAll().then(() => openCard(undefined));
}

function ExistingCard({ id, kind }: { readonly id: string; readonly kind: FactKind }) {
  const facts = useFacts([kind, ...(titleNeeds[kind] ?? [])]);
  const fact = facts.get(id);
  const change = (name: string, value: unknown) =>
    void save('record:commit', {
      label: 'record.update',
      mutations: [
        value === undefined
          ? { op: 'update', id, unset: [name] }
          : { op: 'update', id, set: { [name]: value } },
      ],
    });
  const remove = async () => {
    const done = await save('record:commit', { label: 'record.delete', mutations: [{ op: 'delete', id }] });
    if (done) openCard(undefined);
  };
  const title = fact ? titleOf(fact, facts) : '';
  const fields = (
    <>
      <CardFields kind={kind} values={fact ? valuesOf(fact) : {}} onChange={change} />
      <div className={style.actions}>
        <p />
        <Button look="danger" icon={icons.delete} onClick={() => void remove()}>
          {screenText.deleteRecord}
        </Button>
        <Button look="main" onClick={close}>
          {screenText.close}
        </Button>
      </div>
    </>
  );
  return (
    <SidePanel title={title === '' ? capital(kindNames[kind]?.one ?? '') : title} onClose={close}>
      <Tabs
        label={title}
        tabs={[
          { id: 'fields', title: screenText.cardFields, content: fields },
          { id: 'history', title: screenText.cardHistory, content: <RecordHistory id={id} kind={kind} /> },
          { id: 'uses', title: screenText.cardUses, content: <RecordUses id={id} /> },
        ]}
      />
    </SidePanel>
  );
}

function NewCard({ kind, preset }: { readonly kind: FactKind; readonly preset: Values }) {
  const [values, setValues] = useState<Values>(preset);
  // What was typed last arrives with the flush, after this render: the newest values live here.
  const newest = useRef(values);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const change = (name: string, value: unknown) => {
    newest.current = withField(newest.current, name, value);
    setValues(newest.current);
  };
  const record = async () => {
    await flushAll();
    const lacks = describeFields(factKinds[kind])
      .filter((field) => field.required && newest.current[field.name] === undefined)
      .map((field) => fieldName(kind, field.name));
    setMissing(lacks);
    if (lacks.length > 0) return;
    const id = crypto.randomUUID();
    const done = await save('record:commit', {
      label: 'record.create',
      mutations: [{ op: 'create', id, kind, fields: { ...newest.current } }],
    });
    if (done) openCard(undefined);
  };
  return (
    <SidePanel title={screenText.cardNew(kindNames[kind]?.one ?? '')} onClose={() => openCard(undefined)}>
      <CardFields kind={kind} values={values} onChange={change} />
      <div className={style.actions}>
        <p role="alert">{missing.length > 0 ? screenText.cardMissing(missing) : ''}</p>
        <Button onClick={() => openCard(undefined)}>{screenText.cancel}</Button>
        <Button look="main" onClick={() => void record()}>
          {screenText.cardRecord}
        </Button>
      </div>
    </SidePanel>
  );
}

interface CardFieldsProps {
  readonly kind: FactKind;
  readonly values: Values;
  readonly onChange: (name: string, value: unknown) => void;
}

function CardFields({ kind, values, onChange }: CardFieldsProps) {
  const [all, setAll] = useState(false);
  const described = describeFields(factKinds[kind]);
  const first = mainFields[kind].flatMap((name) => described.filter((field) => field.name === name));
  const rest = described.filter((field) => !first.includes(field));
  const shown: readonly FieldDescription[] = all ? [...first, ...rest] : first;
  return (
    <div className={style.fields}>
      {shown.map(({ name, control, required }) => (
        <FieldEditor
          key={name}
          kind={kind}
          label={fieldName(kind, name)}
          control={control}
          required={required}
          value={values[name]}
          onChange={(value) => onChange(name, value)}
        />
      ))}
      {all || rest.length === 0 ? null : (
        <Button look="quiet" onClick={() => setAll(true)}>
          {`${screenText.cardMore} (${rest.length})`}
        </Button>
      )}
    </div>
  );
}

function valuesOf(fact: Fact): Values {
  return { ...fact.fields };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
