import { counted } from './numerals.ts';

/** Words of the command line. */
export const usage = `Летопись: отчёты школы из её данных.

letopis sample                          пример: выдуманная школа с полным годом

Записи
letopis facts kinds                     какие виды записей есть и сколько их
letopis facts columns ВИД               столбцы вида: названия и номера
letopis facts list ВИД                  записи таблицей
    [--where "столбец=текст"]… [--columns "столбец,столбец"] [--sort столбец [--descending]] [--limit ЧИСЛО] [--tsv]
letopis facts show НОМЕР                запись целиком: поля, где используется, файлы, последние изменения
letopis facts search ТЕКСТ              найти записи, в которых есть слова текста
letopis facts indicators --period 2025 [--project НОМЕР]    показатели, посчитанные по данным
letopis facts attach НОМЕР ФАЙЛ [--caption ПОДПИСЬ] [--shrink]    прикрепить файл к записи
letopis facts merge НОМЕР ДРУГОЙ_НОМЕР…     объединить записи: первая остаётся

Изменения
letopis facts history НОМЕР             все изменения записи
letopis facts changes --since 2025-10-01 [--author ИМЯ] [--limit ЧИСЛО]    что изменилось с этого дня
letopis facts undo НОМЕР_ИЗМЕНЕНИЯ      отменить изменение целиком

Файлы
letopis facts import ФАЙЛ               файл данных (json) или таблица (xlsx, xls, ods, csv, txt, docx, odt)
    для таблицы: --kind ВИД [--table НАЗВАНИЕ] [--head СТРОК] [--map "Заголовок=столбец"]… [--fixed "столбец=текст"]…
    [--duplicates update|skip|create] [--no-create] [--plan]
letopis facts export ФАЙЛ               данные в файл .json [--kind ВИД] или таблица в .xlsx, .docx:
    --kind ВИД [--columns …] [--where …]… [--sort …] [--group столбец] [--title НАЗВАНИЕ]
letopis facts schema                    устройство файла данных (JSON Schema)
letopis facts give ФАЙЛ --to ИМЯ [--all]  передать записи: новое с прошлой передачи или все (.letopis-records)
letopis facts take ФАЙЛ [--take mine|theirs]  принять записи; без --take расхождения только показаны

Отчёты
letopis forms list                      какие формы отчётов есть
letopis forms show ФОРМА [--version 2023]    из чего форма состоит: разделы, пункты, варианты
letopis forms lint ФАЙЛ                 что не так в файле формы и где; код 1, если что-то не так
letopis forms add ФАЙЛ                  добавить форму из файла
letopis forms from-word ФАЙЛ [--out ФАЙЛ.json] [--save]   черновик формы из документа Word; --save добавляет её вместе с файлом
letopis forms remove ФОРМА --version 2024    убрать добавленную форму, по которой нет отчётов
letopis report create --form kip-annual --period 2025 [--version 2023] [--project НОМЕР] [--centre НОМЕР]
    [--title НАЗВАНИЕ] [--option имя=значение]… [--from НОМЕР] взять тексты из прошлого отчёта
letopis report list                     какие отчёты есть
letopis report check НОМЕР              что в отчёте не так; код 1, если есть ошибки, которые мешают завершить
letopis report explain НОМЕР ЗАМЕЧАНИЕ --reason ТЕКСТ   оставить замечание с пояснением
letopis report export НОМЕР --format docx|pdf|xlsx|txt --out ФАЙЛ [--draft] [--for-site] [--revision НОМЕР]
letopis report from-word НОМЕР ФАЙЛ [--take-all]    прошлогодний отчёт Word по пунктам формы; --take-all берёт всё, что ничего не заменит
letopis report fill-word НОМЕР --out ФАЙЛ    отчёт в том самом файле Word, из которого сделана форма
letopis report finalise НОМЕР           завершить: заморозить документ вместе с данными
letopis report sign НОМЕР               отдать на подпись
letopis report deliver НОМЕР sent|accepted|returned --at 2026-01-15 [--note ТЕКСТ]
letopis report correct НОМЕР            начать исправленный вариант
letopis report revisions НОМЕР          замороженные варианты и их отпечатки
letopis report difference НОМЕР         что изменилось после завершения
letopis report upgrade НОМЕР --version ВЕРСИЯ [--plan]  перейти на другую версию формы

Копии
letopis copy make | copy list           копии данных
letopis copy restore ФАЙЛ               восстановить данные из копии

Столбец и вид можно назвать по-русски, как в окне. --where: «дата=2025», «обучающиеся=10..50»,
«уровень=районный», «название=ярмарка»; «столбец=» — не заполнен, «столбец=*» — заполнен.
--map "Заголовок=" не загружает столбец; --plan только показывает, что будет; --no-create не создаёт названных
в таблице школ и людей; --duplicates: дополнить запись, пропустить строку или записать ещё одну.
Всюду: --data ПАПКА (иначе своя папка программы), --json (ответ для программ).
Коды завершения: 0 готово; 1 в отчёте или форме есть ошибки; 2 команда записана неверно;
3 действие не выполнено (причина названа); 4 данные открыты в окне программы; 5 ошибка программы.
`;

