import { Failure } from '#shared/contract/failure.ts';
import type { Table } from '#shared/tables/table.ts';
import { openDocx } from './docx/open-docx.ts';
import { readDocxTables } from './docx-tables.ts';
import { contentType, mainPart } from './opc.ts';
import { readOpenDocument } from './opendocument.ts';
import type { Archive } from './unzip.ts';
import { readXlsx } from './xlsx.ts';
import { readXml } from './xml.ts';

const openDocument = 'application/vnd.oasis.opendocument.';

/** The tables of an office file that is an archive inside. Throws `table/archive` for any other archive. */
export function readArchiveTables(archive: Archive): Table[] {
  const mimetype = archive.read('mimetype');
  if (mimetype !== undefined) return readOdf(archive, new TextDecoder('latin1').decode(mimetype).trim());
  const part = mainPart(archive);
  if (part === undefined) throw new Failure('table/archive');
  const type = contentType(archive, part);
  if (type.includes('sheet.binary')) throw new Failure('table/old-excel');
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return readDocxTables(openDocx(archive));
  if (type.includes('spreadsheetml') || type.includes('ms-excel')) return readXlsx(archive, part);
  throw new Failure('table/unknown');
}

function readOdf(archive: Archive, mimetype: string): Table[] {
  const kind = mimetype.startsWith(openDocument) ? mimetype.slice(openDocument.length) : '';
  if (!/^(?:spreadsheet|text)/.test(kind)) throw new Failure('table/unknown');
  if (isEncrypted(archive)) throw new Failure('table/protected');
  const content = archive.read('content.xml');
  if (content === undefined) throw new Failure('table/damaged');
  return readOpenDocument(content);
}

/** OpenDocument 1.3 part 2, 4.8.4: the manifest says how a file's content is encrypted. */
function isEncrypted(archive: Archive): boolean {
  const manifest = archive.read('META-INF/manifest.xml');
  let found = false;
  if (manifest === undefined) return found;
  readXml(
    manifest,
    {},
    {
      open(name) {
        if (name === '?:encryption-data') found = true;
      },
    },
  );
  return found;
}
