import { useState } from 'react';
import { boundsOf } from '#shared/facts/fact-date.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import { parseNumber } from '#shared/forms/parse-figure.ts';
import { dataText } from '#shared/text/data.ts';
import { dayText, monthName } from '#shared/text/dates.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { planText } from '#shared/text/plan.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { TextField, YesNoField } from '#renderer/components/Fields.tsx';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { schoolYearOf } from '#renderer/state/school-year.ts';
import { useApp } from '#renderer/state/use-app.ts';
import type { FilterPartProps } from './FilterDialog.tsx';
import style from './DataDialogs.module.css';

export function TextFilter({ column, filter, onChange }: FilterPartProps) {
  const text = filter?.is === 'containing' ? filter.text : '';
  return (
    <TextField
      label={dataText.contains}
      startsHere
      value={text}
      onChange={(next) =>
        onChange(next.trim() === '' ? undefined : { is: 'containing', column: column.id, text: next })
      }
    />
  );
}

/** The values that stand in the column, the most frequent first, each with how often. */
export function ValuesFilter({ kind, column, filter, onChange }: FilterPartProps) {
  const { value } = useAnswer('grid:values', { kind, column: column.id });
  const [search, setSearch] = useState('');
  const chosen = filter?.is === 'oneOf' ? filter.values : [];
  const shown = (value?.values ?? []).filter(({ text }) => text.toLowerCase().includes(search.toLowerCase()));
  const set = (code: string, isChosen: boolean) => {
    const values = isChosen ? [...chosen, code] : chosen.filter((each) => each !== code);
    onChange(values.length === 0 ? undefined : { is: 'oneOf', column: column.id, values });
  };
  return (
    <>
      <TextField label={screenText.search} startsHere value={search} onChange={setSearch} />
      <fieldset className={style.values} aria-label={column.title}>
        {shown.map(({ value: code, text, count }) => (
          <YesNoField
            key={code}
            label={dataText.valueCount(text, count)}
            value={chosen.includes(code)}
            onChange={(isChosen) => set(code, isChosen)}
          />
        ))}
        {value && shown.length === 0 ? <p>{screenText.nothingFound}</p> : null}
      </fieldset>
    </>
  );
}

const wrongNumber = (text: string) =>
  text.trim() !== '' && parseNumber(text) === undefined ? screenText.numberWrong : undefined;

const wrongDay = (text: string) =>
  text.trim() !== '' && !parseDate(text) ? screenText.dateWrong : undefined;

export function BoundsFilter({ column, filter, onChange }: FilterPartProps) {
  const [from, setFrom] = useState(
    filter?.is === 'between' && filter.from !== undefined ? formatNumber(filter.from) : '',
  );
  const [to, setTo] = useState(
    filter?.is === 'between' && filter.to !== undefined ? formatNumber(filter.to) : '',
  );
  const change = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom);
    setTo(nextTo);
    const bounds = { from: parseNumber(nextFrom), to: parseNumber(nextTo) };
    const isOpen = bounds.from === undefined && bounds.to === undefined;
    onChange(isOpen ? undefined : { is: 'between', column: column.id, ...bounds });
  };
  return (
    <div className={style.pair}>
      <TextField
        label={dataText.from}
        startsHere
        value={from}
        error={wrongNumber(from)}
        onChange={(next) => change(next, to)}
      />
      <TextField
        label={dataText.to}
        value={to}
        error={wrongNumber(to)}
        onChange={(next) => change(from, next)}
      />
    </div>
  );
}

/** Days by hand, or a month of the school year by one press. */
export function DaysFilter({ column, filter, onChange }: FilterPartProps) {
  const now = useApp((state) => state.now);
  const startYear = useAnswer('settings:get', {}).value?.schoolYear ?? schoolYearOf(now);
  const kept = filter?.is === 'during' ? filter : undefined;
  const [from, setFrom] = useState(kept?.from === undefined ? '' : dayText(kept.from));
  const [to, setTo] = useState(kept?.to === undefined ? '' : dayText(kept.to));
  const change = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom);
    setTo(nextTo);
    const [first, last] = [parseDate(nextFrom), parseDate(nextTo)];
    const bounds = { from: first && boundsOf(first).from, to: last && boundsOf(last).to };
    const isOpen = bounds.from === undefined && bounds.to === undefined;
    onChange(isOpen ? undefined : { is: 'during', column: column.id, ...bounds });
  };
  return (
    <>
      <div className={style.pair}>
        <TextField
          label={dataText.fromDay}
          startsHere
          value={from}
          error={wrongDay(from)}
          onChange={(next) => change(next, to)}
        />
        <TextField
          label={dataText.toDay}
          value={to}
          error={wrongDay(to)}
          onChange={(next) => change(from, next)}
        />
      </div>
      <fieldset className={style.months} aria-label={planText.schoolYear(startYear)}>
        {schoolMonths(startYear).map(({ year, month }) => {
          const written = `${monthName(month)} ${year}`;
          return (
            <Button key={written} look="quiet" onClick={() => change(written, written)}>
              {written}
            </Button>
          );
        })}
      </fieldset>
    </>
  );
}

/** September to August of the school year that begins in `start`. */
function schoolMonths(start: number): { readonly year: number; readonly month: number }[] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 8) % 12) + 1;
    return { year: month >= 9 ? start : start + 1, month };
  });
}
