import { z } from '#shared/zod.ts';

/**
 * The document between a report and its files: plain, versioned JSON. Writers (DOCX, HTML, …) are total maps
 * over the block types; a block of a later version is kept as it came and written as its plain text.
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
]);
export type Inline = z.infer<typeof inline>;

const align = z.enum(['left', 'center', 'right', 'justify']);

const heading = z.looseObject({
  type: z.literal('heading'),
  level: z.int().min(1).max(4),
  /** The printed number («II.», «6.») as the form gives it; never numbered by the word processor. */
  number: z.string().optional(),
  inlines: z.array(inline),
});
const paragraph = z.looseObject({
  type: z.literal('paragraph'),
  inlines: z.array(inline),
  align: align.optional(),
  /** Without the first-line indent: title lines, labels. */
  flush: z.boolean().optional(),
});
/** The title of the whole document: centred lines in capitals as the form prints them. */
const title = z.looseObject({ type: z.literal('title'), lines: z.array(z.string()) });
const pageBreak = z.looseObject({ type: z.literal('pageBreak') });
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
}

export type Block = Heading | Paragraph | Title | PageBreak | UnknownBlock | List | Table;

const list: z.ZodType<List> = z.looseObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.int().min(0).optional(),
  items: z.array(z.lazy(() => z.array(block))),
});
const table: z.ZodType<Table> = z.looseObject({
  type: z.literal('table'),
  columns: z.array(column).min(1),
  header: z.array(z.array(z.lazy(() => z.array(block)))),
  rows: z.array(z.array(z.lazy(() => z.array(block)))),
  caption: z.string().optional(),
});
const block: z.ZodType<Block> = z.union([heading, paragraph, title, pageBreak, unknown, list, table]);

export const documentVersion = 1;

export interface LetopisDocument {
  version: typeof documentVersion;
  /** BCP 47; the documents of this program are Russian. */
  language: 'ru-RU';
  title: string;
  /** The page lies: for tables of many columns. */
  landscape?: boolean | undefined;
  blocks: Block[];
}

const documentSchema = z.looseObject({
  version: z.literal(documentVersion),
  language: z.literal('ru-RU'),
  title: z.string(),
  landscape: z.boolean().optional(),
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
