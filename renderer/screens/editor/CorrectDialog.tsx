import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { saved } from '#renderer/state/save.ts';
import style from './dialogs.module.css';

interface CorrectDialogProps {
  readonly report: string;
  readonly next: number;
  readonly onClose: () => void;
}

/** «Исправить»: the next revision begins; the frozen one stays. */
export function CorrectDialog({ report, next, onClose }: CorrectDialogProps) {
  return (
    <Dialog title={editorText.correct} onClose={onClose}>
      <p>{editorText.correctAsk(next)}</p>
      <div className={style.actions}>
        <Button onClick={onClose}>{screenText.cancel}</Button>
        <Button
          look="main"
          onClick={() => {
            void saved('report:correct', { report });
            onClose();
          }}
        >
          {editorText.correctStart}
        </Button>
      </div>
    </Dialog>
  );
}
