import type { IndicatorFigure } from '#shared/contract/areas/indicators.ts';
import type { Output } from '#shared/contract/calls.ts';
import type { Figure } from '#shared/facts/figure.ts';
import { formatFigure } from '#shared/forms/format.ts';
import { figuresText } from '#shared/text/figures.ts';
import { absenceTexts, indicatorLine, indicatorName, noteText, unitText } from '#shared/text/indicators.ts';
import type { ChosenFigure } from './WhereFrom.tsx';
import style from './FiguresScreen.module.css';

type Indicator = Output<'indicator:catalogue'>['groups'][number]['indicators'][number];

interface FigureRowsProps {
  readonly indicator: Indicator;
  readonly chosen: ChosenFigure | undefined;
  readonly onChoose: (figure: ChosenFigure) => void;
}

/** The rows of one indicator: each figure, then its parts; notes stand under the name. */
export function FigureRows({ indicator: { id, unit, values }, chosen, onChoose }: FigureRowsProps) {
  return values.map((value) => {
    const name = value.label === undefined ? indicatorName(id) : `${indicatorName(id)}, ${value.label}`;
    const press = (figure: ChosenFigure['part'], text: string, title: string) => (
      <FigureButton
        name={title}
        text={text}
        isChosen={chosen?.id === id && chosen.value === value.key && chosen.part === figure}
        onClick={() =>
          onChoose({ id, value: value.key, name: title, ...(figure === undefined ? {} : { part: figure }) })
        }
      />
    );
    return [
      <tr key={value.key}>
        <th scope="row">
          {name}
          {value.phrase === undefined ? null : <small>{value.phrase}</small>}
          {value.absence === undefined ? null : <small>{absenceTexts[value.absence]}</small>}
          {value.notes.map((note) => (
            <small key={noteText(note)} className={style.note}>
              {noteText(note)}
            </small>
          ))}
        </th>
        <td className={style.number}>{press(undefined, printed(value.figure, unit), name)}</td>
        <td>{aboutText(value)}</td>
        <td className={style.number}>{value.records}</td>
      </tr>,
      ...value.parts.map((part) => (
        <tr key={`${value.key} ${part.key}`} className={style.part}>
          <th scope="row">{part.label}</th>
          <td className={style.number}>
            {press(part.key, formatFigure(part.figure), `${name}: ${part.label}`)}
          </td>
          <td>{part.share ? indicatorLine.share(formatFigure(part.share)) : ''}</td>
          <td className={style.number}>{part.records}</td>
        </tr>
      )),
    ];
  });
}

interface FigureButtonProps {
  readonly name: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onClick: () => void;
}

function FigureButton({ name, text, isChosen, onClick }: FigureButtonProps) {
  return (
    <button
      type="button"
      className={style.figure}
      aria-label={figuresText.open(name, text)}
      aria-pressed={isChosen}
      onClick={onClick}
    >
      {text}
    </button>
  );
}

function aboutText({ share, base, beside }: IndicatorFigure): string {
  return [
    ...(share ? [indicatorLine.share(formatFigure(share))] : []),
    ...(base ? [indicatorLine.base(base.name, formatFigure(base.figure))] : []),
    ...beside.map(({ name, figure }) => indicatorLine.beside(name, formatFigure(figure))),
  ].join(' · ');
}

function printed(figure: Figure | undefined, unit: string): string {
  if (!figure) return indicatorLine.none;
  const after = unit === 'own' ? (figure.unit ?? '') : unitText(unit, figure.value ?? 0);
  return `${formatFigure(figure)} ${after}`.trim();
}
