import { absences, type Figure, figureSchema, type Qualifier, qualifiers } from '#shared/facts/figure.ts';
import { parseWrittenFigure, type WrittenFigure } from '#shared/forms/parse-figure.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import type { EditorProps } from './editor-props.ts';
import style from './editors.module.css';

const nature = [
  ...qualifiers.map((value) => ({ value, label: screenText.qualifierNames[value] })),
  ...absences.map((value) => ({ value, label: screenText.absenceNames[value] })),
];

/** «более 160», or why there is no number: empty is said, not left. */
export function FigureEditor({ label, value, onChange, required, disabled }: EditorProps) {
  const parsed = figureSchema.safeParse(value);
  const figure = parsed.success ? parsed.data : undefined;
  const stored = figure?.value === undefined ? '' : formatNumber(figure.value);
  const edited = useAutosave(stored, {
    write: async (text) => {
      const read = parseWrittenFigure(text);
      if (read) return await onChange(withValue(figure, read));
      // Emptying the number of a figure that says «нет данных» changes nothing.
      return figure?.absence === undefined ? await onChange(undefined) : true;
    },
    accepts: (text) => text.trim() === '' || parseWrittenFigure(text) !== undefined,
    name: label,
    behind: JSON.stringify(figure ?? {}),
  });
  const wrong = edited.value.trim() !== '' && parseWrittenFigure(edited.value) === undefined;
  return (
    <div className={style.figure}>
      <TextField
        label={label}
        {...edited}
        error={wrong ? screenText.numberWrong : undefined}
        required={required}
        disabled={disabled}
      />
      <ChoiceField
        label={screenText.qualifier}
        value={figure?.absence ?? figure?.qualifier ?? 'exact'}
        choices={nature}
        clearable={false}
        disabled={disabled}
        nothingFound={screenText.notFound}
        onChange={(next) => void onChange(withNature(figure, next))}
      />
    </div>
  );
}

function withValue(figure: Figure | undefined, read: WrittenFigure): Figure {
  const { absence: _, ...rest } = figure ?? { qualifier: 'exact' as const };
  return { ...rest, ...read };
}

function withNature(figure: Figure | undefined, chosen: string | undefined): Figure | undefined {
  const absence = absences.find((each) => each === chosen);
  const { value, absence: _, ...rest } = figure ?? { qualifier: 'exact' as const, value: undefined };
  if (absence) return { ...rest, qualifier: 'exact', absence };
  const qualifier: Qualifier = qualifiers.find((each) => each === chosen) ?? 'exact';
  return value === undefined ? undefined : { ...rest, qualifier, value };
}
