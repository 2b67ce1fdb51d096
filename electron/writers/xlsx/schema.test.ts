import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Sheet } from '#shared/document/sheet.ts';
import { temporaryFolder } from '../../../tests/support/temp-folder.ts';
import { lackingFor, schemaErrors } from '../../../tests/support/xml-schema.ts';
import { writeSheet } from './write-sheet.ts';

const lacking = lackingFor('sml.xsd');
const why = lacking === '' ? '' : ` (SKIPPED for want of ${lacking})`;

const sheet = (columns: number, groups: number): Sheet => ({
  title: 'Справка: [проба] о кружках / 2025?',
  lines: ['По состоянию на 24.11.2025'],
  rowNumbers: '№ п/п',
  totalName: 'Итого',
  columns: Array.from({ length: columns }, (_, at) => ({ title: `Столбец ${at}`, align: 'left', width: 12 })),
  groups: Array.from({ length: groups }, (_, at) => ({
    ...(groups === 1 ? {} : { heading: `Группа ${at}` }),
    rows: [Array.from({ length: columns }, () => ({ text: '<&"\u0001\ud800>' }))],
    total: Array.from({ length: columns }, () => ({ text: '40', number: 40 })),
  })),
});

test.skipIf(lacking !== '').each([
  [2, 1],
  [8, 1],
  [8, 3],
])(`a sheet of %i columns and %i groups is valid by ISO/IEC 29500-4${why}`, async (columns, groups) => {
  const folder = temporaryFolder();
  const parts = unzipSync(await writeSheet(sheet(columns, groups)));
  const names = Object.keys(parts).filter((name) =>
    /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name),
  );
  expect(names.length).toBeGreaterThanOrEqual(4);
  const files = names.map((name) => {
    const file = path.join(folder, path.basename(name));
    fs.writeFileSync(file, strFromU8(parts[name] ?? new Uint8Array()));
    return file;
  });
  expect(schemaErrors('sml.xsd', files)).toEqual([]);
});
