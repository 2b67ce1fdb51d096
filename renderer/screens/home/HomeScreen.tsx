import { useState } from 'react';
import type { PlannedEvent } from '#shared/contract/areas/plan.ts';
import { planText } from '#shared/text/plan.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { HoldDialog } from '../plan/HoldDialog.tsx';
import { MonthEvents } from '../plan/MonthEvents.tsx';
import { ReportRow } from '../reports/ReportRow.tsx';
import { DueList } from './DueList.tsx';
import { HomeSide } from './HomeSide.tsx';
import { NewYear } from './NewYear.tsx';
import style from './HomeScreen.module.css';

/** What is due, what comes, the reports in work, the one big action, and what is safe. */
export function HomeScreen() {
  const status = useApp((state) => state.status);
  const { value: reports } = useAnswer('report:list', {});
  const { value: overview } = useAnswer('home:overview', {});
  const [holding, setHolding] = useState<PlannedEvent>();
  const mayWrite = useMayWrite();
  return (
    <div className={style.page}>
      <div className={style.main}>
        <div className={style.big}>
          <div>
            <h1>{status?.organisation}</h1>
            {overview ? (
              <p className={style.year}>
                {`${planText.schoolYear(overview.startYear)}: ${planText.monthCountLong(overview.held, overview.planned)}`}
              </p>
            ) : null}
          </div>
          <Button
            disabled={!mayWrite}
            look="main"
            icon={icons.event}
            onClick={() => openCard({ kind: 'event', preset: { state: 'held' } })}
          >
            {screenText.recordEvent}
          </Button>
        </div>
        <NewYear />
        {overview && overview.dues.length > 0 ? (
          <section>
            <h2>{screenText.due}</h2>
            <DueList dues={overview.dues} />
          </section>
        ) : null}
        {overview && overview.coming.length > 0 ? (
          <section className={style.coming}>
            <h2>{screenText.coming}</h2>
            <MonthEvents events={overview.coming} onHold={mayWrite ? setHolding : undefined} />
          </section>
        ) : null}
        <h2>{screenText.reportsInWork}</h2>
        {reports?.reports.length === 0 ? (
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
          {reports?.reports.map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
        </ul>
      </div>
      <HomeSide />
      {holding ? <HoldDialog event={holding} onClose={() => setHolding(undefined)} /> : null}
    </div>
  );
}
