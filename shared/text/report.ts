/** Words that reports print of themselves: appendices, pictures, stamps, the line to sign on. */
export const reportText = {
  appendixHeading: (number: number) => `Приложение № ${number}`,
  appendixMention: (number: number) => `приложение №\u00a0${number}`,
  separateFile: 'представлено отдельным файлом',
  byLink: (address: string) => `размещено по адресу: ${address}`,
  pictureCaption: (number: number, caption: string | undefined) =>
    caption === undefined ? `Рисунок ${number}` : `Рисунок ${number} – ${caption}`,
  tableCaption: (number: number, caption: string) => `Таблица ${number} – ${caption}`,
  total: 'Итого',
  approve: (post: string, name: string, year: string) =>
    `УТВЕРЖДАЮ\n${post}\n____________ ${name}\n«___» ____________ ${year} г.`,
  agree: (year: string) =>
    `СОГЛАСОВАНО\n____________________\n____________ __________\n«___» ____________ ${year} г.`,
  head: 'Директор',
  executor: (name: string, phone: string) => `Исполнитель: ${name}${phone === '' ? '' : `, тел. ${phone}`}`,
  draft: 'ЧЕРНОВИК',
  /** Where the seal is put. */
  seal: 'М.П.',
};

/** What stands in the version for the site in place of what is not published. */
export const siteText = {
  pupil: 'обучающийся',
  phone: '(телефон не публикуется)',
};
