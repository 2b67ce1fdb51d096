import { useState } from 'react';
import { attachmentText } from '#shared/text/attachments.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { addFile, type ChosenFile, chooseFile, removeLocation } from '#renderer/state/attachments.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import { AttachmentRow } from './AttachmentRow.tsx';
import style from './attachments.module.css';
import { ShrinkChoice } from './ShrinkChoice.tsx';

/** Endings of pictures that can be shrunk: only for these there is something to ask. */
const picture = /\.(?:jpe?g|png|webp|bmp)$/i;

/** The files of a record. */
export function AttachmentsTab({ owner }: { readonly owner: string }) {
  const { value } = useAnswer('attachment:list', { owner });
  const mayWrite = useMayWrite();
  const [chosen, setChosen] = useState<ChosenFile>();
  const [located, setLocated] = useState<ReadonlySet<string>>(new Set());

  const add = async (file: ChosenFile, shrink: boolean) => {
    const added = await addFile(owner, file.token, shrink);
    setChosen(undefined);
    if (added?.hasLocation) setLocated(new Set([...located, added.id]));
  };
  const [choose, busy] = useOnce(async () => {
    const file = await chooseFile();
    if (file && picture.test(file.name)) setChosen(file);
    else if (file) await add(file, false);
  });
  const forget = async (id: string) => {
    if (await removeLocation(id)) setLocated(new Set([...located].filter((each) => each !== id)));
  };
  return (
    <div className={style.tab}>
      {value?.attachments.length === 0 ? <p>{attachmentText.noFiles}</p> : null}
      <ul className={style.list}>
        {value?.attachments.map((attachment) => (
          <AttachmentRow
            key={attachment.id}
            attachment={attachment}
            mayWrite={mayWrite}
            onRemoveLocation={located.has(attachment.id) ? () => void forget(attachment.id) : undefined}
          />
        ))}
      </ul>
      {chosen ? (
        <ShrinkChoice
          key={chosen.token}
          file={chosen}
          onAdd={(shrink) => add(chosen, shrink)}
          onCancel={() => setChosen(undefined)}
        />
      ) : null}
      {mayWrite && !chosen ? (
        <div>
          <Button icon={icons.add} onClick={choose} busy={busy}>
            {attachmentText.addFile}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
