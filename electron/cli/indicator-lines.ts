import type { IndicatorFigure } from '#shared/contract/areas/indicators.ts';
import type { Output } from '#shared/contract/calls.ts';
import type { Figure } from '#shared/facts/figure.ts';
import { formatFigure } from '#shared/forms/format.ts';
import {
  absenceTexts,
  familyNames,
  indicatorLine,
  indicatorName,
  noteText,
  unitText,
} from '#shared/text/indicators.ts';

/** The catalogue as a list for people: figure, share, base, how many records; parts and notes below it. */
export function indicatorLines({ groups }: Output<'indicator:catalogue'>): string[] {
  return groups.flatMap(({ family, indicators }) => {
    const known = indicators.filter(({ values }) => values.some(({ absence }) => absence !== 'no-records'));
    if (known.length === 0) return [];
    return [
      '',
      familyNames[family] ?? family,
      ...known.flatMap(({ id, unit, values }) => values.flatMap((value) => figureLines(id, unit, value))),
    ];
  });
}

function figureLines(id: string, unit: string, value: IndicatorFigure): string[] {
  const { label, figure, absence, share, base, phrase, beside, parts, notes, records } = value;
  const about = [
    ...(share ? [indicatorLine.share(formatFigure(share))] : []),
    ...(base ? [indicatorLine.base(base.name, formatFigure(base.figure))] : []),
    ...beside.map(({ name, figure: other }) => indicatorLine.beside(name, formatFigure(other))),
    indicatorLine.records(records),
  ];
  const name = label === undefined ? indicatorName(id) : `${indicatorName(id)}, ${label}`;
  const said = phrase === undefined ? '' : ` (${phrase})`;
  return [
    `  ${name}: ${printed(figure, unit)}${said} · ${about.join(' · ')}`,
    ...(absence === undefined ? [] : [`      ${absenceTexts[absence] ?? absence}`]),
    ...parts.map((part) =>
      [
        `    – ${part.label}: ${formatFigure(part.figure)}`,
        ...(part.share ? [indicatorLine.share(formatFigure(part.share))] : []),
        ...(part.figure.value === part.records ? [] : [indicatorLine.records(part.records)]),
      ].join(' · '),
    ),
    ...notes.map((note) => `      ${noteText(note)}`),
  ];
}

function printed(figure: Figure | undefined, unit: string): string {
  if (!figure) return indicatorLine.none;
  return [formatFigure(figure), unit === 'own' ? (figure.unit ?? '') : unitText(unit, figure.value ?? 0)]
    .join(' ')
    .trim();
}
