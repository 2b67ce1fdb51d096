import type { FilledCell, FilledColumn } from '#shared/report/filled.ts';
import { valueText } from '#shared/forms/value.ts';
import { LongTextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import type { Decide } from './decide.ts';

interface FreeCellProps {
  readonly row: string;
  readonly column: FilledColumn;
  readonly cell: FilledCell | undefined;
  readonly decide: Decide;
  readonly locked: boolean;
}

/** A cell of a row that only this report has: typed where it stands. */
export function FreeCell({ row, column, cell, decide, locked }: FreeCellProps) {
  const stored = cell ? valueText(cell.value) : '';
  const edited = useAutosave(stored, {
    write: (text) => decide({ do: 'writeRow', row, column: column.id, text }),
  });
  return <LongTextField label={column.title} silentLabel rows={1} {...edited} disabled={locked} />;
}
