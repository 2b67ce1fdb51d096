import { useState } from 'react';
import type { PlannedEvent, PlanMonth } from '#shared/contract/areas/plan.ts';
import { monthName } from '#shared/text/dates.ts';
import { planText } from '#shared/text/plan.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { importFromFile } from '#renderer/state/import-table.ts';
import { schoolYearOf } from '#renderer/state/school-year.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { usePastedTable } from '#renderer/state/use-pasted-table.ts';
import { HoldDialog } from './HoldDialog.tsx';
import { MonthEvents } from './MonthEvents.tsx';
import style from './PlanScreen.module.css';

/** The school's year by month: what is planned, what was held; «Проведено» asks for three things. */
export function PlanScreen() {
  const now = useApp((state) => state.now);
  const settings = useAnswer('settings:get', {}).value;
  const [chosenYear, setYear] = useState<number>();
  const startYear = chosenYear ?? settings?.schoolYear ?? schoolYearOf(now);
  const { value } = useAnswer('plan:year', { startYear });
  const [month, setMonth] = useState(now.getMonth() + 1);
  const [holding, setHolding] = useState<PlannedEvent>();
  const mayWrite = useMayWrite();
  usePastedTable(mayWrite ? 'event' : undefined);
  const shown = value?.months.find((each) => each.month === month);
  const name = shown ? `${monthName(shown.month)} ${shown.year}` : '';
  const first = shown ? `${shown.year}-${String(shown.month).padStart(2, '0')}` : '';
  const add = () =>
    openCard({ kind: 'event', preset: { state: 'planned', ...(shown ? { date: monthDate(shown) } : {}) } });
  return (
    <div className={style.page}>
      <nav className={style.months} aria-label={planText.months}>
        <div className={style.year}>
          <IconButton label={planText.previousYear} onClick={() => setYear(startYear - 1)}>
            {icons.back}
          </IconButton>
          <strong>{planText.schoolYear(startYear)}</strong>
          <IconButton label={planText.nextYear} onClick={() => setYear(startYear + 1)}>
            {icons.forward}
          </IconButton>
        </div>
        {value?.months.map((each) => (
          <MonthButton
            key={each.month}
            month={each}
            isShown={each.month === month}
            onClick={() => setMonth(each.month)}
          />
        ))}
      </nav>
      <div className={style.main}>
        <div className={style.tools}>
          <h1>{first > monthOf(now) ? planText.whatPlanned(name) : planText.whatWas(name)}</h1>
          {mayWrite ? (
            <>
              <Button hint={planText.pastePlanText} onClick={() => void importFromFile('event')}>
                {planText.pastePlan}
              </Button>
              <Button look="main" icon={icons.event} onClick={add}>
                {planText.add}
              </Button>
            </>
          ) : null}
        </div>
        {shown && shown.events.length === 0 ? (
          <EmptyState title={planText.noEvents} text={planText.noEventsText} />
        ) : null}
        {shown ? <MonthEvents events={shown.events} onHold={mayWrite ? setHolding : undefined} /> : null}
      </div>
      {holding ? <HoldDialog event={holding} onClose={() => setHolding(undefined)} /> : null}
    </div>
  );
}

interface MonthButtonProps {
  readonly month: PlanMonth;
  readonly isShown: boolean;
  readonly onClick: () => void;
}

function MonthButton({ month: { year, month, events }, isShown, onClick }: MonthButtonProps) {
  const planned = events.filter(({ state }) => state === 'planned').length;
  const held = events.length - planned;
  return (
    <RowButton
      className={style.month}
      current={isShown ? 'step' : undefined}
      title={planText.monthCountLong(held, planned)}
      onClick={onClick}
    >
      <span>{`${monthName(month)} ${year}`}</span>
      <span>{events.length === 0 ? '' : planText.monthCount(held, planned)}</span>
    </RowButton>
  );
}

function monthOf(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

function monthDate({ year, month }: PlanMonth) {
  return { precision: 'month', year, month };
}
