import { parseNumber } from '#shared/forms/parse-figure.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { screenText } from '#shared/text/screens.ts';
import { TextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import type { EditorProps } from './editor-props.ts';

/** A number with a decimal comma or point; `whole` refuses parts. */
export function NumberEditor(props: EditorProps & { readonly whole: boolean }) {
  const { label, value, onChange, required, disabled, whole } = props;
  const accept = (text: string) => {
    const number = parseNumber(text);
    return number !== undefined && (!whole || Number.isSafeInteger(number)) ? number : undefined;
  };
  const edited = useAutosave(typeof value === 'number' ? formatNumber(value) : '', {
    write: (text) => onChange(accept(text)),
    accepts: (text) => text.trim() === '' || accept(text) !== undefined,
    name: label,
  });
  const wrong = edited.value.trim() !== '' && accept(edited.value) === undefined;
  return (
    <TextField
      label={label}
      {...edited}
      error={wrong ? screenText.numberWrong : undefined}
      required={required}
      disabled={disabled}
    />
  );
}
