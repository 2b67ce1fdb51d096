import type { LetopisDocument } from '#shared/blocks/model.ts';
import { p, table } from '#shared/blocks/build.ts';

export const benchRows = 10_000;
export const benchHeader = ['№', 'Дата', 'Мероприятие', 'Уровень', 'Ответственный', 'Участников'];
/** Shares of the text width. */
export const benchWidths = [1, 2, 5, 2, 3, 2];

const themes = [
  'Смысловое чтение',
  'Школьный музей',
  'Лаборатория физики',
  'Театр на английском',
  'Шахматы & логика',
];
const levels = ['школьный', 'муниципальный', 'региональный'];
const people = ['Орлова А. П.', 'Зимин К. Р.', 'Белова Т. Н.', 'Гущина М. О.'];

/** Invented rows, the same on every run; texts differ from row to row as those of a school do. */
export function benchCells(): string[][] {
  return Array.from({ length: benchRows }, (_, at) => [
    String(at + 1),
    `${String((at % 28) + 1).padStart(2, '0')}.${String((at % 12) + 1).padStart(2, '0')}.2025`,
    `${pick(themes, at * 7)}: занятие ${(at * 37) % 991} для ${(at % 11) + 1}-х классов`,
    pick(levels, at * 5),
    pick(people, at * 3),
    String((at * 13) % 120),
  ]);
}

export function benchDocument(): LetopisDocument {
  const rows = benchCells().map((row) => row.map((text) => [p(text)]));
  const columns = benchWidths.map((width) => ({ width }));
  const blocks = [
    table(
      columns,
      benchHeader.map((text) => [p(text)]),
      rows,
    ),
  ];
  return { version: 1, language: 'ru-RU', title: 'Большая таблица', blocks };
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? '';
}
