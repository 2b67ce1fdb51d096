import type { PlannedEvent } from '#shared/contract/areas/plan.ts';
import { planText } from '#shared/text/plan.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import style from './PlanScreen.module.css';

interface MonthEventsProps {
  readonly events: readonly PlannedEvent[];
  /** Absent while the data are open for reading only. */
  readonly onHold: ((event: PlannedEvent) => void) | undefined;
}

/** Events in the order of their days; what is only planned offers «Проведено». */
export function MonthEvents({ events, onHold }: MonthEventsProps) {
  return (
    <ul className={style.events}>
      {events.map((event) => (
        <li key={event.id} className={event.isLate ? style.late : ''}>
          <span className={style.date}>{event.date}</span>
          <div className={style.what}>
            <button
              type="button"
              className={style.title}
              onClick={() => openCard({ id: event.id, kind: 'event' })}
            >
              {event.title}
            </button>
            <small>{detailsOf(event)}</small>
          </div>
          <span className={style.state}>{event.isLate ? planText.late : planText[event.state]}</span>
          {event.state === 'planned' && onHold ? (
            <Button icon={icons.check} onClick={() => onHold(event)}>
              {planText.hold}
            </Button>
          ) : (
            <span />
          )}
        </li>
      ))}
    </ul>
  );
}

function detailsOf({ kind, place, participants }: PlannedEvent): string {
  const people = participants === '' ? '' : planText.participants(participants);
  return [kind, place, people].filter((text) => text !== '').join(' · ');
}
