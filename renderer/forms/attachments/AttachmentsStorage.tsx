import { useState } from 'react';
import type { MissedAttachment } from '#shared/contract/areas/attachments.ts';
import type { Output } from '#shared/contract/calls.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { attachmentText } from '#shared/text/attachments.ts';
import { Button } from '#renderer/components/Button.tsx';
import { checkFilesDeep, cleanFiles } from '#renderer/state/attachments.ts';
import { openCard } from '#renderer/state/app-state.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import style from './attachments.module.css';

/** How much room the files take, and what is wrong with them. Sizes are known at once, damage after «Проверить». */
export function AttachmentsStorage() {
  const { value: quick } = useAnswer('attachment:check', {});
  const revision = useApp((state) => state.revision);
  const mayWrite = useMayWrite();
  const [deep, setDeep] = useState<{
    readonly revision: number;
    readonly found: Output<'attachment:check'>;
  }>();
  const [check, checking] = useOnce(async () => {
    const found = await checkFilesDeep();
    if (found) setDeep({ revision, found });
  });
  const [clean, cleaning] = useOnce(cleanFiles);
  // What a check found is true until something is changed.
  const checked = deep?.revision === revision ? deep.found : undefined;
  const shown = checked ?? quick;
  if (!shown) return null;
  const { files, bytes, quota, orphans, lost, damaged } = shown;
  const isWhole = checked !== undefined && lost.length === 0 && damaged.length === 0;
  return (
    <section className={style.tab} aria-label={attachmentText.storage}>
      <h2>{attachmentText.storage}</h2>
      <p>{attachmentText.used(files, bytes, quota)}</p>
      <progress className={style.used} value={bytes} max={quota} aria-label={attachmentText.storage} />
      <p>{attachmentText.orphans(orphans.count, orphans.bytes)}</p>
      <output>{checking ? attachmentText.checking : isWhole ? attachmentText.allWhole : ''}</output>
      <Missed title={attachmentText.lostFiles} files={lost} />
      <Missed title={attachmentText.damagedFiles} files={damaged} />
      <div className={style.tools}>
        <Button onClick={check} busy={checking}>
          {attachmentText.check}
        </Button>
        <Button onClick={clean} busy={cleaning} disabled={!mayWrite || orphans.bytes === 0}>
          {attachmentText.clean}
        </Button>
      </div>
    </section>
  );
}

interface MissedProps {
  readonly title: string;
  readonly files: readonly MissedAttachment[];
}

/** Each leads to the card of its record, where it can be added again or removed. */
function Missed({ title, files }: MissedProps) {
  if (files.length === 0) return null;
  return (
    <>
      <h3 className={style.bad}>{title}</h3>
      <ul className={style.list}>
        {files.map(({ id, name, owner, ownerKind, ownerTitle }) => (
          <li key={id}>
            {name}
            {isFactKind(ownerKind) ? (
              <Button look="quiet" onClick={() => openCard({ id: owner, kind: ownerKind })}>
                {ownerTitle}
              </Button>
            ) : (
              `: ${ownerTitle}`
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
