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
