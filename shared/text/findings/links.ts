import { countedDetail, type Details, type FindingTexts, quoted } from './finding-text.ts';

const digits = (d: Details) => countedDetail(d.digits, ['цифра', 'цифры', 'цифр']);
const cannotOpen = 'По такому адресу ничего не откроется.';

export const linksTexts: FindingTexts = {
  'links.malformed': (d) => ({
    what: `Адрес «${quoted(d.quote)}» записан с ошибкой.`,
    means: cannotOpen,
    todo: d.put === undefined ? 'Исправьте адрес.' : `Замените его на «${quoted(d.put)}».`,
  }),
  'links.trailing': (d) => ({
    what: `В адрес «${quoted(d.address)}» попал знак препинания.`,
    means: cannotOpen,
    todo: `Оставьте «${quoted(d.put)}».`,
  }),
  'links.trailing-in-fact': (d) => ({
    what: `В адрес «${quoted(d.address)}» попал знак препинания.`,
    means: cannotOpen,
    todo: `Оставьте «${quoted(d.put)}».`,
  }),
  'links.scheme': (d) => ({
    what: `Ссылка «${quoted(d.address)}» ведёт не на сайт.`,
    means: 'Тот, кто читает отчёт, её не откроет.',
    todo: 'Разместите материал на сайте и укажите его адрес.',
  }),
  'links.local-path': (d) => ({
    what: `«${quoted(d.quote)}» – место на своём компьютере или сервере.`,
    means: 'Тот, кто читает отчёт, его не откроет.',
    todo: 'Разместите материал на сайте и укажите его адрес.',
  }),
  'links.doubled': (d) => ({
    what: `Адрес «${quoted(d.quote)}» стоит здесь дважды.`,
    means: 'Второй раз он ничего не добавляет.',
    todo: 'Уберите один из них.',
  }),
  'links.email': (d) => ({
    what: `«${quoted(d.address)}» не похоже на адрес электронной почты.`,
    means: 'Письмо по нему не дойдёт.',
    todo: 'Исправьте адрес: имя@сайт.зона.',
  }),
  'links.phone': (d) => ({
    what: `В номере телефона «${quoted(d.quote)}» ${digits(d)}.`,
    means: 'В городском номере их 5–7, с кодом 10 или 11.',
    todo: 'Проверьте номер.',
  }),
  'links.postcode': (d) => ({
    what: `В почтовом индексе «${quoted(d.quote)}» ${digits(d)}.`,
    means: 'В индексе шесть цифр, и первая из них от 1 до 6.',
    todo: 'Исправьте индекс.',
  }),
  'links.inn': (d) => ({
    what: `ИНН «${quoted(d.quote)}» записан с ошибкой: контрольная цифра не сходится.`,
    means: 'Такого ИНН быть не может.',
    todo: 'Сверьте его с документами.',
  }),
  'links.ogrn': (d) => ({
    what: `ОГРН «${quoted(d.quote)}» записан с ошибкой: контрольная цифра не сходится.`,
    means: 'Такого ОГРН быть не может.',
    todo: 'Сверьте его с документами.',
  }),
};
