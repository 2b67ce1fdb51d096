import { errorMessage } from '#shared/text/errors.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import type { Notice } from '#renderer/state/app-state.ts';
import { showFile } from '#renderer/state/commands.ts';
import { dismiss } from '#renderer/state/notices.ts';
import { useApp } from '#renderer/state/use-app.ts';
import style from './Notices.module.css';

/** What happened, what it means, what to do; they stay until they are read. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  return (
    <div className={style.stack} aria-live="polite">
      {notices.map((notice) => (
        <div
          key={notice.id}
          className={style[notice.type]}
          role={notice.type === 'error' ? 'alert' : 'status'}
        >
          <NoticeText notice={notice} />
          <IconButton label={screenText.close} onClick={() => dismiss(notice.id)}>
            {icons.close}
          </IconButton>
        </div>
      ))}
    </div>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  if (notice.type === 'done') {
    const { file } = notice;
    return (
      <div>
        <p>{notice.text}</p>
        {file === undefined ? null : (
          <p className={style.actions}>
            <Button look="quiet" icon={icons.open} onClick={() => void showFile(file, true)}>
              {screenText.open}
            </Button>
            <Button look="quiet" icon={icons.folder} onClick={() => void showFile(file, false)}>
              {screenText.showInFolder}
            </Button>
          </p>
        )}
      </div>
    );
  }
  const { what, means, todo } = errorMessage(notice.error.code, notice.error.details);
  return (
    <div>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{means}</p>
      <p>{todo}</p>
    </div>
  );
}
