import { useState } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { stopsFinalising } from '#shared/checks/waive.ts';
import { editorText } from '#shared/text/editor.ts';
import { findingText, levelNames } from '#shared/text/findings.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { tellDone } from '#renderer/state/notices.ts';
import { flushAll } from '#renderer/state/pending.ts';
import { save, saved } from '#renderer/state/save.ts';
import { MendDialog } from './MendDialog.tsx';
import { WaiveDialog } from './WaiveDialog.tsx';
import style from './RightPanel.module.css';

interface FindingListProps {
  readonly report: string;
  readonly findings: readonly Finding[];
  readonly locked: boolean;
  readonly onFinding: (finding: Finding) => void;
  readonly onNext: () => void;
}

/** Everything that is wrong, in the form's order: Enter goes to the place, one key mends or leaves it with a reason. */
export function FindingList({ report, findings, locked, onFinding, onNext }: FindingListProps) {
  const [waiving, setWaiving] = useState<Finding>();
  const [mending, setMending] = useState<readonly Finding[]>();
  const open = findings.filter(({ waived }) => waived === undefined);
  const left = findings.filter(({ waived }) => waived !== undefined);
  const mendable = open.filter(({ mend }) => mend !== undefined);
  const mend = async (which: readonly Finding[]) => {
    if (!(await flushAll())) return;
    const done = await save('report:mend', { report, findings: which.map(({ id }) => id) });
    if (done) tellDone(editorText.mended(done.mended));
  };
  return (
    <section>
      <h2>
        {screenText.findings}
        {open.length > 0 ? <span className={style.count}>{open.length}</span> : null}
      </h2>
      {open.length > 0 ? (
        <div className={style.tools}>
          <Button look="quiet" onClick={onNext}>
            {screenText.nextFinding}
          </Button>
          {mendable.length > 1 && !locked ? (
            <Button look="quiet" onClick={() => setMending(mendable)}>
              {editorText.mendAll(mendable.length)}
            </Button>
          ) : null}
        </div>
      ) : (
        <p className={style.quiet}>{screenText.noFindings}</p>
      )}
      <ul>
        {open.map((finding) => (
          <li key={finding.id} className={style.entry}>
            <FindingButton finding={finding} onFinding={onFinding} />
            {locked ? null : (
              <div className={style.deeds}>
                {finding.mend ? (
                  <Button look="quiet" onClick={() => void mend([finding])}>
                    {editorText.mend}
                  </Button>
                ) : null}
                {stopsFinalising(finding) ? null : (
                  <Button look="quiet" onClick={() => setWaiving(finding)}>
                    {editorText.waive}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {left.length > 0 ? (
        <details>
          <summary>{editorText.waivedCount(left.length)}</summary>
          <ul>
            {left.map((finding) => (
              <li key={finding.id} className={style.entry}>
                <FindingButton finding={finding} onFinding={onFinding} />
                <p className={style.reasonText}>{editorText.waived(finding.waived?.reason ?? '')}</p>
                {locked ? null : (
                  <Button
                    look="quiet"
                    onClick={() => void saved('report:waive', { report, finding: finding.id, reason: '' })}
                  >
                    {editorText.unwaive}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {waiving ? (
        <WaiveDialog report={report} finding={waiving} onClose={() => setWaiving(undefined)} />
      ) : null}
      {mending ? (
        <MendDialog
          findings={mending}
          onMend={() => void mend(mending)}
          onClose={() => setMending(undefined)}
        />
      ) : null}
    </section>
  );
}

function FindingButton({
  finding,
  onFinding,
}: {
  readonly finding: Finding;
  readonly onFinding: (finding: Finding) => void;
}) {
  const { what, todo } = findingText(finding.rule, finding.details);
  return (
    <button type="button" className={style.finding} onClick={() => onFinding(finding)}>
      <span className={style[finding.level]}>{levelNames[finding.level]}</span>
      <strong>{what}</strong>
      {finding.quote === undefined ? null : <q>{finding.quote}</q>}
      <span>{todo}</span>
    </button>
  );
}
