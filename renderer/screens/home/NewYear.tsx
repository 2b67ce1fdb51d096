import { useState } from 'react';
import type { Offered } from '#shared/contract/areas/rollover.ts';
import { rolloverText } from '#shared/text/rollover.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { YesNoField } from '#renderer/components/Fields.tsx';
import { saved } from '#renderer/state/save.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './HomeScreen.module.css';

/** Offers the step into a new school year, once it has begun; until the person takes it, nothing is changed. */
export function NewYear() {
  const { value } = useAnswer('year:next', {});
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState(false);
  if (!value?.isDue || !mayWrite) return null;
  return (
    <section className={style.newYear}>
      <div>
        <h2>{rolloverText.title(value.startYear)}</h2>
        <p>{rolloverText.offer}</p>
      </div>
      <Button onClick={() => setOpen(true)}>{rolloverText.begin}</Button>
      {open ? (
        <NewYearDialog
          startYear={value.startYear}
          requests={value.requests}
          reports={value.reports}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </section>
  );
}

interface NewYearDialogProps {
  readonly startYear: number;
  readonly requests: readonly Offered[];
  readonly reports: readonly Offered[];
  readonly onClose: () => void;
}

function NewYearDialog({ startYear, requests, reports, onClose }: NewYearDialogProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const toggle = (id: string, on: boolean) =>
    setLeft(on ? left.filter((each) => each !== id) : [...left, id]);
  const taken = (of: readonly Offered[]) => of.map(({ id }) => id).filter((id) => !left.includes(id));
  const begin = () => {
    void saved('year:begin', { requests: taken(requests), reports: taken(reports) });
    onClose();
  };
  return (
    <Dialog title={rolloverText.title(startYear)} onClose={onClose}>
      <p>{requests.length + reports.length === 0 ? rolloverText.nothing : rolloverText.keep}</p>
      <Choices title={rolloverText.requests} of={requests} left={left} onToggle={toggle} />
      <Choices title={rolloverText.reports} of={reports} left={left} onToggle={toggle} />
      <div className={style.yearActions}>
        <Button onClick={onClose}>{screenText.cancel}</Button>
        <Button look="main" onClick={begin}>
          {rolloverText.begin}
        </Button>
      </div>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly of: readonly Offered[];
  readonly left: readonly string[];
  readonly onToggle: (id: string, on: boolean) => void;
}

function Choices({ title, of, left, onToggle }: ChoicesProps) {
  if (of.length === 0) return null;
  return (
    <fieldset className={style.yearChoices}>
      <legend>{title}</legend>
      {of.map(({ id, title: name, before, next }) => (
        <YesNoField
          key={id}
          label={rolloverText.line(name, before, next)}
          value={!left.includes(id)}
          onChange={(on) => onToggle(id, on)}
        />
      ))}
    </fieldset>
  );
}
