import { Suspense, useMemo } from 'react';
import { blocksOfText } from '#shared/blocks/from-text.ts';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { Appendix } from '#shared/report/report.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import { LazyTextEditor } from './LazyTextEditor.tsx';
import { appendicesOf, chipTextOf, lookOf, pictureFromFile, picturesOf } from './text-pieces.ts';

interface AppendixTextProps {
  readonly report: string;
  readonly id: string;
  readonly fields: Pick<Appendix, 'text' | 'blocks'>;
  readonly locked: boolean;
  readonly write: (text: { readonly text: string; readonly blocks: Block[] }) => Promise<boolean>;
}

/** The text of an appendix of the report's own. */
export function AppendixText({ report, id, fields, locked, write }: AppendixTextProps) {
  const { text, blocks } = fields;
  const stored = useMemo<readonly Block[]>(() => blocks ?? blocksOfText(text), [text, blocks]);
  const { value, onChange, onFocus, onBlur } = useAutosave<readonly Block[]>(stored, {
    write: (written) => write({ text: written.flatMap(linesOf).join('\n'), blocks: [...written] }),
    name: editorText.appendixText,
    behind: JSON.stringify(stored),
  });
  return (
    <Suspense fallback={<p>{screenText.loading}</p>}>
      <LazyTextEditor
        label={editorText.appendixText}
        name={id}
        disabled={locked}
        value={value}
        onChange={onChange}
        onFocus={onFocus}
        onBlur={onBlur}
        chipText={(binding) => chipTextOf(report, binding)}
        appendices={() => appendicesOf(report)}
        pictures={() => picturesOf(report)}
        pictureFromFile={() => pictureFromFile(report)}
        preview={lookOf}
      />
    </Suspense>
  );
}
