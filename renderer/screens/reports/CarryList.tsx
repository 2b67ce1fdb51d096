import type { Mark } from '#shared/report/report.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField } from '#renderer/components/Fields.tsx';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './CarryList.module.css';

/** What becomes of each text: its mark, or left where it is. */
export type CarryChoices = Readonly<Record<string, Mark | 'leave'>>;

interface CarryListProps {
  readonly previous: string;
  readonly form: string;
  readonly version: string;
  readonly choices: CarryChoices;
  readonly onChange: (choices: CarryChoices) => void;
}

const options = (['carried', 'confirm', 'rewrite', 'leave'] as const).map((value) => ({
  value,
  label: editorText.carryChoices[value],
}));

/** «Взять из прошлого года», item by item: what it says, and what becomes of it. */
export function CarryList({ previous, form, version, choices, onChange }: CarryListProps) {
  const { value } = useAnswer('report:carry-preview', { report: previous, form, version });
  if (!value) return <p>{screenText.loading}</p>;
  return (
    <section aria-label={editorText.carry}>
      <ul className={style.list}>
        {value.texts.map(({ node, itemNumber, itemTitle, text, advised }) => (
          <li key={node}>
            <div>
              <strong>{`${itemNumber} ${itemTitle}`.trim()}</strong>
              <p>{text}</p>
            </div>
            <ChoiceField
              label={`${editorText.carry}: ${itemNumber} ${itemTitle}`.trim()}
              silentLabel
              value={choices[node] ?? advised}
              choices={options}
              onChange={(chosen) => {
                const found = options.find((option) => option.value === chosen);
                if (found) onChange({ ...choices, [node]: found.value });
              }}
              clearable={false}
              nothingFound={screenText.notFound}
            />
          </li>
        ))}
      </ul>
      {value.unplaced.length > 0 ? <p>{editorText.carryUnplaced(value.unplaced.length)}</p> : null}
    </section>
  );
}
