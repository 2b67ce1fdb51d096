import { useState } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import { attachmentText } from '#shared/text/attachments.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { SidePanel } from '#renderer/components/Dialog.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { Tabs } from '#renderer/components/Tabs.tsx';
import { type OpenCard, openCard } from '#renderer/state/app-state.ts';
import { tellDone } from '#renderer/state/notices.ts';
import { draftNames, flushAll } from '#renderer/state/pending.ts';
import { saved, saveField } from '#renderer/state/save.ts';
import { useTitles } from '#renderer/state/titles.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { AttachmentsTab } from './attachments/AttachmentsTab.tsx';
import { mayHaveFiles } from './attachments/may-have-files.ts';
import { CardFields } from './CardFields.tsx';
import style from './editors.module.css';
import { NameForms } from './NameForms.tsx';
import { NewCard } from './NewCard.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RecordUses } from './RecordUses.tsx';
import { SimilarRecords } from './SimilarRecords.tsx';

/** The card of one record: its fields, its history, where it is used; or the card of a new one. */
export function RecordCard({ card }: { readonly card: OpenCard }) {
  return 'id' in card ? (
    <ExistingCard key={card.id} id={card.id} kind={card.kind} />
  ) : (
    <NewCard kind={card.kind} preset={card.preset} />
  );
}

function ExistingCard({ id, kind }: { readonly id: string; readonly kind: FactKind }) {
  const { value: fact } = useAnswer('record:get', { id });
  const named = useTitles([id]).get(id)?.title ?? '';
  const mayWrite = useMayWrite();
  const [unfinished, setUnfinished] = useState<readonly string[]>([]);
  const title = capital(named === '' ? (kindNames[kind]?.one ?? '') : named);

  // What is not committed keeps the card open: it would be gone with it.
  const close = async () => {
    const written = await flushAll();
    setUnfinished(draftNames());
    if (written && draftNames().length === 0) openCard(undefined);
  };
  const remove = async () => {
    if (!(await saved('record:delete', { ids: [id] }))) return;
    tellDone(screenText.recordDeleted(title));
    openCard(undefined);
  };
  const fields = (
    <>
      <CardFields
        kind={kind}
        values={fact ? { ...fact.fields } : {}}
        onChange={(name, value) => saveField(id, name, value)}
      />
      {fact ? <SimilarRecords kind={kind} fields={fact.fields} id={id} /> : null}
      <NameForms kind={kind} id={id} />
      <div className={style.actions}>
        {mayWrite ? (
          <Button look="danger" icon={icons.delete} onClick={() => void remove()}>
            {screenText.deleteRecord}
          </Button>
        ) : null}
        <p role="alert">{unfinished.length > 0 ? screenText.cardUnfinished(unfinished) : ''}</p>
        <Button look="main" onClick={() => void close()}>
          {screenText.close}
        </Button>
      </div>
    </>
  );
  return (
    <SidePanel title={title} onClose={() => void close()}>
      <Tabs
        label={title}
        tabs={[
          { id: 'fields', title: screenText.cardFields, content: fields },
          ...(mayHaveFiles(kind)
            ? [{ id: 'files', title: attachmentText.files, content: <AttachmentsTab owner={id} /> }]
            : []),
          { id: 'history', title: screenText.cardHistory, content: <RecordHistory id={id} kind={kind} /> },
          { id: 'uses', title: screenText.cardUses, content: <RecordUses id={id} /> },
        ]}
      />
    </SidePanel>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
