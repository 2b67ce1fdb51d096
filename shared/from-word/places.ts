import { z } from '#shared/zod.ts';

/**
 * Where the nodes of a form stand in the Word file that it was made from. Paragraphs and tables are counted as they
 * follow each other in the body (`Piece.at`); a fingerprint of what stands there finds them again in a file that was
 * edited since, and refuses them where they are gone.
 */
const spot = { node: z.string().min(1).max(200), at: z.int().min(0), print: z.string().max(200) };

const place = z.discriminatedUnion('type', [
  /** Behind a paragraph that stays: an item's heading. The paragraphs `from`–`to` after it are replaced. */
  z.looseObject({
    type: z.literal('after'),
    ...spot,
    from: z.int().min(0).optional(),
    to: z.int().min(0).optional(),
  }),
  /** In a paragraph, behind so many characters of it (spaces not counted): its blank «____», or all that follows. */
  z.looseObject({ type: z.literal('inline'), ...spot, stays: z.int().min(0) }),
  /** Rows of a table, below its head. */
  z.looseObject({
    type: z.literal('table'),
    ...spot,
    headRows: z.int().min(0),
    /** For each column of the file the form's column; `null` for one that the form has not. */
    columns: z.array(z.string().max(200).nullable()).max(1_000),
    rowNumbers: z.int().min(0).optional(),
  }),
  /** A cell of a table that asks beside and answers here. */
  z.looseObject({ type: z.literal('cell'), ...spot, row: z.int().min(0), column: z.int().min(0) }),
]);
export type Place = z.infer<typeof place>;

export const placesSchema = z.array(place).max(10_000);
export type Places = readonly Place[];

const longestPrint = 120;

/** What a paragraph or a table's head says, without blanks and signs: stays while people tidy the file. */
export function fingerprint(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestPrint);
}
