/** Words for what is read from Word files. */
export const fromWordText = {
  /** Stands in a text where the file has a picture: the picture itself is inserted as a file. */
  picture: (alt: string) => (alt === '' ? '[рисунок]' : `[рисунок: ${alt}]`),
  chart: (alt: string) => (alt === '' ? '[диаграмма]' : `[диаграмма: ${alt}]`),
  note: (number: number) => `[сноска ${number}]`,
  /** What a file leaves to be filled in. */
  blank: '____',
  /** For the one who fills a place where the file had a table of no known kind. */
  unknownTable: (head: string) => `В файле здесь таблица: ${head}. Её можно вставить в текст.`,
};

/** Why something of a file became no part of a draft form. */
export const unmatchedTexts = {
  before: 'до первого пункта',
  table: 'таблица неизвестного вида, вместо неё текст',
  column: 'столбцу не нашлось поля',
  text: 'текст внутри пункта',
  picture: 'рисунок',
} as const;

/** Why a piece of last year's file belongs to no item. */
export const unplacedTexts = {
  title: 'заглавие',
  contents: 'оглавление',
  before: 'до первого пункта',
  section: 'под заголовком раздела',
  appendix: 'приложение или раздел, которого нет в форме',
  closing: 'подпись',
  noRoom: 'в пункте нет места для такого',
} as const;

/** Why a node of a report is not in the filled file. */
export const notFilledTexts = {
  gone: 'этого места в файле больше нет',
  noPlace: 'для этого в файле нет места',
  picture: 'рисунки вставляются в файл вручную',
} as const;
