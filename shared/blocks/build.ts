import type { Block, Column, Heading, Inline, List, Paragraph, Table } from './model.ts';

/** Small makers of blocks; tests and the form engine write documents with the same words. */

export const t = (text: string): Inline => ({ type: 'text', text });
export const link = (href: string, text: string = href): Inline => ({ type: 'link', href, text });

const inlinesOf = (content: string | readonly Inline[]): Inline[] =>
  typeof content === 'string' ? (content === '' ? [] : [t(content)]) : [...content];

export const h = (level: 1 | 2 | 3 | 4, content: string | readonly Inline[], number?: string): Heading => ({
  type: 'heading',
  level,
  inlines: inlinesOf(content),
  ...(number === undefined ? {} : { number }),
});

export const p = (content: string | readonly Inline[], more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  inlines: inlinesOf(content),
  ...more,
});

export const ul = (...items: Block[][]): List => ({ type: 'list', ordered: false, items });
export const ol = (...items: Block[][]): List => ({ type: 'list', ordered: true, items });

export const table = (columns: Column[], header: Block[][], rows: Block[][][], caption?: string): Table => ({
  type: 'table',
  columns,
  header: [header],
  rows,
  ...(caption === undefined ? {} : { caption }),
});
