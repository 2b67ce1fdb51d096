import type { Finding } from '#shared/checks/finding.ts';
import type { FilledCell, FilledReport } from '#shared/report/filled.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { findingText, levelNames } from '#shared/text/findings.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { useTitles } from '#renderer/state/titles.ts';
import type { Spot } from './spot.ts';
import style from './RightPanel.module.css';

interface RightPanelProps {
  readonly findings: readonly Finding[];
  readonly filled: FilledReport;
  readonly spot: Spot | undefined;
  readonly onFinding: (finding: Finding) => void;
  readonly onNext: () => void;
}

/** What is wrong in the report, and what stands behind the figure that the person is at. */
export function RightPanel({ findings, filled, spot, onFinding, onNext }: RightPanelProps) {
  const behind = cellAt(filled, spot)?.behind;
  return (
    <aside className={style.panel}>
      {behind ? <WhereFrom behind={behind} /> : null}
      <section>
        <h2>
          {screenText.findings}
          {findings.length > 0 ? <span className={style.count}>{findings.length}</span> : null}
        </h2>
        {findings.length > 0 ? (
          <Button look="quiet" onClick={onNext}>
            {screenText.nextFinding}
          </Button>
        ) : null}
        {findings.length === 0 ? <p className={style.quiet}>{screenText.noFindings}</p> : null}
        <ul>
          {findings.map((finding) => {
            const { what, todo } = findingText(finding.rule, finding.details);
            return (
              <li key={finding.id}>
                <button type="button" className={style.finding} onClick={() => onFinding(finding)}>
                  <span className={style[finding.level]}>{levelNames[finding.level]}</span>
                  <strong>{what}</strong>
                  <span>{todo}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      {behind ? null : <WhereFrom behind={behind} />}
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
