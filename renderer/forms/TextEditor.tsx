import { screenText } from '#shared/text/screens.ts';
import { LongTextField, TextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import type { EditorProps } from './editor-props.ts';

/** A text that saves itself. Emptied, it becomes a field without a value. */
export function TextEditor({
  label,
  value,
  onChange,
  required,
  disabled,
  long = false,
}: EditorProps & { readonly long?: boolean }) {
  const stored = typeof value === 'string' ? value : '';
  const edited = useAutosave(stored, async (text) => onChange(text.trim() === '' ? undefined : text));
  const Field = long ? LongTextField : TextField;
  return (
    <Field
      label={label}
      value={edited.value}
      onChange={edited.change}
      onBlur={edited.commit}
      required={required}
      disabled={disabled}
    />
  );
}

/** A list of short texts, one a line. */
export function LinesEditor({
  label,
  value,
  onChange,
  required,
  disabled,
  numbers = false,
}: EditorProps & { readonly numbers?: boolean }) {
  const stored = Array.isArray(value) ? value.join('\n') : '';
  const edited = useAutosave(stored, async (text) => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const values = numbers ? lines.map(Number).filter((number) => Number.isSafeInteger(number)) : lines;
    onChange(values.length === 0 ? undefined : values);
  });
  return (
    <LongTextField
      label={label}
      hint={screenText.onePerLine}
      value={edited.value}
      onChange={edited.change}
      onBlur={edited.commit}
      required={required}
      disabled={disabled}
    />
  );
}
