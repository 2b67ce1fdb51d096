import { Failure } from '#shared/contract/failure.ts';
import { limits, type Table } from '#shared/tables/table.ts';
import { decodeText } from './decode.ts';
import { readTextTables } from './text-tables.ts';
import { openArchive } from './unzip.ts';
import { holds, openCompound, readXls } from './xls.ts';
import { readArchiveTables } from './archive-tables.ts';

/**
 * The tables of a file, recognised by its content and not by its ending: XLSX, XLS, ODS, DOCX, ODT, CSV, HTML. Hidden
 * sheets come without rows. A pure function of the bytes, for a worker thread; it takes no name but for what it says.
 * Throws a `Failure` of the codes `table/…` with the file's name, nothing else.
 */
export async function readTables(name: string, bytes: Uint8Array): Promise<Table[]> {
  try {
    if (bytes.length > limits.source) throw new Failure('table/too-large');
    const tables = read(name, bytes);
    if (tables.every(({ rows }) => rows.length === 0)) throw new Failure('table/none');
    return tables;
  } catch (error) {
    throw error instanceof Failure ? new Failure(error.code, { name, ...error.details }, error.cause) : error;
  }
}

function read(name: string, bytes: Uint8Array): Table[] {
  if (bytes.length === 0) return [];
  const kind = magics.find(({ starts }) => starts.some((start) => startsWith(bytes, start)))?.kind;
  switch (kind) {
    case 'zip':
      return readArchiveTables(openArchive(bytes));
    case 'compound':
      return readCompound(bytes);
    case undefined:
      return readText(name, bytes);
    default:
      throw new Failure(kind);
  }
}

function readCompound(bytes: Uint8Array): Table[] {
  const file = openCompound(bytes);
  if (holds(file, 'EncryptedPackage')) throw new Failure('table/protected');
  if (holds(file, 'WordDocument')) throw new Failure('table/doc-file');
  if (holds(file, 'Workbook') || holds(file, 'Book')) return readXls(file, bytes);
  throw new Failure('table/unknown');
}

function readText(name: string, bytes: Uint8Array): Table[] {
  const text = decodeText(bytes);
  if (text === undefined) throw new Failure('table/unknown');
  return readTextTables(text, name.replace(/\.[^.]*$/, ''));
}

/** First bytes, as Latin-1 text. */
const magics = [
  { kind: 'zip', starts: ['PK\u{3}\u{4}', 'PK\u{5}\u{6}'] },
  { kind: 'compound', starts: ['\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}'] },
  { kind: 'table/pdf-file', starts: ['%PDF-'] },
  { kind: 'table/doc-file', starts: [String.raw`{\rtf`] },
  { kind: 'table/archive', starts: ['Rar!\u{1A}\u{7}', '7z\u{BC}\u{AF}\u{27}\u{1C}', '\u{1F}\u{8B}'] },
  {
    kind: 'table/image',
    starts: ['\u{89}PNG', '\u{FF}\u{D8}\u{FF}', 'GIF8', 'II*\u{0}', 'MM\u{0}*', 'RIFF'],
  },
  // A book of Excel 2–4 has no frame around its records.
  {
    kind: 'table/old-excel',
    starts: ['\u{9}\u{0}\u{4}\u{0}', '\u{9}\u{2}\u{6}\u{0}', '\u{9}\u{4}\u{6}\u{0}'],
  },
] as const;

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(start, 'latin1').equals(bytes.subarray(0, start.length));
}
