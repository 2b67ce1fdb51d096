import { isFactKind } from '#shared/facts/kinds.ts';
import { indicatorName } from '#shared/text/indicators.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { useTitles } from '#renderer/state/titles.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './editors.module.css';

/** The records that name this one, the reports that show it, the indicators that count it. */
export function RecordUses({ id }: { readonly id: string }) {
  const { value: uses } = useAnswer('record:uses', { id });
  const { value: counted } = useAnswer('indicator:uses', { id });
  const { value: shown } = useAnswer('report:showing', { id });
  const records = (uses?.records ?? []).filter(
    (record) => isFactKind(record.kind) && record.kind !== 'attachment',
  );
  const titles = useTitles(records.map((record) => record.id));
  const indicators = counted?.indicators ?? [];
  const reports = shown?.reports ?? [];
  const isNowhere = uses && counted && shown && records.length + indicators.length + reports.length === 0;
  if (isNowhere) return <p>{screenText.noUses}</p>;
  return (
    <>
      {reports.length > 0 ? (
        <section>
          <h3>{screenText.usesInReports}</h3>
          <ul className={style.history}>
            {reports.map((report) => (
              <li key={report.id}>
                <Button look="quiet" onClick={() => goTo({ screen: 'editor', report: report.id })}>
                  {screenText.usesInReport(report.title, report.items)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {records.length > 0 ? (
        <section>
          <h3>{screenText.usesInRecords}</h3>
          <ul className={style.history}>
            {records.map((record) => (
              <li key={record.id}>
                <Button
                  look="quiet"
                  onClick={() => {
                    if (isFactKind(record.kind)) openCard({ id: record.id, kind: record.kind });
                  }}
                >
                  {`${kindNames[record.kind]?.one ?? ''}: ${titles.get(record.id)?.title ?? ''}`}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {indicators.length > 0 ? (
        <section>
          <h3>{screenText.usesInIndicators}</h3>
          <ul className={style.history}>
            {indicators.map((indicator) => (
              <li key={indicator}>
                <Button look="quiet" onClick={() => goTo({ screen: 'figures' })}>
                  {indicatorName(indicator)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
