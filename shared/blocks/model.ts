import { z } from '#shared/zod.ts';
import { binding } from './binding.ts';
import { chart } from './chart.ts';

/**
 * Blocks: what a narrative text of a report is stored as, and what a document is made of; plain, versioned JSON.
 * Writers (DOCX, HTML, …) and the rich-text editor are clients of it: total maps over the block types; a block of a
 * later version is kept as it came and written as its plain text.
 */
const inline = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('text'),
    text: z.string(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
  }),
  z.looseObject({ type: z.literal('link'), href: z.string(), text: z.string() }),
  z.looseObject({ type: z.literal('break') }),
  /** A live fact; `text` is what it said when it was last filled. */
  z.looseObject({ type: z.literal('chip'), binding, text: z.string() }),
  /** A mention of an appendix, by its id; `text` («приложение № 2») is made anew when the report is filled. */
  z.looseObject({ type: z.literal('mention'), appendix: z.string(), text: z.string() }),
]);
export type Inline = z.infer<typeof inline>;

const align = z.enum(['left', 'center', 'right', 'justify']);

const heading = z.looseObject({
  type: z.literal('heading'),
  level: z.int().min(1).max(4),
  /** The printed number («II.», «6.») as the form gives it; never numbered by the word processor. */
  number: z.string().optional(),
  inlines: z.array(inline),
  /** Names the place for page counts: the id of the form's item. */
  anchor: z.string().optional(),
});
const paragraph = z.looseObject({
  type: z.literal('paragraph'),
  inlines: z.array(inline),
  align: align.optional(),
  /** Without the first-line indent: title lines, labels. */
  flush: z.boolean().optional(),
  /** Smaller than the text: the line of who wrote it, notes. */
  small: z.boolean().optional(),
  /** As of a heading: an item whose title stands in the paragraph itself. */
  anchor: z.string().optional(),
});
/** The title of the whole document: centred lines in capitals as the form prints them. */
const title = z.looseObject({ type: z.literal('title'), lines: z.array(z.string()) });
const pageBreak = z.looseObject({ type: z.literal('pageBreak') });
/** Two blocks of lines side by side: «СОГЛАСОВАНО» on the left, «УТВЕРЖДАЮ» on the right; either may be empty. */
const stamps = z.looseObject({
  type: z.literal('stamps'),
  left: z.array(z.string()),
  right: z.array(z.string()),
});
/** A line to sign on: post, room for the signature, name; `seal` prints «М.П.» under it. */
const signature = z.looseObject({
  type: z.literal('signature'),
  post: z.string(),
  name: z.string(),
  seal: z.boolean().optional(),
});
/** Caption under a picture; the number is given when the report is filled: «Рисунок 2 – …». */
const captioned = { caption: z.string().optional(), alt: z.string() };
const chartBlock = z.looseObject({ type: z.literal('chart'), chart, ...captioned });
/** A picture of the data folder, by the SHA-256 of its bytes. Size in pixels; where it is not said, the bytes say it. */
const image = z.looseObject({
  type: z.literal('image'),
  file: z.string().length(64),
  mime: z.enum(['image/png', 'image/jpeg']),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  ...captioned,
});
/** A record of the kind `illustration`, put into a text; filled, it becomes a chart, a table or an image. */
const illustration = z.looseObject({ type: z.literal('illustration'), record: z.uuid() });
/** A block of a type that this program does not know, kept whole. */
const unknown = z.looseObject({ type: z.literal('unknown'), original: z.record(z.string(), z.unknown()) });

const column = z.looseObject({
  /** Share of the text width; the shares of a table are normalised to its whole width. */
  width: z.number().positive(),
  align: align.optional(),
});

export type Heading = z.infer<typeof heading>;
export type Paragraph = z.infer<typeof paragraph>;
export type Title = z.infer<typeof title>;
export type PageBreak = z.infer<typeof pageBreak>;
export type Stamps = z.infer<typeof stamps>;
export type Signature = z.infer<typeof signature>;
export type ChartBlock = z.infer<typeof chartBlock>;
export type Image = z.infer<typeof image>;
export type Illustration = z.infer<typeof illustration>;
export type UnknownBlock = z.infer<typeof unknown>;
export type Column = z.infer<typeof column>;
export type Align = z.infer<typeof align>;

/** A list; each item is a run of blocks, so that lists nest. Every list starts its numbers anew. */
export interface List {
  type: 'list';
  ordered: boolean;
  start?: number | undefined;
  items: Block[][];
}

/** A table of real header rows (repeated on each page) and rows of cells; a cell is a run of blocks. */
export interface Table {
  type: 'table';
  columns: Column[];
  header: Block[][][];
  rows: Block[][][];
  /** Name for people who do not see the table, and for a sheet in XLSX. */
  caption?: string | undefined;
  /** Printed above the table, «Таблица 2 – …». */
  titled?: boolean | undefined;
  /** Cells of `rows` that are a number or a day, for typed cells of a sheet; `null` where a cell is text. */
  values?: (CellValue | null)[][] | undefined;
}

/** ISO 8601 day. */
export type CellValue = { number: number; percent?: boolean | undefined } | { day: string };

export type Block =
  | Heading
  | Paragraph
  | Title
  | PageBreak
  | Stamps
  | Signature
  | ChartBlock
  | Image
  | Illustration
  | UnknownBlock
  | List
  | Table;

const list: z.ZodType<List> = z.looseObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.int().min(0).optional(),
  items: z.array(z.lazy(() => z.array(block))),
});
const cellValue = z.union([
  z.looseObject({ number: z.number(), percent: z.boolean().optional() }),
  z.looseObject({ day: z.string() }),
]);
const table: z.ZodType<Table> = z.looseObject({
  type: z.literal('table'),
  columns: z.array(column).min(1),
  header: z.array(z.array(z.lazy(() => z.array(block)))),
  rows: z.array(z.array(z.lazy(() => z.array(block)))),
  caption: z.string().optional(),
  titled: z.boolean().optional(),
  values: z.array(z.array(cellValue.nullable())).optional(),
});
const block: z.ZodType<Block> = z.union([
  heading,
  paragraph,
  title,
  pageBreak,
  stamps,
  signature,
  chartBlock,
  image,
  illustration,
  unknown,
  list,
  table,
]);

/** A narrative text as it is stored. */
export const blocksSchema = z.array(block).max(20_000);

export const documentVersion = 1;

export interface LetopisDocument {
  version: typeof documentVersion;
  /** BCP 47; the documents of this program are Russian. */
  language: 'ru-RU';
  title: string;
  /** The page lies: for tables of many columns. */
  landscape?: boolean | undefined;
  /** Printed pale across each page: «ЧЕРНОВИК». */
  watermark?: string | undefined;
  blocks: Block[];
}

const documentSchema = z.looseObject({
  version: z.literal(documentVersion),
  language: z.literal('ru-RU'),
  title: z.string(),
  landscape: z.boolean().optional(),
  watermark: z.string().optional(),
  blocks: z.array(z.unknown()),
});

/** Reads a document written by this or another version. Blocks that it does not know become `unknown`. */
export function parseDocument(value: unknown): LetopisDocument {
  const parsed = documentSchema.parse(value);
  return { ...parsed, blocks: parsed.blocks.map(parseBlock) };
}

function parseBlock(value: unknown): Block {
  const parsed = block.safeParse(value);
  if (parsed.success) return parsed.data;
  return { type: 'unknown', original: z.record(z.string(), z.unknown()).catch({}).parse(value) };
}
