import { editorText } from '#shared/text/editor.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './Panes.module.css';

/** What the facts of now would print otherwise than what was frozen, item by item. */
export function DifferenceList({ report }: { readonly report: string }) {
  const { value } = useAnswer('report:difference', { report });
  if (!value) return null;
  const { differences } = value;
  return (
    <section aria-labelledby="difference-title" className={style.card}>
      <h3 id="difference-title">{editorText.difference}</h3>
      {differences.length === 0 ? <p className={style.quiet}>{editorText.noDifference}</p> : null}
      {differences.map(({ item, itemTitle, before, after }) => (
        <div key={`${item} ${itemTitle}`} className={style.difference}>
          <h4>{[item, itemTitle].filter(Boolean).join(' ') || editorText.head}</h4>
          <div className={style.sides}>
            <Side title={editorText.was} lines={before} />
            <Side title={editorText.became} lines={after} />
          </div>
        </div>
      ))}
    </section>
  );
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h5>{title}</h5>
      {lines.every((line) => line.trim() === '') ? (
        <p className={style.quiet}>{editorText.nothingThere}</p>
      ) : null}
      {lines.map((line, at) => (
        // Lines may repeat: their place is their name.
        <p key={`${at} ${line}`}>{line}</p>
      ))}
    </div>
  );
}
