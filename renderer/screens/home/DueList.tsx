import type { Due } from '#shared/contract/areas/plan.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/navigate.ts';
import style from './HomeScreen.module.css';

/** Letters with their hour first, then what ends soon; each leads to its record, a request also to its report. */
export function DueList({ dues }: { readonly dues: readonly Due[] }) {
  return (
    <ul className={style.dues}>
      {dues.map(({ id, kind, title, count, when, urgency, report }) => (
        <li key={id} className={style[urgency]}>
          <span className={style.when}>{urgency === 'late' ? screenText.dueLate(when) : when}</span>
          <button
            type="button"
            className={style.open}
            onClick={() => (count > 1 ? goTo({ screen: 'data', kind }) : openCard({ id, kind }))}
          >
            {title}
          </button>
          {report === undefined ? null : (
            <Button look="quiet" onClick={() => goTo({ screen: 'editor', report })}>
              {screenText.dueReport}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
