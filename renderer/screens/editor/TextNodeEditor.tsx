import { Suspense, useMemo } from 'react';
import type { Binding } from '#shared/blocks/binding.ts';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { Finding } from '#shared/checks/finding.ts';
import type { FilledText } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { saved } from '#renderer/state/save.ts';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import { LazyTextEditor } from './LazyTextEditor.tsx';
import { appendicesOf, chipTextOf, lookOf, pictureFromFile, picturesOf, proposalsOf } from './text-pieces.ts';

interface TextNodeEditorProps {
  readonly report: string;
  readonly node: FilledText;
  readonly locked: boolean;
  /** Leads into the text, to the words that it quotes. */
  readonly finding?: Finding | undefined;
  /** «Откуда цифра» of a live fact in the text. */
  readonly onWhereFrom?: ((binding: Binding) => void) | undefined;
}

/** A text that belongs to this report alone. */
export function TextNodeEditor({ report, node, locked, finding, onWhereFrom }: TextNodeEditorProps) {
  const { value, onChange, onFocus, onBlur } = useAutosave<readonly Block[]>(node.written, {
    write: (blocks) => {
      const text = blocks.flatMap(linesOf).join('\n');
      return saved('report:write-text', { report, node: node.id, text, blocks: [...blocks] });
    },
    name: node.label,
    behind: JSON.stringify(node.written),
  });
  const seek = useMemo(
    () =>
      finding && {
        quote: finding.quote === undefined ? undefined : { words: finding.quote, nth: finding.nth ?? 0 },
      },
    [finding],
  );
  const proposes = (node.proposals ?? []).length > 0;
  return (
    <Suspense fallback={<p>{screenText.loading}</p>}>
      <LazyTextEditor
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
        seek={seek}
        proposals={proposes ? () => proposalsOf(report, node.id) : undefined}
      />
    </Suspense>
  );
}
