import { useState } from 'react';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import { momentText } from '#shared/text/moments.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { goTo } from '#renderer/state/navigate.ts';
import { save } from '#renderer/state/save.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { NewReport } from './NewReport.tsx';
import style from './ReportsScreen.module.css';

/** All reports, and the way to a new one. */
export function ReportsScreen() {
  const { value } = useAnswer('report:list', {});
  const mayWrite = useMayWrite();
  const [creating, setCreating] = useState(false);
  const [deleting, setDeleting] = useState<ReportInfo>();
  const create = (
    <Button look="main" icon={icons.add} disabled={!mayWrite} onClick={() => setCreating(true)}>
      {screenText.newReport}
    </Button>
  );
  return (
    <div className={style.page}>
      <div className={style.head}>
        <h1>{screenText.reports}</h1>
        {create}
      </div>
      {value?.reports.length === 0 ? (
        <EmptyState title={screenText.noReports} text={screenText.noReportsText} />
      ) : null}
      {value && value.reports.length > 0 ? (
        <ReportsTable reports={value.reports} onDelete={setDeleting} />
      ) : null}
      {creating ? <NewReport onClose={() => setCreating(false)} /> : null}
      {deleting ? (
        <Dialog
          title={`${screenText.deleteReport}: ${deleting.title}`}
          onClose={() => setDeleting(undefined)}
        >
          <p>{screenText.deleteReportText}</p>
          <div className={style.actions}>
            <Button onClick={() => setDeleting(undefined)}>{screenText.cancel}</Button>
            <Button
              look="danger"
              onClick={() => {
                void save('report:delete', { report: deleting.id });
                setDeleting(undefined);
              }}
            >
              {screenText.delete}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}

interface ReportsTableProps {
  readonly reports: readonly ReportInfo[];
  readonly onDelete: (report: ReportInfo) => void;
}

function ReportsTable({ reports, onDelete }: ReportsTableProps) {
  const mayWrite = useMayWrite();
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">{screenText.columnReport}</th>
          <th scope="col">{screenText.columnPeriod}</th>
          <th scope="col">{screenText.columnState}</th>
          <th scope="col" className={style.number}>
            {screenText.columnFilled}
          </th>
          <th scope="col">{screenText.columnFindings}</th>
          <th scope="col">{screenText.columnChanged}</th>
          <th scope="col">
            <span className="said">{screenText.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td>
              <button
                type="button"
                className={style.open}
                onClick={() => goTo({ screen: 'editor', report: report.id })}
              >
                {report.title}
              </button>
              <div className={style.form}>{report.formName}</div>
            </td>
            <td>{report.period}</td>
            <td>{editorText.statuses[report.status]}</td>
            <td className={style.number}>{screenText.filled(report.filled, report.items)}</td>
            <td className={report.findings > 0 ? style.warned : style.clean}>
              {screenText.warnings(report.findings, report.blocking)}
            </td>
            <td>{momentText(report.updatedAt)}</td>
            <td>
              <IconButton
                label={screenText.deleteReport}
                disabled={!mayWrite}
                onClick={() => onDelete(report)}
              >
                {icons.delete}
              </IconButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
