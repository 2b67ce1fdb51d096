import type { KeyboardEvent } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { goTo } from '#renderer/state/navigate.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { kindGroups } from './kind-groups.ts';
import style from './DataScreen.module.css';

/** The kinds of facts with how many there are: one stop of Tab, arrows lead from kind to kind. */
export function KindList({ current }: { readonly current: FactKind | 'basket' }) {
  const counts = useApp((state) => state.status?.counts);
  return (
    <nav className={style.kinds} aria-label={screenText.data}>
      {kindGroups.map(({ name, kinds }) => (
        <section key={name}>
          <h2>{name}</h2>
          {kinds.map((kind) => (
            <RowButton
              key={kind}
              className={style.kind}
              isStop={kind === current}
              onKeyDown={walk}
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
          isStop={current === 'basket'}
          onKeyDown={walk}
          onClick={() => goTo({ screen: 'basket' })}
        >
          <span>{screenText.basket}</span>
        </RowButton>
      </section>
    </nav>
  );
}

function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const lines = [...(event.currentTarget.closest('nav')?.querySelectorAll('button') ?? [])];
  const at = lines.indexOf(event.currentTarget);
  const ways: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: lines.length - 1,
  };
  const next = lines[ways[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
