import { useEffect, useState } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import type { FilledItem, FilledReport } from '#shared/report/filled.ts';
import { errorMessage } from '#shared/text/errors.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { exportReport } from '#renderer/state/commands.ts';
import { leave } from '#renderer/state/navigate.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { ItemPane } from './ItemPane.tsx';
import { Outline } from './Outline.tsx';
import { RightPanel } from './RightPanel.tsx';
import type { Spot } from './spot.ts';
import style from './EditorScreen.module.css';

/** The item that the person was at, by report, as long as the window is open. */
const lastItems = new Map<string, string>();

/** The report's editor: outline, one item of the form, and what is wrong or where a figure comes from. */
export function EditorScreen({ report }: { readonly report: string }) {
  const { value, error } = useAnswer('report:open', { report });
  const [item, setItem] = useState(() => lastItems.get(report));
  const [spot, setSpot] = useState<Spot>();
  const items = value ? itemsOf(value.filled) : [];
  const current = items.find(({ id }) => id === item) ?? items[0];
  const findings = value?.findings ?? [];

  const show = (id: string, next?: Spot) => {
    void leave(() => {
      lastItems.set(report, id);
      setItem(id);
      setSpot(next);
    });
  };
  const showFinding = (finding: Finding) => show(finding.item, spotOf(finding));
  const nextFinding = () => {
    const at = findings.findIndex(
      ({ row, column, node }) => spot?.row === row && spot?.column === column && spot?.node === node,
    );
    const next = findings[at + 1] ?? findings[0];
    if (next) showFinding(next);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      nextFinding();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  if (error) {
    const { what, means, todo } = errorMessage(error.code, error.details);
    return (
      <p role="alert" className={style.locked}>
        {what} {means} {todo}
      </p>
    );
  }
  if (!value || !current) return <p className={style.locked}>{screenText.loading}</p>;
  const { info } = value;
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div className={style.title}>
          <h1>{info.title}</h1>
          <p>
            {screenText.states[info.state]} · {screenText.filledLong(info.filled, info.items)} ·{' '}
            <span className={info.findings > 0 ? style.warned : style.clean}>
              {screenText.warnings(info.findings, info.blocking)}
            </span>
          </p>
        </div>
        <Button
          look="main"
          icon={icons.export}
          command="export"
          onClick={() => void exportReport(report, info.title)}
        >
          {screenText.exportWord}
        </Button>
      </header>
      {info.locked ? (
        <p className={style.locked} role="alert">
          {screenText.locked[info.locked]}
        </p>
      ) : null}
      <div className={style.body}>
        <Outline filled={value.filled} current={current.id} findings={findings} onChoose={show} />
        <ItemPane
          key={current.id}
          report={report}
          item={current}
          items={items}
          spot={spot}
          onSpot={setSpot}
          onChoose={show}
          locked={info.locked !== undefined}
        />
        <RightPanel
          findings={findings}
          filled={value.filled}
          spot={spot}
          onFinding={showFinding}
          onNext={nextFinding}
        />
      </div>
    </div>
  );
}

function itemsOf(filled: FilledReport): FilledItem[] {
  return filled.sections.flatMap((section) => section.items);
}

function spotOf({ node, row, column }: Finding): Spot {
  return { node, row, column };
}
