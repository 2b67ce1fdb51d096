import { counted } from './numerals.ts';

/** Words of the command line. */
export const usage = `Летопись: отчёты школы из её данных.

letopis sample                                   пример: выдуманная школа с полным годом
letopis facts import ФАЙЛ                        загрузить данные из файла
letopis facts export ФАЙЛ                        выгрузить данные в файл
letopis facts search ТЕКСТ                       найти записи, в которых есть слова текста
letopis facts schema                             устройство файла данных (JSON Schema)
letopis facts indicators --period 2025 [--project НОМЕР]   показатели, посчитанные по данным за год, учебный год или день
letopis forms list                               какие формы отчётов есть
letopis report create --form kip-annual --period 2025 [--version 2023] [--project НОМЕР] [--title НАЗВАНИЕ]
letopis report list                              какие отчёты есть
letopis report check НОМЕР                       чего в отчёте не хватает
letopis report export НОМЕР --format docx --out ФАЙЛ
letopis copy make | copy list                    копии данных
letopis copy restore ФАЙЛ                        восстановить данные из копии

Всюду: --data ПАПКА (иначе своя папка программы), --json (ответ для программ).
Коды завершения: 0 готово; 1 в отчёте есть ошибки, которые мешают его завершить; 2 команда записана неверно;
3 действие не выполнено (причина названа); 4 данные открыты в окне программы; 5 ошибка программы.
`;

export const cliText = {
  file: 'ФАЙЛ',
  text: 'ТЕКСТ',
  reportNumber: 'НОМЕР',
  tooMany: (extra: readonly string[]) => `Лишнее в команде: ${extra.join(' ')}.`,
  unknownCommand: (command: string) => `Такой команды нет: ${command}.`,
  missing: (what: string) => `Не хватает: ${what}.`,
  unknownOption: (option: string) => `Такого ключа нет: ${option}.`,
  wrongOption: (option: string) => `Ключ ${option} записан неверно: у него нет значения или оно лишнее.`,
  formatUnknown: (format: string) => `Формата «${format}» нет. Есть: docx.`,
  sampleMade: (records: number, report: string) =>
    `Пример создан: ${counted(records, ['запись', 'записи', 'записей'])}. Отчёт: ${report}`,
  imported: (created: number, updated: number, unchanged: number) =>
    `Загружено: новых ${created}, изменено ${updated}, без изменений ${unchanged}.`,
  exported: (records: number, name: string) =>
    `Выгружено: ${counted(records, ['запись', 'записи', 'записей'])} в ${name}.`,
  noIndicators: 'За этот период считать нечего: записей нет.',
  hitLine: (id: string, kind: string, title: string, context: string) =>
    `${id}  ${kind}: ${[title, context].filter(Boolean).join(' · ')}`,
  noReports: 'Отчётов нет. Создайте: letopis report create --form kip-annual --period 2025',
  reportCreated: (id: string) => `Отчёт создан: ${id}`,
  reportLine: (id: string, title: string, filled: number, items: number, findings: number) =>
    `${id}  ${title} · заполнено ${filled} из ${items} · ${counted(findings, ['предупреждение', 'предупреждения', 'предупреждений'])}`,
  formLine: (id: string, version: string, name: string) => `${id} ${version}  ${name}`,
  noFindings: 'Ошибок нет.',
  findings: (count: number, blocking: number) => `Всего: ${count}, мешают завершить: ${blocking}.`,
  written: (name: string, bytes: number) => `Записан файл ${name}, ${Math.ceil(bytes / 1024)} КБ.`,
  emptyItems: (items: readonly string[]) =>
    items.length === 0
      ? 'Все пункты заполнены.'
      : `Заполнены не до конца пункты: ${items.map((item) => item.replace(/\.$/, '')).join(', ')}.`,
  copyLine: (name: string, at: string, bytes: number) => `${name}  ${at}  ${Math.ceil(bytes / 1024)} КБ`,
  noCopies: 'Копий нет.',
  restored: (kept: string | undefined) =>
    `Данные восстановлены.${kept === undefined ? '' : ` Прежний файл сохранён рядом: ${kept}.`}`,
};
