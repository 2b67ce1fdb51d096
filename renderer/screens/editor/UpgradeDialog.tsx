import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { saved } from '#renderer/state/save.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './dialogs.module.css';

interface UpgradeDialogProps {
  readonly report: string;
  readonly version: string;
  readonly onClose: () => void;
}

/** A newer version of the form: what carries over, what is new, what fits nowhere and stays with the report. */
export function UpgradeDialog({ report, version, onClose }: UpgradeDialogProps) {
  const { value } = useAnswer('report:upgrade-preview', { report, version });
  return (
    <Dialog title={editorText.upgrade(version)} onClose={onClose}>
      {value ? (
        <div className={style.preview}>
          <Places title={editorText.upgradeKept(value.kept.length)} labels={value.kept} />
          <Places title={editorText.upgradeAdded(value.added.length)} labels={value.added} />
          <Places title={editorText.upgradeUnplaced(value.unplaced.length)} labels={value.unplaced} />
        </div>
      ) : null}
      <div className={style.actions}>
        <Button onClick={onClose}>{screenText.cancel}</Button>
        <Button
          look="main"
          disabled={!value}
          onClick={() => {
            void saved('report:upgrade', { report, version });
            onClose();
          }}
        >
          {editorText.upgradeDo}
        </Button>
      </div>
    </Dialog>
  );
}

interface PlacesProps {
  readonly title: string;
  readonly labels: readonly { readonly node: string; readonly label: string }[];
}

function Places({ title, labels }: PlacesProps) {
  if (labels.length === 0) return null;
  return (
    <details open={labels.length < 8}>
      <summary>{title}</summary>
      <ul>
        {labels.map(({ node, label }) => (
          <li key={node}>{label}</li>
        ))}
      </ul>
    </details>
  );
}
