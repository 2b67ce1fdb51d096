import { type ReactNode, useEffect, useRef } from 'react';
import type { Binding } from '#shared/blocks/binding.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { periodInForce } from '#shared/forms/scope.ts';
import type { FilledCell } from '#shared/report/filled.ts';
import type { Report } from '#shared/report/report.ts';
import { indicatorName } from '#shared/text/indicators.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { useTitles } from '#renderer/state/titles.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './RightPanel.module.css';

type BehindCell = NonNullable<FilledCell['behind']>;

/** «Откуда цифра»: what stands behind a cell or a live fact; how to ask, while there is neither. */
export function WhereFrom({ children }: { readonly children?: ReactNode }) {
  return (
    <section>
      <h2>{screenText.whereFrom}</h2>
      {children ?? <p className={style.quiet}>{screenText.whereFromEmpty}</p>}
    </section>
  );
}

/** What a figure can be made of: the kinds that an indicator counts, and typed values. */
export function BehindFigure({ behind }: { readonly behind: BehindCell }) {
  return (
    <>
      <p>
        {behind.source === 'typed'
          ? screenText.typedFigure
          : screenText.computedFigure(behind.records.length)}
      </p>
      <Records ids={behind.records} />
    </>
  );
}

/** Behind a live fact of a text: the records that its indicator counts in this report, or the record it is read from. */
export function BehindLiveFact({ report, binding }: { readonly report: string; readonly binding: Binding }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={box} tabIndex={-1} className={style.answer} aria-label={screenText.whereFrom}>
      {binding.to === 'field' ? (
        <Records ids={[binding.record]} />
      ) : (
        <BehindIndicator report={report} binding={binding} />
      )}
    </section>
  );
}

type ToIndicator = Extract<Binding, { to: 'indicator' }>;

function BehindIndicator({ report, binding }: { readonly report: string; readonly binding: ToIndicator }) {
  const { value } = useAnswer('record:get', { id: report });
  return (
    <>
      <p>{indicatorName(binding.indicator)}</p>
      {value ? <IndicatorRecords fields={value.fields as Report} binding={binding} /> : null}
    </>
  );
}

/** Over the report's own period and subject, as the text itself counts. */
function IndicatorRecords({ fields, binding }: { readonly fields: Report; readonly binding: ToIndicator }) {
  const { period, cutOff, project, organisation, centre, municipality } = fields;
  const { value } = useAnswer('indicator:records', {
    id: binding.indicator,
    period: periodInForce({ period, cutOff }),
    project,
    organisation,
    centre,
    municipality,
    value: binding.value,
    part: binding.show === 'base' ? 'base' : binding.part,
  });
  if (!value) return null;
  return <BehindFigure behind={{ source: 'computed', records: value.records.map((record) => record.id) }} />;
}

function Records({ ids }: { readonly ids: readonly string[] }) {
  const titles = useTitles(ids);
  return (
    <ol className={style.behind}>
      {ids
        .flatMap((id) => titles.get(id) ?? [])
        .map(({ id, kind, title }) => (
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
  );
}
