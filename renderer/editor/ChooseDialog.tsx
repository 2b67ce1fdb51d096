import { type FormEvent, useEffect, useState } from 'react';
import { richText } from '#shared/text/rich-text.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField } from '#renderer/components/Fields.tsx';
import style from './editor.module.css';

/** Something that can be put into the text, by what people call it. */
export interface Insertable<T> {
  readonly id: string;
  readonly title: string;
  readonly content: T;
}

interface ChooseDialogProps<T> {
  readonly title: string;
  readonly label: string;
  /** Said when there is nothing to choose from. */
  readonly none: string;
  readonly load: () => Promise<readonly Insertable<T>[]>;
  readonly onChoose: (content: T) => void;
  readonly onClose: () => void;
  /** Another way to what is looked for: a button and what it does. */
  readonly other?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Chooses one of a list that is asked for when the dialog opens. */
export function ChooseDialog<T>({
  title,
  label,
  none,
  load,
  onChoose,
  onClose,
  other,
}: ChooseDialogProps<T>) {
  const [all, setAll] = useState<readonly Insertable<T>[]>();
  const [id, setId] = useState<string>();
  // Asked once: what is in the list does not change while the dialog is open.
  const [answer] = useState(load);
  useEffect(() => {
    let isLate = false;
    void answer.then((found) => {
      if (!isLate) setAll(found);
      return undefined;
    });
    return () => {
      isLate = true;
    };
  }, [answer]);
  const chosen = all?.find((each) => each.id === id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (chosen) onChoose(chosen.content);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={style.form} onSubmit={submit} noValidate>
        {all?.length === 0 ? (
          <p className={style.note}>{none}</p>
        ) : (
          <ChoiceField
            label={label}
            value={id}
            choices={(all ?? []).map((each) => ({ value: each.id, label: each.title }))}
            onChange={setId}
            nothingFound={screenText.notFound}
          />
        )}
        <div className={style.actions}>
          {other ? <Button onClick={other.run}>{other.label}</Button> : null}
          <span className={style.space} />
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit disabled={chosen === undefined}>
            {richText.insert}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
