import type { Finding } from '#shared/checks/finding.ts';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import type { FilledCell, FilledItem, FilledReport } from '#shared/report/filled.ts';
import { FindingList } from './FindingList.tsx';
import { LastYear } from './LastYear.tsx';
import type { Spot } from './spot.ts';
import { BehindFigure, BehindLiveFact, WhereFrom } from './WhereFrom.tsx';
import style from './RightPanel.module.css';

interface RightPanelProps {
  readonly info: ReportInfo;
  readonly findings: readonly Finding[];
  readonly filled: FilledReport;
  readonly item: FilledItem | undefined;
  readonly spot: Spot | undefined;
  readonly onFinding: (finding: Finding) => void;
  readonly onNext: () => void;
}

/** What is wrong in the report, what stands behind a figure, and what last year's report said at this item. */
export function RightPanel({ info, findings, filled, item, spot, onFinding, onNext }: RightPanelProps) {
  const behind = cellAt(filled, spot)?.behind;
  const asked = behind !== undefined || spot?.binding !== undefined;
  // Stands first while the person is at a figure, else after the findings.
  const whereFrom = (
    <WhereFrom>
      {spot?.binding ? (
        <BehindLiveFact key={JSON.stringify(spot.binding)} report={info.id} binding={spot.binding} />
      ) : null}
      {behind ? <BehindFigure behind={behind} /> : null}
    </WhereFrom>
  );
  return (
    <aside className={style.panel}>
      {asked ? whereFrom : null}
      <FindingList
        report={info.id}
        findings={findings}
        current={spot?.finding?.id}
        locked={info.locked !== undefined}
        onFinding={onFinding}
        onNext={onNext}
      />
      {asked ? null : <WhereFrom />}
      {item && info.previous !== undefined ? (
        <LastYear info={info} previous={info.previous} item={item} />
      ) : null}
    </aside>
  );
}

function cellAt(filled: FilledReport, spot: Spot | undefined): FilledCell | undefined {
  const nodes = filled.sections.flatMap((section) => section.items.flatMap((item) => item.nodes));
  const node = nodes.find(({ id }) => id === spot?.node);
  if (node?.type !== 'table' && node?.type !== 'list') return undefined;
  const row = node.rows.find(({ id }) => id === spot?.row);
  return row?.cells.find(({ column }) => column === spot?.column);
}
