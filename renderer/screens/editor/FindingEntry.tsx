import { useEffect, useRef } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { stopsFinalising } from '#shared/checks/waive.ts';
import { editorText } from '#shared/text/editor.ts';
import { findingText, levelNames } from '#shared/text/findings.ts';
import style from './RightPanel.module.css';

/** What can be done about a finding. */
export interface FindingDeeds {
  readonly onFinding: (finding: Finding) => void;
  readonly onMend: (finding: Finding) => void;
  /** Opens the question for the reason. */
  readonly onWaive: (finding: Finding) => void;
  readonly onUnwaive: (finding: Finding) => void;
}

interface FindingEntryProps extends FindingDeeds {
  readonly finding: Finding;
  /** The person is at its place. */
  readonly current: boolean;
  readonly locked: boolean;
}

/** One finding: pressed, it leads to its place; below it what can be done. */
export function FindingEntry(props: FindingEntryProps) {
  const { finding, current, locked, onFinding, onMend, onWaive, onUnwaive } = props;
  const { waived } = finding;
  return (
    <li className={style.entry}>
      <FindingButton finding={finding} current={current} onFinding={onFinding} />
      {waived ? <p className={style.reasonText}>{editorText.waived(waived.reason)}</p> : null}
      {locked ? null : (
        <div className={style.deeds}>
          {finding.mend && !waived ? (
            <button type="button" onClick={() => onMend(finding)}>
              {editorText.mend}
            </button>
          ) : null}
          {waived ? (
            <button type="button" onClick={() => onUnwaive(finding)}>
              {editorText.unwaive}
            </button>
          ) : null}
          {waived || stopsFinalising(finding) ? null : (
            <button type="button" onClick={() => onWaive(finding)}>
              {editorText.waive}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

type FindingButtonProps = Pick<FindingEntryProps, 'finding' | 'current' | 'onFinding'>;

function FindingButton({ finding, current, onFinding }: FindingButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { what, means, todo } = findingText(finding.rule, finding.details);
  return (
    <button
      ref={button}
      type="button"
      className={style.finding}
      aria-current={current ? 'true' : undefined}
      onClick={() => onFinding(finding)}
    >
      <span className={style.where}>
        {finding.itemNumber === '' ? null : (
          <span>{editorText.atItem(finding.itemNumber.replace(/\.$/, ''))}</span>
        )}
        <span className={style[finding.level]}>{levelNames[finding.level]}</span>
      </span>
      <strong>{what}</strong>
      <span className={style.small}>
        {means} {todo}
      </span>
    </button>
  );
}
