import { h, link, ol, p, t, table, ul } from '#shared/blocks/build.ts';
import type { Block, LetopisDocument } from '#shared/blocks/model.ts';

const subjects = ['Школьный сад', 'Кружок робототехники', 'Театр сказки', 'Лаборатория воды', 'Клуб чтения'];
const deeds = [
  'провёл открытое занятие для соседних школ',
  'подготовил выставку работ учеников начальной школы',
  'собрал методические материалы для наставников',
  'показал опыт на муниципальном семинаре учителей',
];
const ends = [
  'Участники отметили ясную постановку цели и спокойный темп работы',
  'По итогам составлен план на следующее полугодие',
  'Материалы размещены на сайте школы в разделе проекта',
];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** A paragraph of `count` sentences, always the same. */
function prose(seed: number, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const turn = seed + at;
    return `${pick(subjects, turn)} ${pick(deeds, turn * 3 + 1)}. ${pick(ends, turn * 7 + 2)}.`;
  }).join(' ');
}

function deedsTable(rows: number): Block {
  return table(
    [{ width: 5, align: 'center' }, { width: 40 }, { width: 20 }, { width: 15, align: 'right' }],
    ['№', 'Мероприятие', 'Дата', 'Участников'].map((title) => [p(title)]),
    Array.from({ length: rows }, (_, at) => [
      [p(String(at + 1))],
      [p(`${pick(subjects, at)} ${pick(deeds, at)}`)],
      [p(`${String((at % 28) + 1).padStart(2, '0')}.03.2025`)],
      [p(String(12 + ((at * 7) % 90)))],
    ]),
    'Мероприятия проекта',
  );
}

/** An invented report of every block but pictures, about nine pages on the usual page. */
export const longDocument: LetopisDocument = {
  version: 1,
  language: 'ru-RU',
  title: 'Отчёт о проекте «Школьный сад»',
  blocks: [
    {
      type: 'stamps',
      left: ['СОГЛАСОВАНО', 'Совет школы'],
      right: ['УТВЕРЖДАЮ', 'Директор', '_______ Е. П. Иволгина'],
    },
    { type: 'title', lines: ['ОТЧЁТ', 'о проекте «Школьный сад» за 2025 год'] },
    { ...h(1, 'Общие сведения', 'I.'), anchor: 'section-1' },
    { ...h(2, 'Тема проекта', '1.'), anchor: 'item-1' },
    p([
      t('Тема: '),
      { type: 'text', text: 'школьный сад как место учения', bold: true },
      t('. '),
      { type: 'text', text: prose(1, 3), italic: true },
    ]),
    p(prose(2, 6)),
    { ...h(2, 'Задачи', '2.'), anchor: 'item-2' },
    p('За год решены задачи:'),
    ol(
      [p('разбит сад на крыше мастерских')],
      [p('обучены наставники:'), ul([p('по биологии')], [p('по технологии')])],
      [p(prose(3, 2))],
    ),
    ...Array.from({ length: 4 }, (_, at) => p(prose(10 + at, 5))),
    { ...h(1, 'Мероприятия', 'II.'), anchor: 'section-2' },
    deedsTable(60),
    p([t('Подробнее на сайте: '), link('https://school.example.org/sad', 'школьный сад'), t('.')], {
      align: 'left',
    }),
    { ...h(1, 'Итоги', 'III.'), anchor: 'section-3' },
    ...Array.from({ length: 8 }, (_, at) => p(prose(20 + at, 5))),
    { type: 'signature', post: 'Директор школы', name: 'Е. П. Иволгина', seal: true },
    { ...p('Исполнитель: О. И. Синицына, тел. 0-00-00'), flush: true, small: true, align: 'left' },
    { type: 'pageBreak' },
    p('Приложение № 1', { align: 'right', flush: true }),
    { ...h(1, 'План сада'), anchor: 'appendix-1' },
    p(prose(40, 4)),
  ],
};

/** Forty sections of prose and a table each, about sixty pages. */
export const manyPages: LetopisDocument = {
  ...longDocument,
  blocks: Array.from({ length: 40 }, (_, at): Block[] => [
    { ...h(1, `Раздел о деле № ${at + 1}`, `${at + 1}.`), anchor: `section-${at + 1}` },
    p(prose(at, 6)),
    p(prose(at + 3, 4)),
    deedsTable(14),
    p(prose(at + 5, 3)),
  ]).flat(),
};
