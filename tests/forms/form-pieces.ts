/** Pieces of forms as files hold them, good ones and broken ones: what the tests of the lint are made of. */

type Changes = Readonly<Record<string, unknown>>;

export const column = (value: unknown, more: Changes = {}) => ({
  id: 'c',
  title: 'Столбец',
  width: 1,
  value,
  ...more,
});
export const text = (more: Changes = {}) => ({ type: 'text', id: 'a', label: 'Текст', ...more });
export const list = (value: unknown, source: Changes = {}, more: Changes = {}) => ({
  type: 'list',
  id: 'l',
  label: 'Список',
  marker: 'bullet',
  source: { kind: 'event', ...source },
  value,
  ...more,
});
export const table = (...columns: unknown[]) => ({
  type: 'table',
  id: 't',
  source: { kind: 'event' },
  columns,
});
export const fact = (value: unknown, more: Changes = {}) => ({
  type: 'fact',
  id: 'f',
  label: 'Название',
  value,
  edits: ['name'],
  ...more,
});

export const title = { path: ['title'] };
export const options = [
  {
    type: 'choice',
    id: 'look',
    label: 'Вид',
    initial: 'short',
    choices: [
      { value: 'short', label: 'Кратко' },
      { value: 'long', label: 'Подробно' },
    ],
  },
  { type: 'words', id: 'kind', label: 'Чего', initial: 'краевой' },
];

/** A good form of two sections; the second has one item with the nodes given. */
export function formWith(nodes: readonly unknown[], item: Changes = {}, more: Changes = {}): unknown {
  const first = { id: 'i', number: '1.', title: 'Первый', layout: 'block', renewal: 'period' };
  return {
    format: 1,
    id: 'test',
    version: '1',
    name: 'Проба',
    titleLines: ['ОТЧЕТ ЗА {year} ГОД'],
    periods: ['year'],
    project: 'required',
    options,
    sections: [
      { id: 's1', number: 'I.', title: 'Общее', items: [{ ...first, nodes: [text({ id: 'first' })] }] },
      {
        id: 's2',
        number: 'II.',
        title: 'Работа',
        items: [{ ...first, id: 'j', number: '6.', nodes, ...item }],
      },
    ],
    ...more,
  };
}

export const expression = (value: unknown) => formWith([list(value)]);
export const source = (of: Changes) => formWith([list(title, of)]);

/** A form, the problem that it has, where, and some words of the sentence about it. */
export type Broken = [name: string, form: unknown, problem: string, place: string, words: string];
