import { factDateSchema } from '#shared/facts/fact-date.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import { formatDate } from '#shared/forms/format.ts';
import { screenText } from '#shared/text/screens.ts';
import { TextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import type { EditorProps } from './editor-props.ts';

/** A date as people write it. What cannot be read stays in the field, with examples, until it can. */
export function DateEditor({ label, value, onChange, required, disabled }: EditorProps) {
  const parsed = factDateSchema.safeParse(value);
  const edited = useAutosave(parsed.success ? formatDate(parsed.data) : '', {
    write: (written) => onChange(parseDate(written)),
    accepts: (written) => written.trim() === '' || parseDate(written) !== undefined,
    name: label,
  });
  const text = edited.value.trim();
  const isStored = parsed.success && text === formatDate(parsed.data);
  const wrong = text !== '' && !isStored && parseDate(text) === undefined;
  return (
    <TextField
      label={label}
      {...edited}
      placeholder={screenText.dateHint}
      error={wrong ? screenText.dateWrong : undefined}
      required={required}
      disabled={disabled}
    />
  );
}
