import { useState } from 'react';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { UpgradeDialog } from './UpgradeDialog.tsx';
import style from './EditorScreen.module.css';

/** Why the report cannot be edited, and that its form has a newer version. */
export function EditorNotices({ info }: { readonly info: ReportInfo }) {
  const [upgrading, setUpgrading] = useState(false);
  return (
    <div className={style.notices}>
      {info.locked ? (
        <p className={style.locked} role="alert">
          {screenText.locked[info.locked]}
        </p>
      ) : null}
      {info.upgradeTo !== undefined && info.locked === undefined ? (
        <p className={style.notice}>
          <span>{editorText.upgrade(info.upgradeTo)}</span>
          <Button look="quiet" onClick={() => setUpgrading(true)}>
            {editorText.upgradeShow}
          </Button>
        </p>
      ) : null}
      {upgrading && info.upgradeTo !== undefined ? (
        <UpgradeDialog report={info.id} version={info.upgradeTo} onClose={() => setUpgrading(false)} />
      ) : null}
    </div>
  );
}
