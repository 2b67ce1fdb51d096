/** Words of the editor of narrative texts. */
export const richText = {
  /** A block that is not typed into, by its type. */
  objects: {
    title: 'Заглавие документа',
    pageBreak: 'Разрыв страницы',
    stamps: 'Грифы согласования и утверждения',
    signature: 'Подпись',
    chart: 'Диаграмма',
    image: 'Рисунок',
    illustration: 'Иллюстрация из данных',
    table: 'Таблица без строк',
  } as Readonly<Record<string, string>>,
  fromOtherVersion: 'Фрагмент из другой версии программы',
};
