import { useState } from 'react';
import type { ChangeEntry } from '#shared/contract/areas/history.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import { dayText } from '#shared/text/dates.ts';
import { historyText as text } from '#shared/text/history.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { momentText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { ChangedFields } from '#renderer/forms/ChangedFields.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useApp } from '#renderer/state/use-app.ts';
import style from './ChangesScreen.module.css';

const limit = 500;

/** Everything that changed since a day, newest first: what the others did while one was away. */
export function ChangesScreen() {
  const now = useApp((state) => state.now);
  const [written, setWritten] = useState(() => dayText(dayBefore(now, 7)));
  const [author, setAuthor] = useState<string>();
  const day = dayOf(written) ?? dayBefore(now, 7);
  const { value } = useAnswer('change:since', {
    since: new Date(`${day}T00:00:00`).toISOString(),
    limit,
    ...(author === undefined ? {} : { author }),
  });
  const entries = value?.entries ?? [];
  return (
    <div className={style.page}>
      <h1>{text.title}</h1>
      <p className={style.intro}>{text.intro}</p>
      <div className={style.tools}>
        <TextField
          label={text.since}
          placeholder={text.sinceHint}
          value={written}
          onChange={setWritten}
          error={dayOf(written) === undefined ? text.dateWrong : undefined}
        />
        <ChoiceField
          label={text.who}
          value={author}
          choices={(value?.authors ?? []).map((name) => ({ value: name, label: name }))}
          nothingFound={screenText.notFound}
          onChange={setAuthor}
        />
      </div>
      {value && entries.length === 0 ? <EmptyState title={text.nothing} text={text.nothingText} /> : null}
      {entries.length > 0 ? <ChangesTable entries={entries} /> : null}
      {entries.length === limit ? <p>{text.onlyFirst(limit)}</p> : null}
    </div>
  );
}

function ChangesTable({ entries }: { readonly entries: readonly ChangeEntry[] }) {
  return (
    <table className={style.table}>
      <thead>
        <tr>
          {[text.when, text.who, text.record, text.step, text.fields].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, at) => (
          <tr key={`${entry.changeSet} ${entry.record.id} ${at}`}>
            <td>
              <time dateTime={entry.at}>{momentText(entry.at)}</time>
            </td>
            <td>{entry.author ?? <i className={style.quiet}>{text.nobody}</i>}</td>
            <td>
              <RecordLink record={entry.record} />
            </td>
            <td>{entry.label}</td>
            <td>{entry.what === 'changed' ? <ChangedFields fields={entry.fields} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RecordLink({ record: { id, kind, title } }: Pick<ChangeEntry, 'record'>) {
  const one = kindNames[kind]?.one ?? '';
  return (
    <>
      {isFactKind(kind) ? (
        <button type="button" className={style.open} onClick={() => openCard({ id, kind })}>
          {title}
        </button>
      ) : (
        title
      )}
      {title.toLowerCase() === one ? null : <small className={style.kind}>{one}</small>}
    </>
  );
}

/** `YYYY-MM-DD` in the time of the machine. */
function dayBefore(now: Date, days: number): string {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return `${then.getFullYear()}-${twoDigits(then.getMonth() + 1)}-${twoDigits(then.getDate())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

function dayOf(written: string): string | undefined {
  const date = parseDate(written.trim());
  return date?.precision === 'day' ? date.day : undefined;
}
