import { counted, formatNumber } from './numerals.ts';

const fileForms = ['файл', 'файла', 'файлов'] as const;

/** «340 КБ», «2,4 МБ»: as file managers say it, in steps of 1024. */
export function sizeText(bytes: number): string {
  const units = ['байт', 'КБ', 'МБ', 'ГБ'];
  const step = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  const shown = step < 2 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${formatNumber(shown)}\u00a0${units[step] ?? ''}`;
}

/** Words about files that hang on records. */
export const attachmentText = {
  files: 'Файлы',
  noFiles: 'Файлов пока нет.',
  addFile: 'Добавить файл',
  add: 'Добавить',
  shrink: 'Уменьшить снимок и убрать место съёмки',
  shrinkHint: 'Снимок станет не больше 1920 точек по длинной стороне. Файл на диске не изменится.',
  open: 'Открыть',
  saveAs: 'Сохранить как',
  remove: 'Убрать файл',
  removed: (name: string) => `В корзине: ${name}. Вернуть: Ctrl+Z или «Данные» → «Корзина».`,
  savedAs: (name: string) => `Файл записан: ${name}.`,

  located: 'В снимке записано, где он сделан.',
  removeLocation: 'Убрать место съёмки',
  locationRemoved: 'Места съёмки в снимке больше нет. Отменить: Ctrl+Z.',
  kept: {
    notPicture: 'Это не снимок: файл добавлен как есть.',
    unknownPicture:
      'Снимки такого вида или размера программа не уменьшает: он добавлен как есть, и место съёмки в нём могло остаться.',
    unreadablePicture: 'Снимок не прочитался: он добавлен как есть. Проверьте, открывается ли он.',
  },

  lost: 'Файл пропал. Если он есть у вас в другом месте, добавьте его снова, а эту строку уберите.',
  damaged: 'Файл повреждён. Если он есть у вас в другом месте, добавьте его снова: он заменит повреждённый.',

  storage: 'Место для файлов',
  used: (count: number, bytes: number, quota: number) =>
    `${counted(count, fileForms)}, ${sizeText(bytes)} из ${sizeText(quota)}`,
  check: 'Проверить',
  checking: 'Проверяем…',
  clean: 'Убрать ненужное',
  orphans: (count: number, bytes: number) =>
    count === 0 && bytes === 0
      ? 'Ненужных файлов нет.'
      : `Ненужных файлов: ${formatNumber(count)}, ${sizeText(bytes)}. Их не называет ни одна запись, корзина, история или копия.`,
  cleaned: (count: number, bytes: number) =>
    `Убрано: ${counted(count, fileForms)}, освобождено ${sizeText(bytes)}.`,
  allWhole: 'Все файлы на месте и целы.',
  lostFiles: 'Пропавшие файлы',
  damagedFiles: 'Повреждённые файлы',
};
