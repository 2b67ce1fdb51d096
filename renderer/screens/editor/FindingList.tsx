import { useState } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { tellDone } from '#renderer/state/notices.ts';
import { flushAll } from '#renderer/state/pending.ts';
import { save, saved } from '#renderer/state/save.ts';
import { type FindingDeeds, FindingEntry } from './FindingEntry.tsx';
import { type FindingGroup, groupsOf } from './finding-groups.ts';
import { MendDialog } from './MendDialog.tsx';
import { WaiveDialog } from './WaiveDialog.tsx';
import style from './RightPanel.module.css';

interface FindingListProps {
  readonly report: string;
  readonly findings: readonly Finding[];
  /** The finding whose place the person is at. */
  readonly current: string | undefined;
  readonly locked: boolean;
  readonly onFinding: (finding: Finding) => void;
  readonly onNext: () => void;
}

/** Everything that is wrong, in the form's order: Enter goes to the place, one key mends or leaves it with a reason. */
export function FindingList({ report, findings, current, locked, onFinding, onNext }: FindingListProps) {
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
  const entries = {
    current,
    locked,
    onFinding,
    onMend: (finding: Finding) => void mend([finding]),
    onWaive: setWaiving,
    onUnwaive: ({ id }: Finding) => void saved('report:waive', { report, finding: id, reason: '' }),
  };
  return (
    <section aria-label={screenText.findings}>
      <h2>
        {screenText.findings}
        {open.length > 0 ? <span className={style.count}>{open.length}</span> : null}
      </h2>
      {open.length > 0 ? (
        <div className={style.tools}>
          <button type="button" onClick={onNext}>
            {screenText.nextFinding}
          </button>
          {mendable.length > 1 && !locked ? (
            <button type="button" onClick={() => setMending(mendable)}>
              {editorText.mendAll(mendable.length)}
            </button>
          ) : null}
        </div>
      ) : (
        <p className={style.quiet}>{screenText.noFindings}</p>
      )}
      <ul>
        {groupsOf(open).map((group) => (
          <Group key={group.findings[0]?.id} group={group} onMendAll={setMending} {...entries} />
        ))}
      </ul>
      {left.length > 0 ? (
        <details>
          <summary>{editorText.waivedCount(left.length)}</summary>
          <ul>
            {left.map((finding) => (
              <FindingEntry
                key={finding.id}
                {...entries}
                finding={finding}
                current={finding.id === current}
              />
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

interface GroupProps extends FindingDeeds {
  readonly group: FindingGroup;
  readonly current: string | undefined;
  readonly locked: boolean;
  readonly onMendAll: (findings: readonly Finding[]) => void;
}

/** One finding, or many of one rule under a line that unfolds; folded away a finding is never where F8 leads. */
function Group({ group, current, onMendAll, ...entry }: GroupProps) {
  const { name, findings } = group;
  const entries = findings.map((finding) => (
    <FindingEntry key={finding.id} {...entry} finding={finding} current={finding.id === current} />
  ));
  if (name === undefined) return entries;
  const mendable = findings.filter(({ mend }) => mend !== undefined);
  return (
    <li className={style.group}>
      <details open={findings.some(({ id }) => id === current)}>
        <summary>{editorText.findingGroup(name, findings.length)}</summary>
        <ul>{entries}</ul>
      </details>
      {mendable.length > 1 && !entry.locked ? (
        <div className={style.deeds}>
          <button type="button" onClick={() => onMendAll(mendable)}>
            {editorText.mendGroup}
          </button>
        </div>
      ) : null}
    </li>
  );
}
