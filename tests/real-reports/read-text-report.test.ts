import { describe, expect, test } from 'vitest';
import type { FormItem } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { readTextReport } from './read-text-report.ts';

/** The reader of texts must not lose anything; it is tried on an invented report, which stands everywhere. */
const form = releasedForms.find(({ id, version }) => id === 'kip-annual' && version === '2023');
if (!form) throw new Error('The form is not there');

const invented = [
  ...form.titleLines.map((line) => line.replace('{year}', '2031')),
  ...form.sections.flatMap((section) => [
    '',
    `${section.number} ${section.title}`,
    ...section.items.flatMap(itemText),
  ]),
].join('\n');

function itemText(item: FormItem): string[] {
  const head = `${item.number} ${item.title}`;
  if (item.layout === 'inline') return [`${head}: Слово ${item.number}`, ''];
  const view = item.nodes.find((node) => node.type === 'table' || node.type === 'list');
  const lead = item.nodes[0]?.type === 'text' ? [`Вступление ${item.number}`] : [];
  if (view?.type !== 'table') {
    return [head, ...lead, ...(view?.marker === 'none' ? ['Текст'] : ['· Первое', '- Второе']), ''];
  }
  const numbers = view.rowNumbers ? [view.rowNumbers.title] : [];
  const titles = view.columns.map(({ title }) => title.replace('{year}', '2031'));
  const row = [
    ...(view.rowNumbers ? ['1. '] : []),
    ...titles.slice(1).map((_, at) => `Клетка ${at}\nдальше`),
    '',
  ];
  return [head, ...lead, '', ...[...numbers, ...titles, ...row].map((cell) => `\t${cell}`), '', ''];
}

describe('an invented report of plain text', () => {
  test('is read whole', () => {
    const { year, sections } = readTextReport(invented, form);
    const items = sections.flatMap((section) => section.items);
    expect(year).toBe('2031');
    expect(items).toHaveLength(16);
    expect(items[0]?.paragraphs).toEqual(['Слово 1.']);
    expect(items[6]?.table?.rows).toEqual([
      { number: undefined, cells: [['Клетка 0', 'дальше'], ['Клетка 1', 'дальше'], []] },
    ]);
    expect(items[11]).toMatchObject({ paragraphs: ['Вступление 12.'], entries: ['Первое', 'Второе'] });
    expect(items[14]?.paragraphs).toEqual(['Вступление 15.']);
    expect(items[14]?.table?.rows[0]).toEqual({ number: '1.', cells: [['Клетка 0', 'дальше'], []] });
    expect(items[15]?.paragraphs).toEqual(['Текст']);
  });

  test.each([
    ['text before the first section', 'I. Общие', 'Лишнее\nI. Общие', 'nothing was expected here: Лишнее'],
    ['text under a section', '\n6. ', '\nЛишнее\n6. ', 'nothing was expected here: Лишнее'],
    ['an item with another title', '\n9. Норм', '\n9. Форм', 'No «9. Норм'],
    ['an item out of place', '\n3. Направление', '\n4. Направление', 'No «3. '],
    ['no colon after a title', ' проекта КИП:', ' проекта КИП', 'no colon after the title'],
    ['a header of another table', '\tПоказатель', '\tПризнак', 'not «Показатель»'],
    ['a cell too few', '\tКлетка 0\nдальше\n', '', 'cells in rows of'],
    ['a wrong row number', '\t1. ', '\t2. ', 'not the row number 1.'],
    ['two cells in a line', '\tКлетка 0', '\tКлетка\t0', 'two cells in a line'],
    ['text after a table', '\n7. ', '\n\nЛишнее\n7. ', 'text outside of the cells: Лишнее'],
    ['text after a list', '- Второе', '- Второе\nЛишнее', 'text after a list: Лишнее'],
    ['text before a table that has none', '\tИсточник', 'Лишнее\n\tИсточник', 'text before a table'],
    ['an entry where there is text only', 'Текст', 'Текст\n· Лишнее', 'entries where there is text only'],
  ])('%s is refused', (_, from, to, message) => {
    expect(invented).toContain(from);
    expect(() => readTextReport(invented.replace(from, to), form)).toThrow(message);
  });
});
