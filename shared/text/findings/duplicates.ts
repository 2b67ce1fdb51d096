import { countedDetail, type FindingTexts, quoted } from './finding-text.ts';

export const duplicatesTexts: FindingTexts = {
  'duplicates.person-twice': (d) => ({
    what: `«${quoted(d.name)}» стоит в строках ${d.first} и ${d.second}.`,
    means: 'Возможно, это одна запись, разделённая на две; возможно, у человека две роли.',
    todo: 'Объедините строки, если роль одна.',
  }),
  'duplicates.surname-near': (d) => ({
    what: `«${quoted(d.quote)}» и «${quoted(d.other)}» различаются одной буквой.`,
    means: 'Похоже, что это один человек и в одном месте опечатка.',
    todo: 'Проверьте фамилию.',
  }),
  'duplicates.organisation-spellings': (d) => ({
    what: `Одна организация написана по-разному (${countedDetail(d.count, ['способ', 'способа', 'способов'])}): ${quoted(d.ways)}.`,
    means: 'Читатель может принять её за несколько разных.',
    todo: 'Оставьте полное название и одно краткое.',
  }),
  'duplicates.title-spellings': (d) => ({
    what: `Написано «${quoted(d.quote)}», а в другом месте «${quoted(d.other)}».`,
    means: 'Похоже, что это одно название в двух написаниях.',
    todo: 'Приведите название к одному виду.',
  }),
  'duplicates.one-address': (d) => ({
    what: `Страница ${quoted(d.address)} указана как результат в ${countedDetail(d.count, ['строке', 'строках', 'строках'])}.`,
    means: 'Разные результаты обычно лежат на разных страницах.',
    todo: 'Дайте каждому результату его адрес или оставьте один.',
  }),
  'duplicates.row-repeats': (d) => ({
    what: `Строка ${d.second} повторяет строку ${d.first}.`,
    means: 'Возможно, запись введена дважды.',
    todo: 'Уберите лишнюю строку из отчёта или объедините записи.',
  }),
};
