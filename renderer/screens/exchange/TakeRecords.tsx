import { useState } from 'react';
import { exchangeText as text } from '#shared/text/exchange.ts';
import { momentText } from '#shared/text/moments.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { acceptRecords, type OpenedExchange, openRecords } from '#renderer/state/exchange.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import { ConflictList } from './ConflictList.tsx';
import { allTaken, type Choices, decisionsOf, undecided } from './choices.ts';
import style from './ExchangeScreen.module.css';

/** Somebody's file: what is in it, where the two sides differ, and one button that takes it in. */
export function TakeRecords() {
  const [opened, setOpened] = useState<OpenedExchange>();
  const [choices, setChoices] = useState<Choices>(new Map());
  const mayWrite = useMayWrite();
  const [open, opening] = useOnce(async () => {
    const next = await openRecords();
    if (!next) return;
    setOpened(next);
    setChoices(new Map());
  });
  const [accept, accepting] = useOnce(async () => {
    if (opened && (await acceptRecords(opened, decisionsOf(opened.conflicts, choices)))) setOpened(undefined);
  });
  if (!opened) {
    return (
      <div className={style.form}>
        <p>{text.takeText}</p>
        <Button look="main" icon={icons.folder} busy={opening} disabled={!mayWrite} onClick={open}>
          {text.openFile}
        </Button>
      </div>
    );
  }
  const { conflicts } = opened;
  const left = undecided(conflicts, choices).length;
  return (
    <div>
      <Summary opened={opened} />
      <Notes notes={opened.notes} />
      {conflicts.length > 0 ? (
        <ConflictList
          conflicts={conflicts}
          choices={choices}
          onChoose={(keys, take) =>
            setChoices(new Map([...choices, ...keys.map((key) => [key, take] as const)]))
          }
          onAll={(take) => setChoices(allTaken(conflicts, take))}
        />
      ) : null}
      <div className={style.actions}>
        <output>{conflicts.length === 0 ? '' : text.left(left)}</output>
        <Button onClick={open} busy={opening}>
          {text.openOther}
        </Button>
        <Button look="main" icon={icons.check} busy={accepting} disabled={left > 0} onClick={accept}>
          {text.accept}
        </Button>
      </div>
    </div>
  );
}

const counted = ['new', 'changed', 'deleted', 'conflicts', 'same', 'files'] as const;

function Summary({ opened: { sender, exportedAt, counts } }: { readonly opened: OpenedExchange }) {
  const names = [sender.person, sender.organisation].filter((name) => name !== undefined);
  const hasNews = counts.new + counts.changed + counts.deleted + counts.conflicts > 0;
  return (
    <>
      <h2 className={style.from}>{text.from(names, momentText(exportedAt))}</h2>
      <dl className={style.counts}>
        {counted.map((name) => (
          <div key={name}>
            <dt>{text.counts[name]}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      {hasNews ? null : <p>{text.nothingToTake}</p>}
    </>
  );
}

function Notes({ notes }: Pick<OpenedExchange, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <section className={style.notes}>
      <h2>{text.notesTitle}</h2>
      <ul>
        {notes.map(({ record, note, fields }) => (
          <li key={`${record.id} ${note}`}>{text.notes[note](record.title, fields)}</li>
        ))}
      </ul>
    </section>
  );
}
