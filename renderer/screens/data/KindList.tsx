import type { FactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { goTo } from '#renderer/state/navigate.ts';
import { useApp } from '#renderer/state/use-app.ts';
import style from './DataScreen.module.css';

const groups: readonly { readonly name: string; readonly kinds: readonly FactKind[] }[] = [
  {
    name: screenText.groupWork,
    kinds: ['event', 'eventSeries', 'programme', 'enrolment', 'product', 'act', 'agreement'],
  },
  {
    name: screenText.groupProject,
    kinds: [
      'project',
      'projectTask',
      'planItem',
      'financeLine',
      'teamMember',
      'projectAct',
      'partner',
      'indicator',
      'indicatorValue',
      'projectStatement',
    ],
  },
  {
    name: screenText.groupSchool,
    kinds: ['organisation', 'person', 'position', 'contingent', 'centre', 'status', 'municipality'],
  },
];

/** All kinds of facts with how many there are. */
export function KindList({ current }: { readonly current: FactKind | 'basket' }) {
  const counts = useApp((state) => state.status?.counts);
  return (
    <nav className={style.kinds} aria-label={screenText.data}>
      {groups.map(({ name, kinds }) => (
        <section key={name}>
          <h2>{name}</h2>
          {kinds.map((kind) => (
            <RowButton
              key={kind}
              className={style.kind}
              current={kind === current ? 'page' : undefined}
              onClick={() => goTo({ screen: 'data', kind })}
            >
              <span>{kindNames[kind]?.many}</span>
              <span>{counts?.[kind] ?? 0}</span>
            </RowButton>
          ))}
        </section>
      ))}
      <section className={style.basket}>
        <RowButton
          current={current === 'basket' ? 'page' : undefined}
          onClick={() => goTo({ screen: 'basket' })}
        >
          <span>{screenText.basket}</span>
        </RowButton>
      </section>
    </nav>
  );
}
