import type { FilledText } from '#shared/report/filled.ts';
import { editorText } from '#shared/text/editor.ts';
import { Button } from '#renderer/components/Button.tsx';
import { saved } from '#renderer/state/save.ts';
import style from './ItemPane.module.css';

interface MarkNoteProps {
  readonly report: string;
  readonly node: FilledText;
  readonly locked: boolean;
}

/** Where a text of last year stands: carried as it is, to be confirmed, or an example to write anew. */
export function MarkNote({ report, node, locked }: MarkNoteProps) {
  if (node.mark === undefined) return null;
  return (
    <p className={node.mark === 'carried' ? style.note : style.mark}>
      <span>{editorText.marks[node.mark]}</span>
      {node.mark === 'confirm' && !locked ? (
        <Button look="quiet" onClick={() => void saved('report:confirm', { report, nodes: [node.id] })}>
          {editorText.confirm}
        </Button>
      ) : null}
    </p>
  );
}
