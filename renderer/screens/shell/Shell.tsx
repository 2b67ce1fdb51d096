import type { ReactNode } from 'react';
import { screenText } from '#shared/text/screens.ts';
import { icons } from '#renderer/components/Icons.tsx';
import { IconButton } from '#renderer/components/Button.tsx';
import { openSearch, type Place } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { redo, undo } from '#renderer/state/save.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { Notices } from './Notices.tsx';
import { StatusBar } from './StatusBar.tsx';
import { WhoWorks } from './WhoWorks.tsx';
import style from './Shell.module.css';

const places: readonly { readonly place: Place; readonly name: string; readonly icon: ReactNode }[] = [
  { place: { screen: 'home' }, name: screenText.home, icon: icons.home },
  { place: { screen: 'data', kind: 'event' }, name: screenText.data, icon: icons.data },
  { place: { screen: 'plan' }, name: screenText.plan, icon: icons.calendar },
  { place: { screen: 'figures' }, name: screenText.figures, icon: icons.figures },
  { place: { screen: 'reports' }, name: screenText.reports, icon: icons.reports },
  { place: { screen: 'exchange' }, name: screenText.exchange, icon: icons.exchange },
  { place: { screen: 'settings' }, name: screenText.settings, icon: icons.settings },
];

/** The place in the bar at the left that a screen belongs to. */
function sectionOf({ screen }: Place): Place['screen'] {
  if (screen === 'editor') return 'reports';
  if (screen === 'changes') return 'exchange';
  return screen === 'basket' || screen === 'import' ? 'data' : screen;
}

/** The frame of every screen: where one is, the way elsewhere, and what is saved. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const organisation = useApp((state) => state.status?.organisation);
  const readOnly = useApp((state) => state.status?.readOnly);
  const screen = useApp((state) => sectionOf(state.place));
  const canUndo = useApp((state) => state.undo.length > 0);
  const canRedo = useApp((state) => state.redo.length > 0);
  return (
    <div className={style.frame}>
      <header className={style.head}>
        <strong>{screenText.program}</strong>
        <span className={style.school}>{organisation}</span>
        <span className={style.space} />
        <button
          type="button"
          className={style.find}
          title={screenText.searchAllKey}
          aria-label={screenText.searchAllKey}
          onClick={() => openSearch(true)}
        >
          {icons.search}
          <span>{screenText.searchAllKey}</span>
        </button>
        <WhoWorks />
        <IconButton label={`${screenText.undo} (Ctrl+Z)`} onClick={() => void undo()} disabled={!canUndo}>
          {icons.undo}
        </IconButton>
        <IconButton label={`${screenText.redo} (Ctrl+Y)`} onClick={() => void redo()} disabled={!canRedo}>
          {icons.redo}
        </IconButton>
      </header>
      {readOnly ? (
        <p className={style.banner} role="alert">
          {screenText.readOnly[readOnly]}
        </p>
      ) : null}
      <div className={style.body}>
        <nav className={style.nav} aria-label={screenText.program}>
          {places.map(({ place, name, icon }) => (
            <button
              key={name}
              type="button"
              className={style.link}
              aria-current={place.screen === screen ? 'page' : undefined}
              onClick={() => goTo(place)}
            >
              {icon}
              {name}
            </button>
          ))}
        </nav>
        <main className={style.main} data-ready={screen} tabIndex={-1}>
          {children}
        </main>
      </div>
      <StatusBar />
      <Notices />
    </div>
  );
}
