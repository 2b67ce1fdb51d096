import { Failure } from '#shared/contract/failure.ts';
import type { Table } from '#shared/tables/table.ts';
import { Budget } from './grid.ts';
import { relationshipsOf, type Relationship } from './opc.ts';
import type { Archive } from './unzip.ts';
import { sheetNamespaces } from './xlsx-names.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readStrings } from './xlsx-strings.ts';
import { readFormats } from './xlsx-styles.ts';
import { readXml } from './xml.ts';

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/**
 * Every sheet of an XLSX book (ECMA-376 part 1, transitional and strict) that holds something; formulas by the value
 * that Excel has stored. A hidden sheet is only named.
 * Throws `table/damaged`, `table/too-large`.
 */
export function readXlsx(archive: Archive, workbook: string): Table[] {
  const parts = relationshipsOf(archive, workbook);
  const partOf = (type: string) => {
    const target = [...parts.values()].find((part) => part.type === type)?.target;
    return target === undefined ? undefined : archive.read(target);
  };
  const { sheets, epoch1904 } = readWorkbook(archive, workbook, parts);
  const context = {
    strings: readStrings(partOf('sharedStrings')),
    formats: readFormats(partOf('styles')),
    epoch1904,
  };
  const budget = new Budget();
  return sheets.flatMap(({ name, hidden, part }) => {
    if (hidden) return [{ name, rows: [], hidden }];
    const xml = archive.read(part);
    if (xml === undefined) throw new Failure('table/damaged');
    return readSheet(xml, context).table(name, budget) ?? [];
  });
}

function readWorkbook(archive: Archive, workbook: string, parts: ReadonlyMap<string, Relationship>) {
  const xml = archive.read(workbook);
  if (xml === undefined) throw new Failure('table/damaged');
  const sheets: SheetEntry[] = [];
  let epoch1904 = false;
  readXml(xml, sheetNamespaces, {
    open(name, attributes) {
      if (name === 's:workbookPr') epoch1904 = isTrue(attributes.date1904);
      const part = name === 's:sheet' ? parts.get(attributes['r:id'] ?? '') : undefined;
      // Sheets of charts and of macros hold no cells.
      if (part?.type !== 'worksheet') return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', hidden, part: part.target });
    },
  });
  return { sheets, epoch1904 };
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';
