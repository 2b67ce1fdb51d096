import { historyText } from '#shared/text/history.ts';
import style from './history.module.css';

interface FieldChange {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Field by field, before → after, as people read the values. */
export function ChangedFields({ fields }: { readonly fields: readonly FieldChange[] }) {
  return (
    <ul className={style.fields}>
      {fields.map(({ name, label, before, after }) => (
        <li key={name}>
          <span className={style.label}>{`${label}: `}</span>
          <Value text={before} said={historyText.before} />
          {' → '}
          <Value text={after} said={historyText.after} />
        </li>
      ))}
    </ul>
  );
}

/** A long text is cut to a few lines; the rest is in the card. */
function Value({ text, said }: { readonly text: string; readonly said: string }) {
  const shown = text.length > 280 ? `${text.slice(0, 280)}…` : text;
  return (
    <>
      <span className="said">{`${said}: `}</span>
      {shown === '' ? <i className={style.label}>{historyText.empty}</i> : <span>{shown}</span>}
    </>
  );
}
