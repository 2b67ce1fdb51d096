import { exchangeText as text } from '#shared/text/exchange.ts';
import type { Take } from './choices.ts';
import { type ConflictProps, recordName, Value } from './ConflictList.tsx';
import style from './ExchangeScreen.module.css';

/** Deleted on one side and changed on the other: kept or gone, as a whole. */
export function WholeRecord({ conflict, choices, onChoose }: ConflictProps) {
  const { record, mineDeleted, theirsDeleted, fields } = conflict;
  const name = recordName(conflict);
  const said = theirsDeleted ? text.theirsDeleted : mineDeleted ? text.mineDeleted : text.wholeDiffers;
  const words = (take: Take) =>
    (take === 'mine' ? mineDeleted : theirsDeleted) ? text.keepDeleted : text.keepAlive;
  return (
    <fieldset className={style.whole}>
      <legend>{name}</legend>
      <p>{said}</p>
      {fields.length > 0 ? (
        <ul>
          {fields.map((field) => (
            <li key={field.name}>
              {`${field.label}: `}
              <Value text={mineDeleted ? field.theirs : field.mine} />
            </li>
          ))}
        </ul>
      ) : null}
      {(['mine', 'theirs'] as const).map((take) => (
        <label key={take}>
          <input
            type="radio"
            name={record.id}
            checked={choices.get(record.id) === take}
            onChange={() => onChoose([record.id], take)}
          />
          {`${text[take]}: ${words(take)}`}
        </label>
      ))}
    </fieldset>
  );
}
