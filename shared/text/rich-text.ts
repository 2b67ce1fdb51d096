import { counted, type WordForms } from './numerals.ts';
import { reportText } from './report.ts';

/** Words of the editor of narrative texts. */
export const richText = {
  toolbar: 'Оформление текста',
  tableToolbar: 'Таблица',
  hint: 'Alt+F10 — к кнопкам оформления, Esc — обратно в текст.',
  tools: {
    undo: 'Отменить',
    redo: 'Вернуть',
    bold: 'Полужирный',
    italic: 'Курсив',
    heading: 'Подзаголовок',
    smallHeading: 'Малый подзаголовок',
    center: 'По центру',
    bullets: 'Список',
    numbers: 'Нумерованный список',
    link: 'Ссылка',
    table: 'Вставить таблицу',
    picture: 'Вставить рисунок',
    mention: 'Сослаться на приложение',
    figure: 'Вставить показатель',
    rowAbove: 'Строка выше',
    rowBelow: 'Строка ниже',
    removeRow: 'Убрать строку',
    columnLeft: 'Столбец слева',
    columnRight: 'Столбец справа',
    removeColumn: 'Убрать столбец',
    wider: 'Столбец шире',
    narrower: 'Столбец уже',
    headerRow: 'Строка заголовков',
    caption: 'Название таблицы',
    removeTable: 'Убрать таблицу',
  },
  /** Letters on buttons, as Word has them. */
  glyphs: { bold: 'Ж', italic: 'К', heading: 'А' },
  insert: 'Вставить',
  done: 'Готово',

  linkTitle: 'Ссылка',
  linkAddress: 'Адрес',
  linkHint: 'Например: school7.example/novosti или почта school@example.org',
  linkWrong: 'Такой адрес не открыть. Нужен адрес страницы или почты.',
  linkText: 'Текст ссылки',
  linkTextHint: 'Если не написать, будет виден сам адрес.',
  linkRemove: 'Убрать ссылку',
  linkChange: 'Изменить',

  captionLabel: 'Название',
  captionHint: 'Печатается над таблицей с номером. Без названия номера нет.',

  pictureLabel: 'Рисунок или диаграмма',
  noPictures: 'Рисунков пока нет: ни иллюстраций в данных, ни файлов у этого отчёта.',
  pictureFromFile: 'Из файла…',
  mentionLabel: 'Приложение',
  noAppendices: 'У этого отчёта пока нет приложений.',

  figureLabel: 'Показатель',
  showLabel: 'Что написать',
  shows: { figure: 'само число', share: 'долю, %', base: 'из скольких' },
  wordLabel: 'Слово после числа',
  wordHint: 'Окончание подберётся само: «21 мероприятие», «22 мероприятия».',
  willSay: (text: string | undefined) =>
    text === undefined
      ? 'Такого числа в данных пока нет: вставить нечего.'
      : `В тексте будет: «${text}». Когда данные изменятся, изменится и число.`,

  chipTitle: 'Число из данных',
  mentionTitle: 'Ссылка на приложение',
  boundTo: (indicator: string, show: string) => `${indicator}: ${show}.`,
  boundToField: 'Поле одной записи.',
  mentionMeans: 'Номер изменится сам, если приложения переставить.',
  whereFrom: 'Откуда цифра',
  asText: 'Сделать обычным текстом',
  removePiece: 'Убрать из текста',

  pictureTitle: 'Рисунок в тексте',
  pictureCaption: 'Подпись',
  pictureCaptionHint: 'Номер рисунка ставится сам.',
  pictureAlt: 'Описание для тех, кто рисунка не видит',

  proposals: 'Можно написать по данным',
  noProposals: 'Данных для этого текста пока нет.',

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
  illustration: (title: string) => `Иллюстрация из данных: ${title}`,
  attachedPicture: (name: string) => `Рисунок: ${name}`,
  fromOtherVersion: 'Фрагмент из другой версии программы',

  picturesLeft: (count: number) =>
    `${counted(count, ['рисунок не вставлен', 'рисунка не вставлены', 'рисунков не вставлены'])}: через буфер обмена приходит только ссылка на картинку. Сохраните её файлом и нажмите «Вставить рисунок».`,
  rowsLeft: (count: number) =>
    `Таблица слишком велика для текста: ${counted(count, ['строка не вставлена', 'строки не вставлены', 'строк не вставлены'])}. Большую таблицу лучше загрузить в «Данные».`,
};

/** «Приложение № 2» as a sentence mentions it. */
export function appendixMention(heading: string): string {
  const number = /\d+/.exec(heading)?.[0];
  return number === undefined ? heading : reportText.appendixMention(Number(number));
}

/** What figures of a school count most often, with its forms after a number. */
export const countedWords: Readonly<Record<string, WordForms>> = {
  мероприятие: ['мероприятие', 'мероприятия', 'мероприятий'],
  участник: ['участник', 'участника', 'участников'],
  обучающийся: ['обучающийся', 'обучающихся', 'обучающихся'],
  ребёнок: ['ребёнок', 'ребёнка', 'детей'],
  педагог: ['педагог', 'педагога', 'педагогов'],
  человек: ['человек', 'человека', 'человек'],
  школа: ['школа', 'школы', 'школ'],
  организация: ['организация', 'организации', 'организаций'],
  центр: ['центр', 'центра', 'центров'],
  площадка: ['площадка', 'площадки', 'площадок'],
  партнёр: ['партнёр', 'партнёра', 'партнёров'],
  соглашение: ['соглашение', 'соглашения', 'соглашений'],
  программа: ['программа', 'программы', 'программ'],
  кружок: ['кружок', 'кружка', 'кружков'],
  участие: ['участие', 'участия', 'участий'],
  разработка: ['методическая разработка', 'методические разработки', 'методических разработок'],
  публикация: ['публикация', 'публикации', 'публикаций'],
  'призовое место': ['призовое место', 'призовых места', 'призовых мест'],
  победитель: ['победитель', 'победителя', 'победителей'],
  награда: ['награда', 'награды', 'наград'],
  муниципалитет: ['муниципалитет', 'муниципалитета', 'муниципалитетов'],
};
