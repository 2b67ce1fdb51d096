import type { Decide } from './decide.ts';
import type { FilledView } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { LongTextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import style from './ViewEditor.module.css';

interface AbsenceEditorProps {
  readonly view: FilledView;
  readonly decide: Decide;
  readonly locked: boolean;
}

/** No rows is either a gap or a fact of its own; the second has to be said. */
export function AbsenceEditor({ view, decide, locked }: AbsenceEditorProps) {
  const edited = useAutosave(view.absence ?? '', {
    write: (reason) => decide({ do: 'explainAbsence', reason }),
  });
  return (
    <div className={style.absence}>
      <p>{view.leftOut.length > 0 ? screenText.allLeftOut : screenText.noRows}</p>
      <LongTextField label={screenText.absence} hint={screenText.absenceHint} {...edited} disabled={locked} />
    </div>
  );
}
