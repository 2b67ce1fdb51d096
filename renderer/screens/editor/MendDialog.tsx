import type { Finding } from '#shared/checks/finding.ts';
import { editorText } from '#shared/text/editor.ts';
import { findingText } from '#shared/text/findings.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import style from './dialogs.module.css';

interface MendDialogProps {
  readonly findings: readonly Finding[];
  readonly onMend: () => void;
  readonly onClose: () => void;
}

/** What the program would mend at once, each with the words before and after. */
export function MendDialog({ findings, onMend, onClose }: MendDialogProps) {
  return (
    <Dialog title={editorText.mendPreview} onClose={onClose}>
      <ol className={style.mends}>
        {findings.map((finding) => (
          <li key={finding.id}>
            {findingText(finding.rule, finding.details).what}
            {finding.mend?.do === 'replace' ? (
              <div className={style.change}>
                <del>{finding.mend.find}</del> → <ins>{finding.mend.put}</ins>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      <div className={style.actions}>
        <Button onClick={onClose}>{screenText.cancel}</Button>
        <Button
          look="main"
          onClick={() => {
            onMend();
            onClose();
          }}
        >
          {editorText.mend}
        </Button>
      </div>
    </Dialog>
  );
}
