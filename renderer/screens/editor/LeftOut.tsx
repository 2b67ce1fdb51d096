import type { FilledView } from '#shared/report/filled.ts';
import { valueText } from '#shared/forms/value.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import type { Decide } from './decide.ts';
import style from './ViewEditor.module.css';

interface LeftOutProps {
  readonly view: FilledView;
  readonly decide: Decide;
  readonly locked: boolean;
}

/** Rows that the report does not take: never out of sight, so that nothing is forgotten. */
export function LeftOut({ view, decide, locked }: LeftOutProps) {
  if (view.leftOut.length === 0) return null;
  return (
    <section className={style.leftOut}>
      <h3>{screenText.leftOut(view.leftOut.length)}</h3>
      <ul>
        {view.leftOut.map((row) => (
          <li key={row.id}>
            <span>{valueText(row.cells[0]?.value ?? [])}</span>
            {locked ? null : (
              <Button look="quiet" onClick={() => void decide({ do: 'takeBack', row: row.id })}>
                {screenText.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
