import type { ReportInfo } from '#shared/contract/shapes.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { goTo } from '#renderer/state/navigate.ts';
import style from './ReportRow.module.css';

/** A report in one line: what, how far, what is wrong. */
export function ReportRow({ report }: { readonly report: ReportInfo }) {
  const { id, title, status, filled, items, findings, blocking } = report;
  return (
    <li className={style.row}>
      <button type="button" className={style.open} onClick={() => goTo({ screen: 'editor', report: id })}>
        <span className={style.title}>{title}</span>
        <span className={style.state}>{editorText.statuses[status]}</span>
        <span className={style.meter}>
          <progress max={items} value={filled} aria-label={screenText.columnFilled} />
          {screenText.filledLong(filled, items)}
        </span>
        <span className={findings > 0 ? style.warned : style.clean}>
          {screenText.warnings(findings, blocking)}
        </span>
      </button>
    </li>
  );
}
