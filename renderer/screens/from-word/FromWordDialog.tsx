import { useState } from 'react';
import type { SplitWord } from '#shared/contract/areas/from-word.ts';
import { takeText as text } from '#shared/text/forms-screen.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { splitWord, takeWord } from '#renderer/state/from-word.ts';
import { SplitItem } from './SplitItem.tsx';
import { Unplaced } from './Unplaced.tsx';
import { takeable } from './takeable.ts';
import style from './FromWordDialog.module.css';

interface FromWordDialogProps {
  readonly report: string;
  readonly onClose: () => void;
}

/** «Взять из файла Word»: last year's report by the headings of the form; only what the person marks is taken. */
export function FromWordDialog({ report, onClose }: FromWordDialogProps) {
  const [split, setSplit] = useState<SplitWord>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);

  const choose = async () => {
    setBusy(true);
    const found = await splitWord(report);
    setBusy(false);
    if (!found) return;
    setSplit(found);
    setMarked(new Set());
  };
  const take = async () => {
    if (!split) return;
    setBusy(true);
    const done = await takeWord(split.split, [...marked]);
    setBusy(false);
    if (done) onClose();
  };
  const mark = (ids: readonly string[], on: boolean) =>
    setMarked((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });

  const all = split?.items.flatMap(takeable) ?? [];
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{split ? text.file(split.name) : text.about}</p>
      {split ? (
        <>
          {all.length === 0 ? <p>{text.nothing}</p> : null}
          <div className={style.marks}>
            <Button disabled={all.length === 0} onClick={() => mark(all, true)}>
              {text.all}
            </Button>
            <Button disabled={marked.size === 0} onClick={() => mark(all, false)}>
              {text.none}
            </Button>
          </div>
          <section className={style.items} aria-label={text.file(split.name)}>
            {split.items.map((item) => (
              <SplitItem key={item.item} item={item} marked={marked} onMark={mark} />
            ))}
            <Unplaced pieces={split.unplaced} />
          </section>
        </>
      ) : null}
      <div className={style.actions}>
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button look={split ? 'plain' : 'main'} busy={busy} onClick={() => void choose()}>
          {split ? text.other : text.choose}
        </Button>
        {split ? (
          <Button look="main" busy={busy} disabled={marked.size === 0} onClick={() => void take()}>
            {text.take(marked.size)}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
