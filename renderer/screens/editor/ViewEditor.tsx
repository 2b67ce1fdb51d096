import { useEffect, useRef, useState } from 'react';
import { isFactKind } from '#shared/facts/kinds.ts';
import type { FilledView } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { saved } from '#renderer/state/save.ts';
import { AbsenceEditor } from './AbsenceEditor.tsx';
import type { Decide } from './decide.ts';
import { LeftOut } from './LeftOut.tsx';
import { OverrideDialog } from './OverrideDialog.tsx';
import type { Spot } from './spot.ts';
import { ViewTable } from './ViewTable.tsx';
import style from './ViewEditor.module.css';

interface ViewEditorProps {
  readonly report: string;
  readonly view: FilledView;
  readonly spot: Spot | undefined;
  readonly onSpot: (spot: Spot | undefined) => void;
  readonly locked: boolean;
}

/** A table or list that is a view of facts, with the report's decisions about it. */
export function ViewEditor({ report, view, spot, onSpot, locked }: ViewEditorProps) {
  const [overriding, setOverriding] = useState<Spot>();
  const box = useRef<HTMLDivElement>(null);
  const found = spot?.finding;
  const isEmpty = view.rows.length === 0;
  useEffect(() => {
    // A row that is led to takes the focus itself.
    if (found && isEmpty) box.current?.querySelector('textarea')?.focus();
  }, [found, isEmpty]);
  const decide: Decide = (decision) => saved('report:decide', { report, node: view.id, decision });
  const addRecord = () => {
    if (isFactKind(view.kind)) openCard({ kind: view.kind, preset: view.preset });
  };
  return (
    <div className={style.view} ref={box}>
      {view.label === undefined ? null : <h3>{view.label}</h3>}
      {view.hint === undefined ? null : <p className={style.hint}>{view.hint}</p>}
      {view.rows.length > 0 ? (
        <ViewTable
          view={view}
          spot={spot}
          onSpot={onSpot}
          decide={decide}
          onOverride={setOverriding}
          locked={locked}
        />
      ) : (
        <AbsenceEditor view={view} decide={decide} locked={locked} />
      )}
      {locked ? null : (
        <div className={style.actions}>
          <Button icon={icons.add} onClick={addRecord}>
            {screenText.addRecord}
          </Button>
          <Button look="quiet" onClick={() => void decide({ do: 'addRow' })}>
            {screenText.addFreeRow}
          </Button>
          {view.rows.length > 0 ? <span className={style.keys}>{screenText.keysHint}</span> : null}
        </div>
      )}
      <LeftOut view={view} decide={decide} locked={locked} />
      {overriding ? (
        <OverrideDialog
          view={view}
          spot={overriding}
          decide={decide}
          onClose={() => setOverriding(undefined)}
        />
      ) : null}
    </div>
  );
}
