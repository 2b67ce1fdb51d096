import { useState } from 'react';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { FromWordButton } from '#renderer/screens/from-word/FromWordButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FinaliseDialog } from './FinaliseDialog.tsx';
import { NextStep } from './NextStep.tsx';
import style from './EditorScreen.module.css';

interface EditorHeadProps {
  readonly info: ReportInfo;
  readonly view: 'items' | 'pages';
  readonly onView: (view: 'items' | 'pages') => void;
  readonly onDifference: () => void;
}

/** What report it is, where it stands, and what can be done with it as a whole. */
export function EditorHead({ info, view, onView, onDifference }: EditorHeadProps) {
  const [finalising, setFinalising] = useState(false);
  const revision = editorText.revision(info.revision);
  return (
    <header className={style.head}>
      <div className={style.title}>
        <h1 title={info.title}>{info.title}</h1>
        <p>
          {editorText.statuses[info.status]}
          {revision === '' ? '' : ` · ${revision}`} · {screenText.filledLong(info.filled, info.items)} ·{' '}
          <span className={info.findings > 0 ? style.warned : style.clean}>
            {screenText.warnings(info.findings, info.blocking)}
          </span>
          {info.changed ? (
            <>
              {' · '}
              <button type="button" className={style.changed} onClick={onDifference}>
                {editorText.changed}
              </button>
            </>
          ) : null}
        </p>
      </div>
      <fieldset className={style.views} aria-label={editorText.view}>
        {(['items', 'pages'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            className={style.viewChoice}
            onClick={() => onView(each)}
          >
            {each === 'items' ? editorText.viewItems : editorText.viewPages}
          </button>
        ))}
      </fieldset>
      <FromWordButton info={info} />
      <ExportMenu report={info.id} title={info.title} />
      {info.state === 'draft' ? (
        <Button look="main" disabled={info.locked !== undefined} onClick={() => setFinalising(true)}>
          {editorText.finalise}
        </Button>
      ) : (
        <NextStep info={info} />
      )}
      {finalising ? <FinaliseDialog info={info} onClose={() => setFinalising(false)} /> : null}
    </header>
  );
}
