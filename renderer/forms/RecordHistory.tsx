import type { Output } from '#shared/contract/calls.ts';
import { historyText as text, stepText } from '#shared/text/history.ts';
import { momentText } from '#shared/text/moments.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { tellDone } from '#renderer/state/notices.ts';
import { saved } from '#renderer/state/save.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { ChangedFields } from './ChangedFields.tsx';
import style from './history.module.css';

type Entry = Output<'record:history'>['entries'][number];

/** Every change of a record, newest first: when, who, before → after, and the way back. */
export function RecordHistory({ id }: { readonly id: string; readonly kind: string }) {
  const { value } = useAnswer('record:history', { id });
  return (
    <ol className={style.list}>
      {value?.entries.map((entry, at) => (
        <HistoryItem key={`${entry.id} ${at}`} record={id} entry={entry} isNow={at === 0} />
      ))}
    </ol>
  );
}

interface HistoryItemProps {
  readonly record: string;
  readonly entry: Entry;
  /** What the record says now. */
  readonly isNow: boolean;
}

function HistoryItem({ record, entry, isNow }: HistoryItemProps) {
  const mayWrite = useMayWrite();
  const { id: changeSet, at, author, what, label, fields } = entry;
  // Before it was created it said nothing; then the way leads to what it said first.
  const side = what === 'created' ? 'after' : 'before';
  const goBack = async () => {
    if (await saved('record:return-to', { id: record, changeSet, side })) tellDone(text.returned);
  };
  return (
    <li>
      <div className={style.head}>
        <time dateTime={at}>{momentText(at)}</time>
        <span>{author ?? ''}</span>
        <span className={style.what}>{stepText(label, what)}</span>
        {mayWrite && !(isNow && side === 'after') ? (
          <Button look="quiet" icon={icons.restore} onClick={() => void goBack()}>
            {side === 'before' ? text.returnTo : text.returnToAfter}
          </Button>
        ) : null}
      </div>
      {what === 'created' ? null : <ChangedFields fields={fields} />}
    </li>
  );
}
