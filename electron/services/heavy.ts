import type { LetopisDocument } from '#shared/blocks/model.ts';
import type { PageProfile } from '#shared/document/page-profile.ts';
import type { PdfPlaces } from '#shared/document/html/page-layout.ts';
import type { FilledDocx, NodeContent } from '#shared/from-word/contents.ts';
import type { Piece } from '#shared/from-word/piece.ts';
import type { Places } from '#shared/from-word/places.ts';
import type { Sheet } from '#shared/document/sheet.ts';
import type { Table } from '#shared/tables/table.ts';
import type { BegunCopy, Copy } from '#electron/store/copies.ts';

/** What tables are read from: a file that was chosen, or what was copied. */
export type TableSource =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly html?: string; readonly text?: string };

/**
 * Pure work that takes long or reads strangers' files. It never opens the database; in the window's program each piece
 * has a thread of its own, so that its end by memory or by hostile bytes is not the program's.
 */
export interface HeavyWork {
  /** The document as DOCX bytes. `created`: ISO 8601, UTC; `pictures`: bytes of the data folder's files by SHA-256. */
  readonly writeDocx: (
    document: LetopisDocument,
    created: string,
    profile: PageProfile,
    pictures?: ReadonlyMap<string, Uint8Array>,
  ) => Promise<Uint8Array>;
  /** The tables of the document as XLSX bytes, a sheet each. */
  readonly writeWorkbook: (document: LetopisDocument) => Promise<Uint8Array>;
  /** The sheet as XLSX bytes. */
  readonly writeSheet: (sheet: Sheet) => Promise<Uint8Array>;
  /** The pages of a PDF that this program printed, and its named places. */
  readonly readPdfPages: (pdf: Uint8Array) => Promise<PdfPlaces>;
  /** Checks a copy of the data that was begun, and gives it its name. Throws as `makeCopy`. */
  readonly finishCopy: (begun: BegunCopy) => Promise<Copy>;
  /** Throws `table/…` failures. */
  readonly readTables: (source: TableSource) => Promise<readonly Table[]>;
  /** A DOCX piece by piece. Throws `docx/…` failures. */
  readonly readDocx: (bytes: Uint8Array) => Promise<readonly Piece[]>;
  /** The Word file of a form with what a report says in its places. Throws `docx/…` failures. */
  readonly fillDocx: (
    template: Uint8Array,
    places: Places,
    contents: ReadonlyMap<string, NodeContent>,
    year: string,
  ) => Promise<FilledDocx>;
}
