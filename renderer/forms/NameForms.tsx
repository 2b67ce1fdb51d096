import type { FactKind } from '#shared/facts/kinds.ts';
import { caseNames, nameFormsText } from '#shared/text/names.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './names.module.css';

const declined = ['person', 'municipality', 'organisation'] as const;

/** How documents will write the name in each case; a form that somebody entered stands above what the program makes. */
export function NameForms({ kind, id }: { readonly kind: FactKind; readonly id: string }) {
  const known = declined.find((each) => each === kind);
  return known ? <Forms kind={known} id={id} /> : null;
}

function Forms({ kind, id }: { readonly kind: (typeof declined)[number]; readonly id: string }) {
  const { value } = useAnswer('name:forms', { kind, id });
  return (
    <details className={style.forms}>
      <summary>{nameFormsText.title}</summary>
      <p>{nameFormsText.hint}</p>
      <table>
        <tbody>
          {value?.forms.map((form) => (
            <tr key={form.case}>
              <th scope="row">{caseNames[form.case]}</th>
              <td>{form.text}</td>
              <td>{form.stored ? nameFormsText.stored : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
