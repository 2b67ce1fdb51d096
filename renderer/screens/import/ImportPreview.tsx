import type { ImportPlan, ShownRow } from '#shared/contract/areas/import.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { companionColumn, importColumnsOf } from '#shared/import/companions.ts';
import { headerWords } from '#shared/text/header-words.ts';
import { importText } from '#shared/text/import.ts';
import { problemText } from '#shared/text/problems.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField } from '#renderer/components/Fields.tsx';
import style from './ImportScreen.module.css';

interface PreviewProps {
  readonly plan: ImportPlan;
  readonly kind: FactKind;
  readonly onMap: (mapping: (string | null)[]) => void;
}

/** The table with the place of each column over it, and what becomes of each row before it. */
export function ImportPreview({ plan, kind, onMap }: PreviewProps) {
  const { headers, mapping, rows, counts } = plan;
  const choices = importColumnsOf(kind, headerWords).map(({ id, title }) => ({ value: id, label: title }));
  const all = counts.create + counts.update + counts.same + counts.skip + counts.refuse;
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{importText.row}</th>
            <th scope="col">{importText.action}</th>
            {headers.map((header, at) => (
              <th key={`column-${String(at)}`} scope="col">
                <ChoiceField
                  label={importText.columnGoes(header, at)}
                  silentLabel
                  placeholder={importText.leaveOut}
                  value={mapping[at] ?? undefined}
                  choices={choices}
                  nothingFound={screenText.notFound}
                  onChange={(column) => onMap(mapped(mapping, at, column))}
                />
                <span className={mapping[at] === null ? style.left : ''}>{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PreviewRow key={row.row} row={row} mapping={mapping} />
          ))}
        </tbody>
      </table>
      <p className={style.more}>{importText.shownRows(rows.length, all)}</p>
    </div>
  );
}

function PreviewRow({
  row,
  mapping,
}: {
  readonly row: ShownRow;
  readonly mapping: readonly (string | null)[];
}) {
  const { action, reason, existing } = row;
  const why = [reason === undefined ? '' : importText.reasons[reason], existing ?? ''].filter(
    (text) => text !== '',
  );
  return (
    <tr className={style[action]}>
      <td>{row.row + 1}</td>
      <td title={why.join(': ')}>
        {importText.actions[action]}
        {why.length > 0 ? <small>{why.join(': ')}</small> : null}
      </td>
      {row.cells.map(({ text, read, problem }, at) => (
        <td
          key={`cell-${String(at)}`}
          className={problem === undefined ? (mapping[at] === null ? style.left : '') : style.problem}
          title={problem === undefined ? text : problemText(problem)}
        >
          {text}
          {read === undefined ? null : <small className={style.read}>{importText.read(read)}</small>}
          {problem === undefined ? null : <small>{problemText(problem)}</small>}
        </td>
      ))}
    </tr>
  );
}

/** No two columns of a table go to one place: the newer choice wins. */
function mapped(
  mapping: readonly (string | null)[],
  at: number,
  column: string | undefined,
): (string | null)[] {
  return mapping.map((each, other) => {
    if (other === at) return column ?? null;
    return each === column && companionColumn(each) === undefined ? null : each;
  });
}
