import { errorMessage } from '#shared/text/errors.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import type { CallError } from '#renderer/state/app-state.ts';
import { readStatus, restoreFromCopy } from '#renderer/state/commands.ts';
import style from './StartScreen.module.css';

/** The store cannot be opened: why, what it means, and choices that harm nothing. */
export function FailureScreen({ error }: { readonly error: CallError }) {
  const { what, means, todo } = errorMessage(error.code, error.details);
  return (
    <div className={style.page}>
      <header className={style.head}>
        <h1>{screenText.failureTitle}</h1>
        <p>
          <strong>{what}</strong> {means}
        </p>
        <p>{todo}</p>
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
