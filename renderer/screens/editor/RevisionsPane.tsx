import type { ReportInfo } from '#shared/contract/shapes.ts';
import type { RevisionInfo } from '#shared/contract/areas/reports.ts';
import { editorText } from '#shared/text/editor.ts';
import { dayText } from '#shared/text/dates.ts';
import { momentText } from '#shared/text/moments.ts';
import { AttachmentsTab } from '#renderer/forms/attachments/AttachmentsTab.tsx';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import style from './Panes.module.css';

/** Frozen revisions of a report: what each holds, where it went, its signed scan; and what is other now. */
export function RevisionsPane({ info }: { readonly info: ReportInfo }) {
  const { value } = useAnswer('report:revisions', { report: info.id });
  const revisions = (value?.revisions ?? []).toReversed();
  return (
    <section className={style.pane} aria-labelledby="revisions-title">
      <h2 id="revisions-title">{editorText.revisions}</h2>
      {value && revisions.length === 0 ? <p className={style.quiet}>{editorText.noRevisions}</p> : null}
      {info.state === 'draft' || revisions.length === 0 ? null : <DifferenceList report={info.id} />}
      {revisions.map((revision) => (
        <Revision key={revision.id} revision={revision} info={info} />
      ))}
    </section>
  );
}

function Revision({ revision, info }: { readonly revision: RevisionInfo; readonly info: ReportInfo }) {
  const { id, number, finalisedAt, hash, waivers, delivery } = revision;
  return (
    <article className={style.card}>
      <header className={style.cardHead}>
        <h3>{editorText.revisionTitle(number)}</h3>
        <ExportMenu report={info.id} title={info.title} revision={id} />
      </header>
      <p>{editorText.frozenAt(momentText(finalisedAt))}</p>
      <p className={style.hash}>
        {editorText.hash}: <code>{hash}</code>
      </p>
      {delivery.length > 0 ? (
        <ol className={style.steps}>
          {delivery.map(({ state, at, note }) => (
            <li key={`${state} ${at}`}>
              <strong>{editorText.statuses[state]}</strong> {dayText(at)}
              {note === undefined ? '' : ` — ${note}`}
            </li>
          ))}
        </ol>
      ) : null}
      {waivers.length > 0 ? (
        <details>
          <summary>
            {editorText.waiversLeft}: {waivers.length}
          </summary>
          <ul>
            {waivers.map(({ text, reason }) => (
              <li key={text}>
                {text} <em>{reason}</em>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <h4>{editorText.scans}</h4>
      <AttachmentsTab owner={id} />
    </article>
  );
}
