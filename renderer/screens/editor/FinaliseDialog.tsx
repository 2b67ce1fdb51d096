import type { ReportInfo } from '#shared/contract/shapes.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { tellDone } from '#renderer/state/notices.ts';
import { flushAll } from '#renderer/state/pending.ts';
import { save } from '#renderer/state/save.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import style from './dialogs.module.css';

/** «Завершить отчёт»: what it means, what stops it, and afterwards what was frozen. */
export function FinaliseDialog({
  info,
  onClose,
}: {
  readonly info: ReportInfo;
  readonly onClose: () => void;
}) {
  const blocked = info.blocking > 0;
  const left = info.findings - info.blocking;
  const [finalise, busy] = useOnce(async () => {
    if (!(await flushAll())) return;
    const done = await save('report:finalise', { report: info.id });
    if (done) tellDone(editorText.finalised(done.facts, done.hash));
    onClose();
  });
  return (
    <Dialog title={editorText.finalise} onClose={onClose}>
      <p>{blocked ? editorText.finaliseBlocked(info.blocking) : editorText.finaliseAsk}</p>
      {!blocked && left > 0 ? <p>{editorText.finaliseLeft(left)}</p> : null}
      <div className={style.actions}>
        <Button onClick={onClose}>{blocked ? screenText.close : screenText.cancel}</Button>
        {blocked ? null : (
          <Button look="main" busy={busy} onClick={finalise}>
            {editorText.finalise}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
