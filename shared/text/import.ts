import { counted } from './numerals.ts';

/** Words of the screen on which a table becomes records. */
export const importText = {
  title: 'Загрузка таблицы',
  open: 'Загрузить таблицу',
  table: 'Таблица',
  tableOf: (name: string, rows: number) => `${name} (${counted(rows, ['строка', 'строки', 'строк'])})`,
  kind: 'Что в таблице',
  headRows: 'Строк заголовка',
  headRowsOf: (count: number) => (count === 0 ? 'нет' : String(count)),
  duplicates: 'Если запись уже есть',
  duplicateNames: {
    update: 'дополнить её',
    skip: 'пропустить строку',
    create: 'записать ещё одну',
  },
  createNamed: 'Создавать школы, людей и районы, которых ещё нет',
  fixed: 'Одинаково для всех строк',
  leaveOut: 'не загружать',
  columnGoes: (header: string, at: number) =>
    `Куда загрузить столбец «${header === '' ? String(at + 1) : header}»`,
  row: '№',
  action: 'Что будет',
  actions: {
    create: 'новая',
    update: 'дополнится',
    same: 'уже есть',
    skip: 'пропуск',
    refuse: 'не подходит',
  },
  reasons: {
    blank: 'пустая строка',
    total: 'строка «Итого»',
    repeated: 'повторяет строку выше',
    exists: 'такая запись есть',
    missing: 'нет главного поля',
  },
  remembered: 'Столбцы разложены как в прошлый раз.',
  counts: (counts: Readonly<Record<'create' | 'update' | 'same' | 'skip' | 'refuse', number>>) =>
    [
      `Новых ${counts.create}`,
      ...(counts.update > 0 ? [`дополнится ${counts.update}`] : []),
      ...(counts.same > 0 ? [`без изменений ${counts.same}`] : []),
      ...(counts.skip > 0 ? [`пропущено ${counts.skip}`] : []),
      ...(counts.refuse > 0 ? [`не подходит ${counts.refuse}`] : []),
    ].join(' · '),
  refusedCells: (count: number) =>
    `${counted(count, ['ячейка не понята и останется пустой', 'ячейки не поняты и останутся пустыми', 'ячеек не поняты и останутся пустыми'])}. Остальное в строке загрузится.`,
  named: (kind: string, count: number, names: readonly string[]) =>
    `${kind}, новых ${count}: ${names.join(', ')}${names.length < count ? '…' : ''}`,
  companions: (count: number) =>
    `Вместе со строками: ${counted(count, ['зачисление', 'зачисления', 'зачислений'])}.`,
  read: (text: string) => `→ ${text}`,
  schoolYear: 'Учебный год для дат без года',
  nothing: 'Загружать нечего: укажите, куда идут столбцы.',
  shownRows: (shown: number, all: number) =>
    shown === all ? '' : `Показаны первые строки и те, где что-то не так: ${shown} из ${all}.`,
  load: (count: number) => `Загрузить ${counted(count, ['запись', 'записи', 'записей'])}`,
  loaded: (created: number, updated: number) =>
    `Загружено: новых ${created}, дополнено ${updated}. Отменить всё сразу: Ctrl+Z.`,
  reading: 'Читаем таблицу…',
};
