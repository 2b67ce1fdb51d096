import { agoText, timeText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { useApp } from '#renderer/state/use-app.ts';
import style from './StatusBar.module.css';

/** «Сохранено в 14:32 · на этом компьютере»: the time of the last answered commit, never a promise. */
export function StatusBar() {
  const unsaved = useApp((state) => state.unsaved);
  const savedAt = useApp((state) => state.savedAt);
  const copiedAt = useApp((state) => state.status?.copiedAt);
  const now = useApp((state) => state.now);
  return (
    <footer className={style.bar}>
      <output data-saved={unsaved === 0 ? savedAt : undefined}>
        {unsaved > 0
          ? screenText.saving
          : savedAt === undefined
            ? screenText.nothingSaved
            : screenText.saved(timeText(savedAt))}
      </output>
      <span>{copiedAt === undefined ? screenText.noCopy : screenText.copied(agoText(copiedAt, now))}</span>
    </footer>
  );
}
