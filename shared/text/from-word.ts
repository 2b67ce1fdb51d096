/** Words for what is read from Word files. */
export const fromWordText = {
  /** Stands in a text where the file has a picture: the picture itself is inserted as a file. */
  picture: (alt: string) => (alt === '' ? '[рисунок]' : `[рисунок: ${alt}]`),
  chart: (alt: string) => (alt === '' ? '[диаграмма]' : `[диаграмма: ${alt}]`),
  note: (number: number) => `[сноска ${number}]`,
  /** What a file leaves to be filled in. */
  blank: '____',
};
