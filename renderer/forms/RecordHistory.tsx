import { fieldName } from '#shared/text/fields.ts';
import { momentText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './editors.module.css';

/** Every change of a record, newest first. */
export function RecordHistory({ id, kind }: { readonly id: string; readonly kind: string }) {
  const { value } = useAnswer('record:history', { id });
  return (
    <ol className={style.history}>
      {value?.entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.at}>{momentText(entry.at)}</time>
          {entry.before === undefined ? screenText.historyCreated : changeText(kind, entry.touched)}
        </li>
      ))}
    </ol>
  );
}

function changeText(kind: string, touched: readonly string[]): string {
  if (touched.includes('deletedAt')) return screenText.historyDeleted;
  return screenText.historyChanged(touched.map((name) => fieldName(kind, name)));
}
