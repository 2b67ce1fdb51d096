import { useMemo } from 'react';
import type { RecordConflict } from '#shared/contract/areas/exchange.ts';
import { exchangeText as text } from '#shared/text/exchange.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { Button } from '#renderer/components/Button.tsx';
import { type Choices, fieldKey, keysOf, type Take } from './choices.ts';
import style from './ExchangeScreen.module.css';
import { WholeRecord } from './WholeRecord.tsx';

/** So many are drawn at a time: nobody reads more, and a slow machine draws no more. */
const drawn = 100;

interface ConflictListProps {
  readonly conflicts: readonly RecordConflict[];
  readonly choices: Choices;
  readonly onChoose: (keys: readonly string[], take: Take) => void;
  readonly onAll: (take: Take) => void;
}

/** Every field that both sides changed, side by side; what is decided stays in sight until there is no room. */
export function ConflictList({ conflicts, choices, onChoose, onAll }: ConflictListProps) {
  const shown = useMemo(() => {
    const isOpen = (conflict: RecordConflict) => keysOf(conflict).some((key) => !choices.has(key));
    const first = conflicts.findIndex(isOpen);
    const start = Math.max(0, Math.min(first < 0 ? 0 : first, conflicts.length - drawn));
    return conflicts.length <= drawn ? conflicts : conflicts.slice(start, start + drawn);
  }, [conflicts, choices]);
  return (
    <section aria-label={text.conflictsTitle}>
      <div className={style.conflictsHead}>
        <h2>{text.conflictsTitle}</h2>
        <p>{text.conflictsText}</p>
        <Button onClick={() => onAll('mine')}>{text.allMine}</Button>
        <Button onClick={() => onAll('theirs')}>{text.allTheirs}</Button>
      </div>
      {shown.map((conflict) =>
        conflict.whole ? (
          <WholeRecord key={conflict.record.id} {...{ conflict, choices, onChoose }} />
        ) : (
          <Conflict key={conflict.record.id} {...{ conflict, choices, onChoose }} />
        ),
      )}
      {shown.length < conflicts.length ? <p>{text.onlyFirst(shown.length, conflicts.length)}</p> : null}
    </section>
  );
}

export interface ConflictProps {
  readonly conflict: RecordConflict;
  readonly choices: Choices;
  readonly onChoose: (keys: readonly string[], take: Take) => void;
}

export function recordName({ record: { kind, title } }: RecordConflict): string {
  const one = kindNames[kind]?.one ?? '';
  return title.toLowerCase() === one ? title : `${title} (${one})`;
}

function Conflict({ conflict, choices, onChoose }: ConflictProps) {
  const name = recordName(conflict);
  return (
    <table className={style.conflict}>
      <caption>
        <span>{name}</span>
        {conflict.fields.length > 1 ? (
          <>
            <Button look="quiet" onClick={() => onChoose(keysOf(conflict), 'mine')}>
              {text.wholeMine}
            </Button>
            <Button look="quiet" onClick={() => onChoose(keysOf(conflict), 'theirs')}>
              {text.wholeTheirs}
            </Button>
          </>
        ) : null}
      </caption>
      <thead>
        <tr>
          {[text.field, text.mine, text.theirs, text.base].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {conflict.fields.map((field) => {
          const key = fieldKey(conflict, field.name);
          return (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              {(['mine', 'theirs'] as const).map((take) => (
                <td key={take} data-taken={choices.get(key) === take}>
                  <label>
                    <input
                      type="radio"
                      name={key}
                      checked={choices.get(key) === take}
                      aria-label={`${name}, ${field.label}. ${text[take]}: ${field[take] || text.empty}`}
                      onChange={() => onChoose([key], take)}
                    />
                    <Value text={field[take]} />
                  </label>
                </td>
              ))}
              <td className={style.base}>
                <Value text={field.base} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function Value({ text: value }: { readonly text: string }) {
  return value === '' ? <i className={style.empty}>{text.empty}</i> : <span>{value}</span>;
}
