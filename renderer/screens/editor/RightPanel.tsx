import type { Finding } from '#shared/checks/finding.ts';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import type { FilledCell, FilledItem, FilledReport } from '#shared/report/filled.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { useTitles } from '#renderer/state/titles.ts';
import { FindingList } from './FindingList.tsx';
import { LastYear } from './LastYear.tsx';
import type { Spot } from './spot.ts';
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
  return (
    <aside className={style.panel}>
      {behind ? <WhereFrom behind={behind} /> : null}
      <FindingList
        report={info.id}
        findings={findings}
        locked={info.locked !== undefined}
        onFinding={onFinding}
        onNext={onNext}
      />
      {behind ? null : <WhereFrom behind={behind} />}
      {item && info.previous !== undefined ? (
        <LastYear info={info} previous={info.previous} item={item} />
      ) : null}
    </aside>
  );
}

/** Stands first while the person is at a figure, else after the findings. */
function WhereFrom({ behind }: { readonly behind: FilledCell['behind'] }) {
  return (
    <section>
      <h2>{screenText.whereFrom}</h2>
      {behind ? <Behind behind={behind} /> : <p className={style.quiet}>{screenText.whereFromEmpty}</p>}
    </section>
  );
}

function cellAt(filled: FilledReport, spot: Spot | undefined): FilledCell | undefined {
  const nodes = filled.sections.flatMap((section) => section.items.flatMap((item) => item.nodes));
  const node = nodes.find(({ id }) => id === spot?.node);
  if (node?.type !== 'table' && node?.type !== 'list') return undefined;
  const row = node.rows.find(({ id }) => id === spot?.row);
  return row?.cells.find(({ column }) => column === spot?.column);
}

/** What a figure can be made of: the kinds that an indicator counts, and typed values. */
function Behind({ behind }: { readonly behind: NonNullable<FilledCell['behind']> }) {
  const titles = useTitles(behind.records);
  const records = behind.records.flatMap((id) => titles.get(id) ?? []);
  return (
    <>
      <p>
        {behind.source === 'typed'
          ? screenText.typedFigure
          : screenText.computedFigure(behind.records.length)}
      </p>
      <ol className={style.behind}>
        {records.map(({ id, kind, title }) => (
          <li key={id}>
            <RowButton
              className={style.record}
              onClick={() => {
                if (isFactKind(kind)) openCard({ id, kind });
              }}
            >
              {icons.open}
              <span>
                {title}
                <small>{kindNames[kind]?.one}</small>
              </span>
            </RowButton>
          </li>
        ))}
      </ol>
    </>
  );
}
