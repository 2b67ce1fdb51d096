import { lazy, Suspense } from 'react';
import type { Binding } from '#shared/blocks/binding.ts';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { FilledText } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { saved } from '#renderer/state/save.ts';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import { appendicesOf, chipTextOf, lookOf, pictureFromFile, picturesOf, proposalsOf } from './text-pieces.ts';

/** A third of the window's program: it comes when a text is first edited. */
const RichTextEditor = lazy(async () => {
  const { RichTextEditor: Editor } = await import('#renderer/editor/RichTextEditor.tsx');
  return { default: Editor };
});

interface TextNodeEditorProps {
  readonly report: string;
  readonly node: FilledText;
  readonly locked: boolean;
  /** «Откуда цифра» of a live fact in the text. */
  readonly onWhereFrom?: ((binding: Binding) => void) | undefined;
}

/** A text that belongs to this report alone. */
export function TextNodeEditor({ report, node, locked, onWhereFrom }: TextNodeEditorProps) {
  const { value, onChange, onFocus, onBlur } = useAutosave<readonly Block[]>(node.written, {
    write: (blocks) => {
      const text = blocks.flatMap(linesOf).join('\n');
      return saved('report:write-text', { report, node: node.id, text, blocks: [...blocks] });
    },
    name: node.label,
    behind: JSON.stringify(node.written),
  });
  const proposes = (node.proposals ?? []).length > 0;
  return (
    <Suspense fallback={<p>{screenText.loading}</p>}>
      <RichTextEditor
        label={node.label}
        name={node.id}
        hint={node.hint}
        required={node.required}
        disabled={locked}
        value={value}
        onChange={onChange}
        onFocus={onFocus}
        onBlur={onBlur}
        chipText={(binding) => chipTextOf(report, binding)}
        onWhereFrom={onWhereFrom}
        appendices={() => appendicesOf(report)}
        pictures={() => picturesOf(report)}
        pictureFromFile={() => pictureFromFile(report)}
        preview={lookOf}
        proposals={proposes ? () => proposalsOf(report, node.id) : undefined}
      />
    </Suspense>
  );
}
