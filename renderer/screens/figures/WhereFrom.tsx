import type { Input } from '#shared/contract/calls.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { figuresText } from '#shared/text/figures.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './FiguresScreen.module.css';

type Scope = Input<'indicator:catalogue'>;

/** One figure of the screen, and what people call it. */
export interface ChosenFigure {
  readonly id: Input<'indicator:records'>['id'];
  readonly value: string;
  readonly part?: string;
  readonly name: string;
}

/** The list of records, for whoever wants to get there. */
export const recordsId = 'records-of-figure';

interface WhereFromProps {
  readonly scope: Scope;
  readonly chosen: ChosenFigure | undefined;
}

/** «Откуда это число»: the records behind the chosen figure; a press opens the card. */
export function WhereFrom({ scope, chosen }: WhereFromProps) {
  return (
    <aside className={style.side} aria-label={figuresText.where}>
      <h2>{figuresText.where}</h2>
      {chosen ? <Records scope={scope} chosen={chosen} /> : <p>{figuresText.whereHint}</p>}
    </aside>
  );
}

function Records({ scope, chosen }: { readonly scope: Scope; readonly chosen: ChosenFigure }) {
  const { id, value: key, part, name } = chosen;
  const { value } = useAnswer('indicator:records', {
    ...scope,
    id,
    value: key,
    ...(part === undefined ? {} : { part }),
  });
  const shown = (value?.records ?? []).slice(0, mostShown);
  return (
    <>
      <p className={style.name}>{name}</p>
      {value ? <p aria-live="polite">{figuresText.recordsOf(value.all)}</p> : null}
      {shown.length > 0 ? <p className={style.hint}>{figuresText.again}</p> : null}
      <ul id={recordsId} className={style.records}>
        {shown.map((record) => (
          <li key={record.id}>
            <RowButton
              onClick={() => {
                if (isFactKind(record.kind)) openCard({ id: record.id, kind: record.kind });
              }}
            >
              <span>
                {record.title}
                <small>{kindNames[record.kind]?.one}</small>
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
      {value && value.all > shown.length ? <p>{figuresText.onlyFirst(shown.length, value.all)}</p> : null}
    </>
  );
}

/** More in a side panel than a person looks through. */
const mostShown = 500;
