import { counted } from './numerals.ts';

/** Why two records may be one (`shared/names/likeness.ts`), to be read after the name of the other record. */
const reasonWords: Readonly<Record<string, string>> = {
  sameName: 'то же название',
  otherSpelling: 'то же название, написанное иначе',
  typeAndNumber: 'тот же вид и номер',
  alias: 'есть среди других названий',
  formerName: 'есть среди прежних названий',
  initials: 'та же фамилия и инициалы',
  oneLetter: 'отличается одной буквой',
  partOfName: 'название совпадает частью',
  otherKind: 'то же название, но другой вид',
  otherHonour: 'тот же номер, но другое имя',
  numberAndDate: 'тот же номер и дата',
};

export function reasonText(why: string): string {
  return reasonWords[why] ?? '';
}

/** Names of cases, as schools teach them. */
export const caseNames: Readonly<Record<string, string>> = {
  nominative: 'именительный',
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
};

/** Words of the warning about similar records and of the dialog that merges them. */
export const mergeText = {
  similar: 'Похоже, такая запись уже есть:',
  similarInGrid: (title: string, why: string) =>
    `Похоже, такая запись уже есть: ${title}${why === '' ? '' : ` (${why})`}. Объединить их можно в карточке.`,
  openInstead: (title: string) => `Если открыть «${title}», введённое здесь пропадёт.`,
  discardAndOpen: 'Не записывать, открыть',
  merge: 'Объединить…',
  title: 'Объединить записи',
  intro:
    'Останется одна запись. Что в ней не заполнено, берётся из другой; прежние названия сохраняются. Другая запись попадёт в корзину. Всё можно отменить.',
  which: 'Какая запись останется',
  fields: 'Чем они отличаются',
  field: 'Поле',
  result: 'Будет',
  noDifference: 'Поля не отличаются.',
  references: (count: number) =>
    count === 0
      ? 'Другую запись нигде не используют.'
      : `На оставшуюся запись станут указывать ещё ${counted(count, ['запись', 'записи', 'записей'])}:`,
  doIt: 'Объединить',
  done: (title: string) => `Записи объединены: ${title}.`,
};

/** Words of the list of cases in a card. */
export const nameFormsText = {
  title: 'Как это имя склоняется в документах',
  hint: 'Если форма неверна, впишите свою в «Все поля», в падежи: она будет важнее.',
  stored: 'записано вами',
};
