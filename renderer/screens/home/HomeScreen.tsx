import type { FactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { agoText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { makeCopy } from '#renderer/state/commands.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { ReportRow } from '../reports/ReportRow.tsx';
import style from './HomeScreen.module.css';

const counted: readonly FactKind[] = [
  'event',
  'programme',
  'position',
  'partner',
  'product',
  'planItem',
  'act',
  'indicator',
];

/** What is in work, the one big action, and what is safe. */
export function HomeScreen() {
  const status = useApp((state) => state.status);
  const savedAt = useApp((state) => state.savedAt);
  const { value } = useAnswer('report:list', {});
  const mayWrite = useMayWrite();
  const now = useApp((state) => state.now);
  return (
    <div className={style.page}>
      <div className={style.main}>
        <div className={style.big}>
          <h1>{status?.organisation}</h1>
          <Button
            disabled={!mayWrite}
            look="main"
            icon={icons.event}
            onClick={() => openCard({ kind: 'event', preset: { state: 'held' } })}
          >
            {screenText.recordEvent}
          </Button>
        </div>
        <h2>{screenText.reportsInWork}</h2>
        {value?.reports.length === 0 ? (
          <EmptyState
            title={screenText.noReports}
            text={screenText.noReportsText}
            action={
              <Button icon={icons.add} onClick={() => goTo({ screen: 'reports' })}>
                {screenText.newReport}
              </Button>
            }
          />
        ) : null}
        <ul className={style.reports}>
          {value?.reports.map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
        </ul>
      </div>
      <aside className={style.side}>
        <h2>{screenText.whatIsHere}</h2>
        <ul className={style.counts}>
          {counted.map((kind) => (
            <li key={kind}>
              <RowButton className={style.count} onClick={() => goTo({ screen: 'data', kind })}>
                <span>{kindNames[kind]?.many}</span>
                <span>{status?.counts[kind] ?? 0}</span>
              </RowButton>
            </li>
          ))}
        </ul>
        <h2>{screenText.safety}</h2>
        <dl className={style.safety}>
          <dt>{screenText.lastSaved}</dt>
          <dd>{savedAt === undefined ? screenText.never : agoText(savedAt, now)}</dd>
          <dt>{screenText.lastCopy}</dt>
          <dd>{status?.copiedAt === undefined ? screenText.never : agoText(status.copiedAt, now)}</dd>
        </dl>
        <Button onClick={() => void makeCopy()}>{screenText.makeCopy}</Button>
      </aside>
    </div>
  );
}
