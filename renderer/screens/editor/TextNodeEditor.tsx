import type { FilledText } from '#shared/report/filled.ts';
import { LongTextField } from '#renderer/components/Fields.tsx';
import { saved } from '#renderer/state/save.ts';
import { useAutosave } from '#renderer/state/use-autosave.ts';

interface TextNodeEditorProps {
  readonly report: string;
  readonly node: FilledText;
  readonly locked: boolean;
}

/** A text that belongs to this report alone. */
export function TextNodeEditor({ report, node, locked }: TextNodeEditorProps) {
  const edited = useAutosave(node.text, {
    write: (text) => saved('report:write-text', { report, node: node.id, text }),
  });
  return (
    <LongTextField
      label={node.label}
      name={node.id}
      hint={node.hint}
      {...edited}
      required={node.required}
      disabled={locked}
      rows={3}
    />
  );
}
