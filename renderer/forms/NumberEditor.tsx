import { formatNumber } from '#shared/text/numerals.ts';
import { screenText } from '#shared/text/screens.ts';
import { TextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import type { EditorProps } from './editor-props.ts';
import { readNumber } from './read-number.ts';

/** A number with a decimal comma or point; `whole` refuses parts. */
export function NumberEditor(props: EditorProps & { readonly whole: boolean }) {
  const { label, value, onChange, required, disabled, whole } = props;
  const accept = (text: string) => {
    const number = readNumber(text);
    return number !== undefined && (!whole || Number.isSafeInteger(number)) ? number : undefined;
  };
  const edited = useAutosave(typeof value === 'number' ? formatNumber(value) : '', async (text) => {
    const number = accept(text);
    if (number !== undefined || text.trim() === '') onChange(number);
  });
  const wrong = edited.value.trim() !== '' && accept(edited.value) === undefined;
  return (
    <TextField
      label={label}
      value={edited.value}
      onChange={edited.change}
      onBlur={edited.commit}
      error={wrong ? screenText.numberWrong : undefined}
      required={required}
      disabled={disabled}
    />
  );
}
