import { counted } from './numerals.ts';

const records = (count: number) => counted(count, ['запись', 'записи', 'записей']);
const files = (count: number) => counted(count, ['файл', 'файла', 'файлов']);

/** Words of «Передать записи» and «Принять записи». */
export const exchangeText = {
  title: 'Передать и принять записи',
  intro:
    'Если в Летописи работают несколько человек, каждый на своём компьютере, записи передаются файлом: на флешке, по почте или через общую папку.',
  changes: 'Что изменилось',
  give: 'Передать',
  take: 'Принять',

  toWhom: 'Кому',
  toWhomHint: 'Имя получателя. По нему Летопись помнит, что уже передано.',
  toWhomNeeded: 'Напишите, кому передаёте',
  knownPeers: 'Передавали раньше:',
  what: 'Что передать',
  sinceLast: 'Всё новое с прошлой передачи',
  all: 'Все записи',
  chosen: (count: number) => `Выбранные записи: ${count}`,
  whatText: 'Записи, на которые есть ссылки, и файлы вложений идут вместе с ними.',
  giveButton: 'Передать в файл…',
  fileFor: (peer: string, day: string) => `Записи для ${peer} ${day}`,
  given: (count: number, fileCount: number, missing: number, name: string) =>
    [
      `Передано: ${records(count)}${fileCount === 0 ? '' : ` и ${files(fileCount)}`}, файл ${name}.`,
      ...(missing === 0 ? [] : [`Не нашлось на месте вложений: ${missing}; их записи переданы без файлов.`]),
    ].join(' '),

  takeText: 'Выберите файл, который вам передали. Сначала Летопись покажет, что в нём, и ничего не изменит.',
  openFile: 'Открыть файл записей…',
  openOther: 'Открыть другой файл…',
  from: (sender: readonly string[], moment: string) =>
    `${sender.length === 0 ? 'Отправитель не назван' : `От: ${sender.join(', ')}`} · передано ${moment}`,
  counts: {
    new: 'новых',
    changed: 'изменено',
    deleted: 'удалено',
    conflicts: 'расхождений',
    same: 'без изменений',
    files: 'файлов вложений',
  },
  nothingToTake: 'Всё, что есть в этом файле, у вас уже есть.',
  conflictsTitle: 'Расхождения',
  conflictsText: 'Эти поля изменили и вы, и отправитель. Выберите, чьё значение оставить.',
  allMine: 'Везде моё',
  allTheirs: 'Везде их',
  mine: 'Моё',
  theirs: 'Их',
  field: 'Поле',
  base: 'Было',
  wholeMine: 'Оставить моё',
  wholeTheirs: 'Взять их',
  empty: 'пусто',
  theirsDeleted: 'У отправителя эта запись удалена, а у вас изменена.',
  mineDeleted: 'У вас эта запись удалена, а отправитель её изменил.',
  wholeDiffers: 'Запись удалена на одной стороне.',
  keepDeleted: 'Удалить',
  keepAlive: 'Оставить запись',
  onlyFirst: (shown: number, all: number) =>
    `Показаны первые ${shown} из ${all}. Остальные появятся, когда эти будут решены.`,
  left: (count: number) =>
    count === 0
      ? 'Все расхождения решены.'
      : `Осталось решить: ${counted(count, ['поле', 'поля', 'полей'])}.`,
  accept: 'Принять',
  accepted: (count: number) => `Принято: ${records(count)}. Отменить всё сразу: Ctrl+Z.`,
  acceptedNothing: 'Принято. В ваших данных ничего не изменилось.',
  notesTitle: 'Обратите внимание',
  notes: {
    united: (title: string, fields: readonly string[]) =>
      `${title}: дополнения обеих сторон объединены (${fields.join(', ')}).`,
    revived: (title: string) =>
      `${title}: удалено на одной стороне, но используется на другой. Запись остаётся.`,
    locked: (title: string) => `${title}: относится к завершённому отчёту, поэтому остаётся как у вас.`,
    alike: (title: string) =>
      `${title}: у вас уже есть запись с таким названием. После приёма их можно объединить.`,
  },
};
