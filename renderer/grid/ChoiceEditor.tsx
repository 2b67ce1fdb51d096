import { type KeyboardEvent, useState } from 'react';
import { gridText } from '#shared/text/grid.ts';
import { EditProblem, type EditorProps, leave, problemId, takeFocus } from './CellEditor.tsx';
import { EditorPopup } from './EditorPopup.tsx';
import type { Choice } from './model.ts';
import { meant, useChoices } from './use-choices.ts';
import type { Edit } from './use-edit.ts';
import style from './Editor.module.css';

const listId = 'grid-edit-choices';

/** Choice by typing any part of it or by arrows; a text that is nothing of the list is handed over as it is. */
export function ChoiceEditor({ edit, column }: EditorProps) {
  const [isOpen, setOpen] = useState(edit.how !== 'keep');
  const [isTyped, setTyped] = useState(edit.how === 'replace');
  const [marked, setMarked] = useState<number>();
  // A list that was opened over a text shows all there is, not only what the text itself finds.
  const wanted = isTyped ? edit.text : '';
  const found = useChoices(column, wanted, isOpen);
  const choices = isOpen ? (found?.choices ?? []) : [];
  const guess =
    found && isTyped && found.text === edit.text ? meant(found, column.editor !== 'reference') : undefined;
  const at = Math.min(marked ?? (guess ? choices.indexOf(guess) : -1), choices.length - 1);
  // A list without anything in it is none, for a screen reader.
  const isShown = choices.length > 0;
  const isNothing = isOpen && found !== undefined && !isShown;

  const type = (text: string) => {
    edit.type(text);
    setTyped(true);
    setOpen(true);
    setMarked(undefined);
  };
  const walk = (step: number) => {
    if (isOpen) setMarked((Math.max(at, step > 0 ? -1 : 0) + step + choices.length) % choices.length);
    setOpen(true);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) {
      edit.endByKey(event, choices[at]);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    walk(step);
  };

  return (
    <div className={style.editor}>
      <input
        ref={takeFocus}
        className={style.input}
        role="combobox"
        aria-label={gridText.edited(column.title, edit.at.row + 1)}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-activedescendant={at < 0 ? undefined : optionId(at)}
        aria-invalid={edit.problem !== undefined}
        aria-describedby={edit.problem === undefined ? undefined : problemId}
        value={edit.text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => leave(edit)}
      />
      {isShown || isNothing || edit.problem !== undefined ? (
        <EditorPopup>
          <EditProblem edit={edit} />
          {isShown ? (
            <Choices label={gridText.choices(column.title)} choices={choices} marked={at} edit={edit} />
          ) : null}
          {isNothing ? <div className={style.nothing}>{gridText.nothingFound}</div> : null}
        </EditorPopup>
      ) : null}
    </div>
  );
}

function optionId(at: number): string {
  return `${listId}-${at}`;
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly marked: number;
  readonly edit: Edit;
}

function Choices({ label, choices, marked, edit }: ChoicesProps) {
  return (
    <div id={listId} role="listbox" aria-label={label} className={style.choices}>
      {choices.map((choice, at) => (
        <div
          key={at}
          ref={at === marked ? bringIntoSight : null}
          id={optionId(at)}
          role="option"
          aria-selected={at === marked}
          className={style.choice}
          // The field keeps the focus; otherwise leaving it would end the edit before the choice.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => edit.end('stay', choice)}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}

function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
