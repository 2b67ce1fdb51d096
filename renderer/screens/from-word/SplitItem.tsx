import { takeText as text } from '#shared/text/forms-screen.ts';
import { problemText } from '#shared/text/problems.ts';
import { YesNoField } from '#renderer/components/Fields.tsx';
import { takeable, type WordItem } from './takeable.ts';
import style from './FromWordDialog.module.css';

interface SplitItemProps {
  readonly item: WordItem;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (ids: readonly string[], on: boolean) => void;
}

/** What the file says for one item of the form, each to be said yes to by itself. */
export function SplitItem({ item, marked, onMark }: SplitItemProps) {
  const { number, title, texts, facts, records } = item;
  const open = new Set(takeable(item));
  if (texts.length + facts.length + records.length === 0) return null;
  const box = (id: string, label: string) => (
    <YesNoField
      label={label}
      value={marked.has(id)}
      disabled={!open.has(id)}
      onChange={(on) => onMark([id], on)}
    />
  );
  return (
    <section className={style.item}>
      <h3>{`${number} ${title}`.trim()}</h3>
      {texts.map(({ id, label, text: words, present }) => (
        <div key={id}>
          {box(id, label)}
          <p className={style.words}>{words}</p>
          {present === undefined ? null : <p className={style.present}>{text.replaces(present)}</p>}
        </div>
      ))}
      {facts.map(({ id, label, text: words, read, present, problem }) => (
        <div key={id}>
          {box(id, `${label}: ${words}`)}
          {read === undefined ? null : <p className={style.present}>{text.understood(read)}</p>}
          {present === undefined ? null : <p className={style.present}>{text.replaces(present)}</p>}
          {problem === undefined ? null : <p className={style.present}>{problemText(problem)}</p>}
        </div>
      ))}
      {records.map(({ node, label, rows }) => (
        <div key={node}>
          <p>{label}</p>
          {rows.map(({ id, row, cells, existing }) => (
            <div key={id}>
              {box(id, `${text.row(row + 1)}: ${cells.map((cell) => cell.text).join(' · ')}`)}
              {existing === undefined ? null : <p className={style.present}>{text.here(existing)}</p>}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
