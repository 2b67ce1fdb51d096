/** Words of the screens where forms of reports are added, and where last year's Word file is taken apart. */
export const formsText = {
  origin: 'Откуда',
  reports: 'Отчётов',
  deeds: 'Действия',
  origins: { released: 'из программы', pack: 'добавлена' },
  add: 'Добавить из файла…',
  removeNamed: (name: string, version: string) => `Удалить форму «${name}», версия ${version}`,
  removed: (name: string, version: string) =>
    `Форма «${name}», версия ${version}, убрана. Её можно вернуть отменой.`,
  added: (name: string, version: string) => `Форма «${name}», версия ${version}, добавлена.`,
  alreadyHere: 'Такая форма уже есть, добавлять нечего.',
  faults: 'Форма не добавлена: в файле есть ошибки',
  faultsText: 'Исправьте их в файле и выберите его снова. Ничего не изменилось.',
};

/** «Взять из файла Word». */
export const takeText = {
  title: 'Взять из файла Word',
  about:
    'Выберите отчёт за прошлый период. Программа разберёт его по заголовкам формы, а вы отметите, что взять. До этого ничего не записывается.',
  choose: 'Выбрать файл…',
  other: 'Выбрать другой файл…',
  file: (name: string) => `Файл: ${name}`,
  nothing: 'В файле не нашлось ничего, что подходит к этой форме.',
  all: 'Отметить всё',
  none: 'Снять отметки',
  take: (count: number) => `Взять отмеченное: ${count}`,
  cancel: 'Закрыть',
  replaces: (text: string) => `Заменит то, что есть сейчас: ${text}`,
  understood: (text: string) => `Понято как: ${text}`,
  row: (number: number) => `Строка ${number}`,
  here: (title: string) => `Уже есть: ${title}`,
  unplaced: (count: number) => `Не нашло места: ${count}`,
  taken: (texts: number, records: number) =>
    `Взято из файла: текстов — ${texts}, записей — ${records}. Всё это можно отменить одним шагом.`,
};
