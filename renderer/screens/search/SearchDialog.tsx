import { type KeyboardEvent, useEffect, useState } from 'react';
import type { SearchHit } from '#shared/contract/areas/search.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { searchText } from '#shared/text/search.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { useFound } from '#renderer/state/search.ts';
import { Marked } from './Marked.tsx';
import style from './SearchDialog.module.css';

/** Pause after a key before the search is asked, milliseconds. */
const pause = 120;

/** Ctrl+K: everything that holds the words, best first; Enter opens it in its place. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(text);
      setAt(0);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  const value = useFound(asked);
  const hits = value?.hits ?? [];
  const open = (hit: SearchHit | undefined) => {
    if (!hit) return;
    onClose();
    openHit(hit);
  };
  const onKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(hits.length - 1, at + step)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      open(hits[at]);
    }
  };
  return (
    <Dialog title={screenText.searchAll} onClose={onClose}>
      <div className={style.search} onKeyDown={onKey} role="presentation">
        <TextField
          label={screenText.searchAll}
          silentLabel
          startsHere
          placeholder={screenText.searchAllHint}
          icon={icons.search}
          value={text}
          onChange={setText}
        />
        <div aria-live="polite" className={style.said}>
          {value?.corrected === undefined ? null : <p>{searchText.corrected(value.corrected)}</p>}
          {value && value.pending > 0 ? <p>{searchText.pending}</p> : null}
          {asked.trim() !== '' && value && hits.length === 0 ? <p>{searchText.nothing}</p> : null}
        </div>
        <ul className={style.hits}>
          {hits.map((hit, index) => (
            <Hit
              key={`${hit.id} ${hit.place?.node ?? ''}`}
              hit={hit}
              isCurrent={index === at}
              onOpen={() => open(hit)}
            />
          ))}
        </ul>
        {value && value.total > hits.length ? (
          <p className={style.more}>{searchText.more(hits.length, value.total)}</p>
        ) : null}
      </div>
    </Dialog>
  );
}

interface HitProps {
  readonly hit: SearchHit;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function Hit({ hit, isCurrent, onOpen }: HitProps) {
  const { kind, title, titleMarks, context, contextMarks } = hit;
  return (
    <li>
      <button
        type="button"
        className={`${style.hit} ${isCurrent ? style.current : ''}`}
        aria-current={isCurrent}
        ref={(element) => {
          if (isCurrent) element?.scrollIntoView({ block: 'nearest' });
        }}
        onClick={onOpen}
      >
        <span className={style.kind}>{kindNames[kind]?.one}</span>
        <span className={style.title}>
          <Marked text={title} marks={titleMarks} />
        </span>
        {context === '' ? null : (
          <small>
            <Marked text={context} marks={contextMarks} />
          </small>
        )}
      </button>
    </li>
  );
}

/** A fact opens in its list with its card; a text of a report in the report. */
function openHit({ id, kind, place }: SearchHit): void {
  if (place) goTo({ screen: 'editor', report: place.report });
  else if (kind === 'report') goTo({ screen: 'editor', report: id });
  else if (isFactKind(kind)) {
    if (kind !== 'attachment') goTo({ screen: 'data', kind });
    openCard({ id, kind });
  }
}
