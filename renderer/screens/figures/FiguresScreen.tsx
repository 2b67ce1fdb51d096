import { useState } from 'react';
import { sameContent } from '#shared/facts/canonical.ts';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { formatDate } from '#shared/forms/format.ts';
import { familyNames } from '#shared/text/indicators.ts';
import { figuresText } from '#shared/text/figures.ts';
import { screenText } from '#shared/text/screens.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { TextField, YesNoField } from '#renderer/components/Fields.tsx';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { ReferenceEditor } from '#renderer/forms/ReferenceEditor.tsx';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { FigureRows } from './FigureRows.tsx';
import { type ChosenFigure, recordsId, WhereFrom } from './WhereFrom.tsx';
import style from './FiguresScreen.module.css';

/** Figures of the school in a period, computed from its records; each leads to the records behind it. */
export function FiguresScreen() {
  const settings = useAnswer('settings:get', {}).value;
  return settings ? <Figures schoolYear={settings.schoolYear} /> : null;
}

function Figures({ schoolYear }: { readonly schoolYear: number }) {
  const first = { precision: 'schoolYear', startYear: schoolYear } as const;
  const [written, setWritten] = useState(formatDate(first));
  const [organisation, setOrganisation] = useState<string>();
  const [showEmpty, setShowEmpty] = useState(false);
  const [chosen, setChosen] = useState<ChosenFigure>();
  const period = parsePeriod(written);
  const scope = { period: period ?? first, ...(organisation === undefined ? {} : { organisation }) };
  const { value } = useAnswer('indicator:catalogue', scope);
  const groups = (value?.groups ?? [])
    .map(({ family, indicators }) => ({
      family,
      indicators: indicators.filter(
        ({ values }) => showEmpty || values.some(({ absence }) => absence !== 'no-records'),
      ),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  /** A second press leads to the records: they stand far behind the other figures for whoever uses Tab. */
  const choose = (figure: ChosenFigure) => {
    if (sameContent(figure, chosen)) document.querySelector<HTMLElement>(`#${recordsId} button`)?.focus();
    else setChosen(figure);
  };
  return (
    <div className={style.page}>
      <nav className={style.families} aria-label={figuresText.families}>
        {groups.map(({ family }) => (
          <RowButton key={family} onClick={() => goToFamily(family)}>
            <span>{familyNames[family]}</span>
          </RowButton>
        ))}
      </nav>
      <div className={style.main}>
        <div className={style.tools}>
          <h1>{figuresText.title}</h1>
          <div className={style.period}>
            <TextField
              label={figuresText.period}
              value={written}
              error={period ? undefined : screenText.dateWrong}
              placeholder={figuresText.periodHint}
              onChange={setWritten}
            />
          </div>
          <div className={style.organisation}>
            <ReferenceEditor
              kind="event"
              kinds={['organisation']}
              label={figuresText.organisation}
              value={organisation}
              onChange={(next) => {
                setOrganisation(typeof next === 'string' ? next : undefined);
                return Promise.resolve(true);
              }}
            />
          </div>
          <YesNoField label={figuresText.showEmpty} value={showEmpty} onChange={setShowEmpty} />
        </div>
        <div className={style.scroll}>
          {value && groups.length === 0 ? (
            <EmptyState title={figuresText.none} text={figuresText.noneText} />
          ) : null}
          {groups.map(({ family, indicators }) => (
            <section key={family} aria-label={familyNames[family]}>
              <h2 id={headId(family)} tabIndex={-1}>
                {familyNames[family]}
              </h2>
              <table className={style.table}>
                <thead>
                  <tr>
                    <th scope="col">{figuresText.indicator}</th>
                    <th scope="col" className={style.number}>
                      {figuresText.figure}
                    </th>
                    <th scope="col">{figuresText.about}</th>
                    <th scope="col" className={style.number}>
                      {figuresText.records}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {indicators.map((indicator) => (
                    <FigureRows key={indicator.id} indicator={indicator} chosen={chosen} onChoose={choose} />
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </div>
      </div>
      <WhereFrom scope={scope} chosen={chosen} />
    </div>
  );
}

const headId = (family: string) => `figures-of-${family}`;

/** The list is long: its heads are a press away, and the keyboard goes on from there. */
function goToFamily(family: string): void {
  const head = document.getElementById(headId(family));
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
}