export const cliText = {
  file: 'ФАЙЛ',
  text: 'ТЕКСТ',
  number: 'НОМЕР',
  otherNumber: 'ДРУГОЙ_НОМЕР',
  changeNumber: 'НОМЕР_ИЗМЕНЕНИЯ',
  kind: 'ВИД',
  tooMany: (extra: readonly string[]) => `Лишнее в команде: ${extra.join(' ')}.`,
  unknownCommand: (command: string) => `Такой команды нет: ${command}.`,
  missing: (what: string) => `Не хватает: ${what}.`,
  unknownOption: (option: string) => `Такого ключа нет: ${option}.`,
  wrongOption: (option: string) => `Ключ ${option} записан неверно: у него нет значения или оно лишнее.`,
  optionNotHere: (option: string, command: string) => `У команды «${command}» нет ключа ${option}.`,
  optionForTables: (option: string) => `Ключ ${option} — для таблиц, а это файл данных.`,
  notNumber: (option: string, least: number) => `Ключ ${option}: нужно целое число от ${least}.`,
  notPair: (option: string, written: string) =>
    `Ключ ${option}: между столбцом и текстом нужен знак «=», а записано «${written}».`,
  kindUnknown: (written: string, near: readonly string[]) =>
    `Вида записей «${written}» нет. Похожие: ${near.join(', ')}. Все виды: letopis facts kinds`,
  columnUnknown: (written: string, near: readonly string[]) =>
    `Столбца «${written}» нет. Похожие: ${near.join(', ')}. Все столбцы: letopis facts columns`,
  headerUnknown: (written: string, near: readonly string[]) =>
    `Заголовка «${written}» в таблице нет. Есть: ${near.join(', ')}.`,
  tableUnknown: (written: string, names: readonly string[]) =>
    `Таблицы «${written}» в файле нет. Есть: ${names.join(', ')}.`,
  duplicatesUnknown: (written: string, names: readonly string[]) =>
    `Ключ --duplicates: «${written}» не подходит. Есть: ${names.join(', ')}.`,
  fixedWrong: (written: string, problem: string) => `Ключ --fixed «${written}»: ${problem}.`,
  kindGuessed: (kind: string) => `--kind (похоже на «${kind}»)`,
  dateUnknown: (written: string) => `Дата «${written}» не понятна. Пример: 2025-10-01 или 1.10.2025.`,
  endingUnknown: (name: string) => `В файл ${name} выгрузить нельзя. Есть: .json, .xlsx, .docx.`,
  formatUnknown: (format: string) => `Формата «${format}» нет. Есть: docx, pdf, xlsx, txt.`,
  optionPair: (pair: string) => `Вариант «${pair}» не понятен. Пишите так: --option имя=значение.`,
  finding: 'ЗАМЕЧАНИЕ',
  findingId: (id: string) => `{${id}}`,
  waived: 'оставлено',
  explained: 'Замечание оставлено с пояснением.',
  deliveryState: 'СОСТОЯНИЕ',
  deliveryUnknown: (state: string) => `Состояния «${state}» нет. Есть: sent, accepted, returned.`,
  notFinalised: 'Отчёт ещё не завершён: отправлять нечего.',
  sampleMade: (records: number, report: string) =>
    `Пример создан: ${counted(records, ['запись', 'записи', 'записей'])}. Отчёт: ${report}`,
  imported: (created: number, updated: number, unchanged: number) =>
    `Загружено: новых ${created}, изменено ${updated}, без изменений ${unchanged}.`,
  exported: (records: number, name: string) =>
    `Выгружено: ${counted(records, ['запись', 'записи', 'записей'])} в ${name}.`,
  kindHead: 'Вид',
  countHead: 'Записей',
  columnHead: 'Столбец',
  idHead: 'Номер',
  rowsShown: (shown: number, total: number, all: number) =>
    [
      `Показано: ${counted(shown, ['запись', 'записи', 'записей'])}`,
      ...(shown < total ? [`подходит ${total}`] : []),
      ...(total < all ? [`всего ${all}`] : []),
    ].join(', '),
  shownRecord: (kind: string, title: string, id: string) => `${kind}: ${title}\nНомер: ${id}`,
  inBasket: (moment: string) => `В корзине с ${moment}`,
  field: (title: string, text: string) => `  ${title}: ${text}`,
  usesHead: 'Где используется',
  usedIndicator: (name: string) => `показатель: ${name}`,
  filesHead: 'Файлы',
  fileLine: (name: string, size: string, caption: string, state: 'whole' | 'lost' | 'damaged') =>
    [name, size, caption, { whole: '', lost: 'файл пропал', damaged: 'файл повреждён' }[state]]
      .filter(Boolean)
      .join(' · '),
  changesHead: 'Последние изменения',
  fieldChange: (name: string, before: string, after: string) =>
    `    ${name}: ${before === '' ? '' : `${before} → `}${after === '' ? '(пусто)' : after}`,
  howToUndo: (changeSet: string) => `Отменить: letopis facts undo ${changeSet}`,
  undone: 'Изменение отменено.',
  merged: (count: number, title: string) =>
    `Объединено: ${counted(count, ['запись', 'записи', 'записей'])}. Осталась: ${title}`,
  attached: (name: string, size: string) => `Прикреплён файл ${name}, ${size}.`,
  tableWritten: (name: string, rows: number) =>
    `Записан файл ${name}: ${counted(rows, ['строка', 'строки', 'строк'])}.`,
  importTable: (name: string, kind: string) => `Таблица «${name}» → ${kind}`,
  headRows: (count: number) => `Строк до данных: ${count}`,
  columnGoes: (header: string, column: string | undefined) => `  «${header}» → ${column ?? 'не загружается'}`,
  rowRefused: (row: number, why: string) => `Строка ${row} не подходит: ${why}.`,
  cellRefused: (row: number, header: string, text: string, problem: string) =>
    `Строка ${row}, «${header}»: «${text}» — ${problem}.`,
  noIndicators: 'За этот период считать нечего: записей нет.',
  hitLine: (id: string, kind: string, title: string, context: string) =>
    `${id}  ${kind}: ${[title, context].filter(Boolean).join(' · ')}`,
  nodeLine: (label: string, what: string) => `    ${label}: ${what}`,
  draftedTable: (kind: string, columns: number) => `таблица «${kind}», столбцов ${columns}`,
  draftedText: 'текст',
  unmatched: (why: string, text: string) => `  ${why}: ${text}`,
  unmatchedHead: 'Не распознано:',
  formSaved: (id: string, version: string) => `Форма добавлена: ${id} ${version}.`,
  formFaults: 'Форму нельзя добавить, пока в ней есть ошибки:',
  takenText: (text: string) => `текст, ${counted(text.length, ['знак', 'знака', 'знаков'])}`,
  takenRows: (kind: string, takes: number, all: number) => `${kind}: взять можно ${takes} из ${all}`,
  unplacedHead: 'Не нашло места в форме:',
  tookFromWord: (texts: number, records: number) =>
    `Взято: ${counted(texts, ['текст', 'текста', 'текстов'])}, ${counted(records, ['запись', 'записи', 'записей'])}.`,
  nothingToTake: 'Взять нечего.',
  noReports: 'Отчётов нет. Создайте: letopis report create --form kip-annual --period 2025',
  reportCreated: (id: string) => `Отчёт создан: ${id}`,
  reportLine: (id: string, title: string, filled: number, items: number, findings: number) =>
    `${id}  ${title} · заполнено ${filled} из ${items} · ${counted(findings, ['предупреждение', 'предупреждения', 'предупреждений'])}`,
  formLine: (id: string, version: string, name: string) => `${id} ${version}  ${name}`,
  form: 'ФОРМА',
  noFindings: 'Ошибок нет.',
  findings: (count: number, blocking: number) => `Всего: ${count}, мешают завершить: ${blocking}.`,
  written: (name: string, bytes: number) => `Записан файл ${name}, ${Math.ceil(bytes / 1024)} КБ.`,
  emptyItems: (items: readonly string[]) =>
    items.length === 0
      ? 'Все пункты заполнены.'
      : `Заполнены не до конца пункты: ${items.map((item) => item.replace(/\.$/, '')).join(', ')}.`,
  copyLine: (name: string, at: string, bytes: number) => `${name}  ${at}  ${Math.ceil(bytes / 1024)} КБ`,
  taken: (count: number) => `Принято: ${counted(count, ['запись', 'записи', 'записей'])}.`,
  takeUnknown: (written: string) => `Решения «${written}» нет: --take mine (моё) или --take theirs (их).`,
  difference: (label: string, mine: string, theirs: string) =>
    `  ${label}: у вас «${mine}», у них «${theirs}»`,
  takeHint:
    'Ничего не принято. Решите: --take mine (везде моё) или --take theirs (везде их), или примите в окне.',
  noCopies: 'Копий нет.',
  restored: (kept: string | undefined) =>
    `Данные восстановлены.${kept === undefined ? '' : ` Прежний файл сохранён рядом: ${kept}.`}`,
};
