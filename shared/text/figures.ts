import { counted } from './numerals.ts';

/** Words of the screen «Показатели». */
export const figuresText = {
  title: 'Показатели',
  period: 'За период',
  periodHint: '2025, 2025-2026 уч. год, на 24.11.2025',
  organisation: 'Школа',
  families: 'О чём показатели',
  none: 'За этот период записей нет',
  noneText: 'Выберите другой период или запишите данные: показатели посчитаются сами.',
  showEmpty: 'И те, где записей нет',
  indicator: 'Показатель',
  figure: 'Значение',
  about: 'Доля и база',
  records: 'Записей',
  where: 'Откуда это число',
  whereHint: 'Выберите число: здесь появятся записи, из которых оно получено.',
  again: 'Ещё раз Enter на числе — к записям.',
  recordsOf: (count: number) => counted(count, ['запись', 'записи', 'записей']),
  onlyFirst: (shown: number, all: number) => `Показаны первые ${shown} из ${all}.`,
  open: (name: string, value: string) => `${name}: ${value}. Откуда это число`,
};
