import { errorMessage } from '#shared/text/errors.ts';
import { timeText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import type { CallError } from '#renderer/state/app-state.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { readStatus, restoreFromCopy } from '#renderer/state/commands.ts';
import style from './StartScreen.module.css';

/** The store cannot be opened: why, what it means, and choices that harm nothing. */
export function FailureScreen({ error }: { readonly error: CallError }) {
  const momentNow = useApp((state) => state.now).toISOString();
  const { what, means, todo } = errorMessage(error.code, error.details);
  return (
    <div className={style.page}>
      <header className={style.head}>
        <h1>{screenText.failureTitle}</h1>
        <p>
          <strong>{what}</strong> {means}
        </p>
        <p>{todo}</p>
        <p>
          <output>{screenText.checkedAt(timeText(momentNow))}</output>
        </p>
      </header>
      <div className={style.actions}>
        <Button look="main" onClick={() => void readStatus()}>
          {screenText.tryAgain}
        </Button>
        <Button icon={icons.restore} onClick={() => void restoreFromCopy()}>
          {screenText.fromCopy}
        </Button>
      </div>
    </div>
  );
}
