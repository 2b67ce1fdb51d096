import { type FormEvent, useEffect, useState } from 'react';
import type { Binding } from '#shared/blocks/binding.ts';
import type { Inline } from '#shared/blocks/model.ts';
import { indicatorNames } from '#shared/text/indicators.ts';
import { countedWords, richText } from '#shared/text/rich-text.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField } from '#renderer/components/Fields.tsx';
import style from './editor.module.css';

type Show = Extract<Binding, { to: 'indicator' }>['show'];

interface FigureDialogProps {
  /** What a live fact says in this report now. */
  readonly chipText: (binding: Binding) => Promise<string | undefined>;
  readonly onInsert: (chip: Inline) => void;
  readonly onClose: () => void;
}

const indicators = Object.entries(indicatorNames).map(([value, label]) => ({ value, label }));
const words = Object.keys(countedWords).map((word) => ({ value: word, label: word }));
const shows = Object.entries(richText.shows).map(([value, label]) => ({ value, label }));

/** «Вставить показатель»: a figure that stays true when the facts change; seen before it is inserted. */
export function FigureDialog({ chipText, onInsert, onClose }: FigureDialogProps) {
  const [indicator, setIndicator] = useState<string>();
  const [show, setShow] = useState<Show>('figure');
  const [word, setWord] = useState<string>();
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string | undefined }>();
  const nouns = word === undefined || show === 'share' ? undefined : countedWords[word];
  const binding: Binding | undefined =
    indicator === undefined
      ? undefined
      : { to: 'indicator', indicator, show, ...(nouns ? { nouns: [...nouns] } : {}) };
  const question = JSON.stringify(binding);

  useEffect(() => {
    let isLate = false;
    if (question === undefined) return undefined;
    void chipText(JSON.parse(question) as Binding).then((text) => {
      if (!isLate) setSaid({ of: question, text });
      return undefined;
    });
    return () => {
      isLate = true;
    };
  }, [chipText, question]);

  const answer = said?.of === question ? said : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (binding && answer?.text !== undefined) onInsert({ type: 'chip', binding, text: answer.text });
  };
  return (
    <Dialog title={richText.tools.figure} onClose={onClose}>
      <form className={style.form} onSubmit={submit} noValidate>
        <ChoiceField
          label={richText.figureLabel}
          value={indicator}
          choices={indicators}
          onChange={setIndicator}
          nothingFound={screenText.notFound}
        />
        <ChoiceField
          label={richText.showLabel}
          value={show}
          choices={shows}
          clearable={false}
          onChange={(next) => setShow((next ?? 'figure') as Show)}
          nothingFound={screenText.notFound}
        />
        {show === 'share' ? null : (
          <ChoiceField
            label={richText.wordLabel}
            hint={richText.wordHint}
            value={word}
            choices={words}
            onChange={setWord}
            nothingFound={screenText.notFound}
          />
        )}
        <output className={style.note}>{answer === undefined ? '' : richText.willSay(answer.text)}</output>
        <div className={style.actions}>
          <span className={style.space} />
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit disabled={answer?.text === undefined}>
            {richText.insert}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
