import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { gridText } from '#shared/text/grid.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { EditorPopup } from './EditorPopup.tsx';
import { useGrid } from './grid-context.ts';
import type { GridColumn, GridRow } from './model.ts';
import { type Edit, useEdit } from './use-edit.ts';
import style from './Editor.module.css';

export interface EditorProps {
  readonly edit: Edit;
  readonly column: GridColumn;
}

export function CellEditor(props: RenderEditCellProps<GridRow>) {
  const edit = useEdit(props);
  const column = useGrid().columns[props.column.idx - 1];
  if (!column) return null;
  switch (column.editor) {
    case 'longText':
      return <LongEditor edit={edit} column={column} />;
    case 'choice':
    case 'reference':
    case 'yesNo':
      return <ChoiceEditor edit={edit} column={column} />;
    case 'text':
    case 'date':
    case 'number':
      return <LineEditor edit={edit} column={column} />;
  }
}

/** Takes the focus with the caret behind the text. */
export function takeFocus(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (!field || document.activeElement === field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
}

/** The window losing the focus is not the person leaving the cell. */
export function leave(edit: Edit): void {
  if (document.hasFocus()) edit.end('away');
}

export const problemId = 'grid-edit-problem';

export function EditProblem({ edit }: { readonly edit: Edit }) {
  if (edit.problem === undefined) return null;
  return (
    <div id={problemId} role="alert" className={style.problem}>
      {edit.problem}
    </div>
  );
}

function LineEditor({ edit, column }: EditorProps) {
  return (
    <div className={style.editor}>
      <input
        ref={takeFocus}
        className={column.align === 'right' ? style.inputRight : style.input}
        aria-label={gridText.edited(column.title, edit.at.row + 1)}
        aria-invalid={edit.problem !== undefined}
        aria-describedby={edit.problem === undefined ? undefined : problemId}
        inputMode={column.editor === 'number' ? 'decimal' : 'text'}
        value={edit.text}
        onChange={(event) => edit.type(event.currentTarget.value)}
        onKeyDown={(event) => edit.endByKey(event)}
        onBlur={() => leave(edit)}
      />
      {edit.problem === undefined ? null : (
        <EditorPopup>
          <EditProblem edit={edit} />
        </EditorPopup>
      )}
    </div>
  );
}

/** Grows with its text over the cells around; Alt+Enter breaks the line, as in Excel. */
function LongEditor({ edit, column }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Not before the popup is shown: what is not shown takes no focus.
  useLayoutEffect(() => takeFocus(field.current), []);
  const breakLine = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
    edit.type(event.currentTarget.value);
  };
  return (
    <div className={style.editor}>
      <EditorPopup over>
        <textarea
          ref={field}
          className={style.long}
          aria-label={gridText.edited(column.title, edit.at.row + 1)}
          aria-invalid={edit.problem !== undefined}
          aria-describedby={edit.problem === undefined ? undefined : problemId}
          value={edit.text}
          onChange={(event) => edit.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.altKey) breakLine(event);
            else edit.endByKey(event);
          }}
          onBlur={() => leave(edit)}
        />
        <EditProblem edit={edit} />
      </EditorPopup>
    </div>
  );
}
