import { useState } from 'react';
import type { SimilarRecordInfo } from '#shared/contract/areas/names.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { isNamedKind } from '#shared/names/names-of.ts';
import { mergeText, reasonText } from '#shared/text/names.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { leave } from '#renderer/state/navigate.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { MergeDialog } from './MergeDialog.tsx';
import style from './names.module.css';

interface SimilarProps {
  readonly kind: FactKind;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of the stored record that the card shows; a new card has none. */
  readonly id?: string;
}

/** A quiet word under the fields of a card: what is entered may be there already. */
export function SimilarRecords({ kind, fields, id }: SimilarProps) {
  return isNamedKind(kind) ? (
    <Asked kind={kind} fields={fields} {...(id === undefined ? {} : { id })} />
  ) : null;
}

function Asked({ kind, fields, id }: SimilarProps) {
  const { value } = useAnswer('name:similar', {
    kind,
    fields: { ...fields },
    ...(id === undefined ? {} : { id }),
  });
  // The last answer stays until the next is there: the warning does not flicker at each letter.
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  const similar = last?.similar ?? [];
  const mayWrite = useMayWrite();
  const [merging, setMerging] = useState<SimilarRecordInfo>();
  const [leaving, setLeaving] = useState<SimilarRecordInfo>();

  const open = (one: SimilarRecordInfo) => {
    if (id === undefined) setLeaving(one);
    else void leave(() => openCard({ id: one.id, kind }));
  };
  return (
    <div className={similar.length === 0 ? '' : style.similar}>
      <output>{similar.length === 0 ? '' : mergeText.similar}</output>
      <ul>
        {similar.map((one) => (
          <li key={one.id}>
            <span>
              {one.title} <small>{reasonText(one.why)}</small>
            </span>
            <Button look="quiet" onClick={() => open(one)}>
              {screenText.open}
            </Button>
            {id === undefined || !mayWrite ? null : (
              <Button look="quiet" onClick={() => setMerging(one)}>
                {mergeText.merge}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {merging && id !== undefined ? (
        <MergeDialog kind={kind} first={id} second={merging.id} onClose={() => setMerging(undefined)} />
      ) : null}
      {leaving ? (
        <Dialog title={screenText.cardLeaving} onClose={() => setLeaving(undefined)}>
          <p>{mergeText.openInstead(leaving.title)}</p>
          <div className={style.actions}>
            <Button onClick={() => setLeaving(undefined)}>{screenText.cardGoOn}</Button>
            <Button look="danger" onClick={() => openCard({ id: leaving.id, kind })}>
              {mergeText.discardAndOpen}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
