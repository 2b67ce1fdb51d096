import { createHash } from 'node:crypto';
import { h, link, ol, p, t, table, ul } from '#shared/blocks/build.ts';
import type { Block, Image, LetopisDocument, Table } from '#shared/blocks/model.ts';
import { phonePhoto, picture } from './pictures.ts';

const picturesBySha = new Map<string, Uint8Array>();

function kept(bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  picturesBySha.set(sha256, bytes);
  return sha256;
}

const image = (bytes: Uint8Array, mime: Image['mime'], caption: string): Image => ({
  type: 'image',
  file: kept(bytes),
  mime,
  alt: `Снимок: ${caption}`,
  caption,
});

const directions = [
  'Естественнонаучная направленность дополнительного образования',
  'Техническая',
  'Физкультурно-спортивная',
  'Художественная',
  'Туристско-краеведческая',
  'Социально-гуманитарная',
];

const enrolment: Table = {
  ...table(
    [
      { width: 6, align: 'center' },
      { width: 40 },
      { width: 16, align: 'center' },
      { width: 14, align: 'right' },
      { width: 14, align: 'right' },
    ],
    ['№ п/п', 'Направленность', 'Начало', 'Человек', 'Охват, %'].map((title) => [p(title)]),
    [
      ...directions.map((name, at) => [
        [p(`${at + 1}.`)],
        [p(name)],
        [p(`0${at + 1}.09.2025`)],
        [p(String(12 + at * 31))],
        [p(`${10 + at},5`)],
      ]),
      [[], [p([{ type: 'text', text: 'Итого', bold: true }])], [], [p('537')], []],
    ],
    'Таблица 1 – Занятые в дополнительном образовании',
  ),
  titled: true,
  values: directions.map((_, at) => [
    null,
    null,
    { day: `2025-09-0${at + 1}` },
    { number: 12 + at * 31 },
    { number: 10.5 + at, percent: true },
  ]),
};

const chart = (kind: 'columns' | 'lines' | 'shares', caption: string): Block => ({
  type: 'chart',
  chart: {
    kind,
    unit: kind === 'lines' ? '%' : 'чел.',
    categories: kind === 'lines' ? ['2022', '2023', '2024', '2025'] : directions,
    series:
      kind === 'shares'
        ? [{ name: 'Учащиеся', values: directions.map((_, at) => 12 + at * 31) }]
        : [
            { name: 'Мальчики', values: [12, 43, null, 105, 90, 60] },
            { name: 'Девочки', values: [30, 51.5, 70, 84, 40, 20] },
          ],
  },
  caption,
  alt: `Диаграмма: ${caption}`,
});

/** An invented report with every block of the model, in the places where forms put them. */
export const allBlocks: LetopisDocument = {
  version: 1,
  language: 'ru-RU',
  title: 'Отчёт о проекте «Школьный сад»',
  watermark: 'ЧЕРНОВИК',
  blocks: [
    {
      type: 'stamps',
      left: [
        'СОГЛАСОВАНО',
        'Председатель совета школы',
        '_____________ К. Р. Зимин',
        '«___» __________ 2025 г.',
      ],
      right: [
        'УТВЕРЖДАЮ',
        'Директор МБОУ СОШ № 9',
        '_____________ Е. П. Иволгина',
        '«___» __________ 2025 г.',
      ],
    },
    { type: 'title', lines: ['ОТЧЁТ', 'о работе инновационной площадки «Школьный сад»', 'за 2025 год'] },
    { ...h(1, 'Общие сведения', 'I.'), anchor: 'section-1' },
    {
      ...p([
        { type: 'text', text: '1. Тема проекта: ', bold: true },
        t('школьный сад как место учения и дружбы.'),
      ]),
      anchor: 'item-1',
    },
    { ...h(2, 'Задачи', '2.'), anchor: 'item-2' },
    p([
      t('За год прошло '),
      {
        type: 'chip',
        binding: { to: 'indicator', indicator: 'events', show: 'figure' },
        text: '21 мероприятие',
      },
      t(' ('),
      { type: 'mention', appendix: 'appendix-1', text: 'приложение № 1' },
      t('), подробнее: '),
      link('https://school.example.org/sad', 'страница сада'),
      t(
        '. Участники отметили ясную постановку цели и спокойный темп работы; материалы размещены на сайте школы.',
      ),
    ]),
    ol(
      [p('разбит сад на крыше мастерских;')],
      [p('обучены наставники:'), ul([p('по биологии,')], [p('по технологии;')])],
      [p([t('описан опыт: '), { type: 'text', text: 'три статьи', italic: true }, t('.')])],
    ),
    { ...ol([p('пункт, который продолжает счёт')]), start: 4 },
    h(3, 'Показатели'),
    enrolment,
    p('Доля занятых растёт третий год подряд.'),
    chart('columns', 'Рисунок 1 – Мальчики и девочки по направленностям'),
    chart('lines', 'Рисунок 2 – Охват по годам'),
    chart('shares', 'Рисунок 3 – Доли направленностей'),
    { ...h(1, 'Условия', 'II.'), anchor: 'section-2' },
    h(4, 'Снимки'),
    image(picture('jpeg', 1_200, 700), 'image/jpeg', 'Рисунок 4 – Сад на крыше'),
    image(picture('png', 240, 160), 'image/png', 'Рисунок 5 – Росток'),
    image(phonePhoto(), 'image/jpeg', 'Рисунок 6 – Снимок телефона'),
    {
      type: 'image',
      file: 'a'.repeat(64),
      mime: 'image/png',
      alt: 'Снимок теплицы',
      caption: 'Рисунок 7 – Теплица',
    },
    { type: 'illustration', record: '00000000-0000-4000-8000-000000000001' },
    { type: 'unknown', original: { type: 'map', words: ['Слова будущего'] } },
    p('Работа продолжается.'),
    { type: 'signature', post: 'Директор МБОУ СОШ № 9', name: 'Е. П. Иволгина', seal: true },
    { ...p('Исполнитель: О. И. Синицына, тел. 0-00-00'), flush: true, small: true, align: 'left' },
    { type: 'pageBreak' },
    p('Приложение № 1', { align: 'right', flush: true }),
    { ...h(1, 'План сада'), anchor: 'appendix-1' },
    table(
      [{ width: 1 }, { width: 3 }],
      [[p('Месяц')], [p('Дела')]],
      [
        [[p('Март')], [p('Посев:'), ul([p('томаты')], [p('салат')])]],
        [[p('=1+1')], [p('+7 000 000-00-00')]],
      ],
    ),
  ],
};

/** Bytes of its pictures by their SHA-256; of one picture the bytes are lost. */
export const allPictures: ReadonlyMap<string, Uint8Array> = picturesBySha;
