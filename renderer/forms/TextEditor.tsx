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
  startsHere,
  long = false,
}: EditorProps & { readonly long?: boolean }) {
  const stored = typeof value === 'string' ? value : '';
  const edited = useAutosave(stored, {
    write: (text) => onChange(text.trim() === '' ? undefined : text),
  });
  const Field = long ? LongTextField : TextField;
  return <Field label={label} {...edited} required={required} disabled={disabled} startsHere={startsHere} />;
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
  const edited = useAutosave(stored, {
    write: (text) => {
      const lines = linesOf(text);
      const values = numbers ? lines.map(Number) : lines;
      return onChange(values.length === 0 ? undefined : values);
    },
    name: label,
    accepts: (text) => !numbers || linesOf(text).every((line) => /^\d+$/.test(line)),
  });
  return (
    <LongTextField
      label={label}
      hint={screenText.onePerLine}
      {...edited}
      required={required}
      disabled={disabled}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
