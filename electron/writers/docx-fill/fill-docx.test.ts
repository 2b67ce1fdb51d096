import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { link, p, t, table as tableBlock, ul } from '#shared/blocks/build.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { NodeContent } from '#shared/from-word/contents.ts';
import { draftForm } from '#shared/from-word/draft-form.ts';
import { readDocx } from '#electron/readers/docx/read-docx.ts';
import {
  bold,
  cell,
  centred,
  headRow,
  listed,
  para,
  row,
  run,
  scheme,
  table,
  wordFile,
} from '../../../tests/support/word-files.ts';
import { fillDocx } from './fill-docx.ts';

const look = '<w:jc w:val="both"/><w:rPr><w:sz w:val="28"/></w:rPr>';
const letters = '<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/>';
const borders = '<w:tcBorders><w:top w:val="double"/></w:tcBorders>';

const body =
  para(run('ОТЧЁТ', bold), centred) +
  para(run('I. Общие сведения', bold)) +
  para(run('1. Тема проекта: ') + run('____', '<w:u w:val="single"/>') + run('____ (полностью)')) +
  para(run('2. Кадры', bold)) +
  table(
    headRow(
      '№ п/п',
      'Источник финансирования',
      'Предусмотренный объем финансирования',
      'Фактически исполнено',
    ),
    row(cell(para('', listed(1)), borders), cell('', borders), '', ''),
    row('', '', '', ''),
    row('Итого', '', '', ''),
  ) +
  para(run('3. Выводы (не более 2 стр.)', bold)) +
  para(run('Опишите итоги года.', `<w:i/>${letters}`), look) +
  para(run('[…]', letters), look) +
  para(run('4. Сведения', bold)) +
  table(row('Полное наименование', ''), row('Сайт', '____')) +
  para(run('Директор  ______  И.О. Фамилия'));
const template = wordFile({ body, numbering: scheme(1, ['decimal', '%1.']) });

const draft = draftForm(readDocx(template).pieces, { id: 'proba', name: 'Проба' });
if (!draft) throw new Error('no draft');
const nodeOf = (item: string) => {
  const found = draft.form.sections.flatMap(({ items }) => items).find(({ id }) => id === item);
  return found?.nodes.map(({ id }) => id) ?? [];
};

const [theme = ''] = nodeOf('item-1');
const [money = ''] = nodeOf('item-2');
const [ends = ''] = nodeOf('item-3');
const [name = '', site = ''] = nodeOf('item-4');

const blocks = (...all: Parameters<typeof p>[0][]): NodeContent => ({
  type: 'blocks',
  blocks: all.map((each) => p(each)),
});
const contents = new Map<string, NodeContent>([
  [theme, blocks('Сад «А & Б»')],
  [
    money,
    {
      type: 'rows',
      rows: ['Школа', 'Край', 'Гранты'].map((source) => ({
        source: [p(source)],
        planned: [p('10')],
        actual: [p([t('9'), link('https://example.org/')])],
      })),
    },
  ],
  [
    ends,
    {
      type: 'blocks',
      blocks: [
        p([t('Год '), { ...t('удался'), bold: true }]),
        ul([p('раз')], [p('два')]),
        tableBlock([{ width: 1 }], [[p('А')]], [[[p('1')]]]),
      ],
    },
  ],
  [name, blocks('Школа № 9')],
  [site, blocks('example.org')],
]);

const xml = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

describe('the Word file of a form is filled', () => {
  const filled = fillDocx(template, draft.places, contents, '2025');
  const lines = readDocx(filled.bytes).blocks.flatMap(linesOf);

  test('everything stands in its place, and nothing else is changed', () => {
    expect(filled.unmatched).toEqual([]);
    expect(lines.join('\n')).toBe(`ОТЧЁТ
I. Общие сведения
1. Тема проекта: Сад «А & Б» (полностью)
2. Кадры
№ п/п
Источник финансирования
Предусмотренный объем финансирования
Фактически исполнено
1.
Школа
10
9https://example.org/
2.
Край
10
9https://example.org/
3.
Гранты
10
9https://example.org/
Итого



3. Выводы (не более 2 стр.)
Год удался
• раз
• два
А
1
4. Сведения
Полное наименование
Школа № 9
Сайт
example.org
Директор  ______  И.О. Фамилия`);
  });

  test('in the look of what stood there', () => {
    const source = xml(filled.bytes);
    expect(source).toContain('<w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Сад «А &amp; Б»</w:t>');
    expect(source).toContain(
      '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Год </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:b/><w:bCs/><w:sz w:val="28"/>',
    );
    expect(source.split(borders).length - 1).toBe(6);
  });

  test('other parts stay byte for byte', () => {
    const { 'word/document.xml': _, ...before } = unzipSync(template);
    const { 'word/document.xml': own, ...after } = unzipSync(filled.bytes);
    expect(own).toBeDefined();
    expect(after).toEqual(before);
  });

  test('a place is found again after the file was edited; a lost one is told, as is a node without any', () => {
    const moved = wordFile({
      body: para('Вступление') + body.replace('3. Выводы (не более 2 стр.)', '3. Совсем другое'),
      numbering: scheme(1, ['decimal', '%1.']),
    });
    const again = fillDocx(
      moved,
      draft.places,
      new Map([...contents, ['chart', blocks('Нет места')]]),
      '2025',
    );
    const found = readDocx(again.bytes).blocks.flatMap(linesOf);
    expect(found).toContain('1. Тема проекта: Сад «А & Б» (полностью)');
    expect(found).toContain('Гранты');
    expect(found).toContain('Опишите итоги года.');
    expect(again.unmatched).toEqual([
      { node: ends, why: 'gone' },
      { node: 'chart', why: 'noPlace' },
    ]);
  });

  test('a report without anything leaves the file as it was', () => {
    const empty = fillDocx(
      template,
      draft.places,
      new Map([[theme, { type: 'blocks', blocks: [] }]]),
      '2025',
    );
    expect(xml(empty.bytes)).toBe(xml(template));
  });
});
