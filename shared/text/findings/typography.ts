import { countedDetail, type Details, type FindingTexts, quoted } from './finding-text.ts';

const instead = (d: Details) =>
  d.put === undefined
    ? 'Исправьте это место.'
    : d.put === ''
      ? 'Уберите это.'
      : `Замените на «${quoted(d.put)}».`;

export const typographyTexts: FindingTexts = {
  'typography.double-space': (d) => ({
    what: `Лишний пробел: «${quoted(d.quote)}».`,
    means: 'В печати слова разойдутся.',
    todo: instead(d),
  }),
  'typography.space-before-sign': (d) => ({
    what: `Пробел перед знаком препинания: «${quoted(d.quote)}».`,
    means: 'Знак может уйти на другую строку.',
    todo: instead(d),
  }),
  'typography.no-space-after-sign': (d) => ({
    what: `Нет пробела после знака препинания: «${quoted(d.quote)}».`,
    means: 'Слова сливаются.',
    todo: instead(d),
  }),
  'typography.number-sign-twice': (d) => ({
    what: `Знак номера стоит дважды: «${quoted(d.quote)}».`,
    means: 'Для одного номера хватает одного знака.',
    todo: instead(d),
  }),
  'typography.hyphen-for-dash': (d) => ({
    what: `Дефис вместо тире: «${quoted(d.quote)}».`,
    means: 'Между словами с пробелами ставится тире.',
    todo: instead(d),
  }),
  'typography.remains': (d) => ({
    what: `В тексте остался служебный след: «${quoted(d.quote)}».`,
    means: 'Он попал сюда при копировании и будет напечатан; на его месте могла быть картинка.',
    todo: d.put === undefined ? 'Вставьте картинку, если она нужна, и уберите след.' : 'Уберите его.',
  }),
  'typography.no-break-space': (d) => ({
    what: `Обычный пробел там, где строка не должна рваться (${countedDetail(d.count, ['место', 'места', 'мест'])}): «${quoted(d.quote)}».`,
    means: 'Номер, инициалы или сокращение могут остаться в конце строки без своего слова.',
    todo: 'Замените на неразрывный пробел.',
  }),
  'typography.unbalanced': (d) => ({
    what: `У знака «${d.sign}» нет пары: ${quoted(d.quote)}.`,
    means: 'Не видно, где кончается название или пояснение.',
    todo: 'Поставьте парный знак или уберите лишний.',
  }),
  'typography.mixed-letters': (d) => ({
    what: `В слове «${quoted(d.quote)}» перепутаны русские и латинские буквы.`,
    means: 'Поиск такого слова не найдёт.',
    todo: instead(d),
  }),
  'typography.doubled-words': (d) => ({
    what: `Слова повторяются: «${quoted(d.quote)}».`,
    means: 'Похоже, что второй раз они набраны случайно.',
    todo: instead(d),
  }),
};
