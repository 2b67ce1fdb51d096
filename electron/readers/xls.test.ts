import { CFB, utils, write, type WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readTables } from './read-tables.ts';

function book(sheets: Record<string, WorkSheet>, more: object = {}, bookType: 'biff8' | 'biff5' = 'biff8') {
  return new Uint8Array(
    write(
      { SheetNames: Object.keys(sheets), Sheets: sheets, ...more },
      { type: 'buffer', bookType },
    ) as Buffer,
  );
}

test('Excel 97–2003: texts, numbers, days, truth, merges, hidden sheets', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Школа', 'Дата', 'Доля', 'Да'],
    ['№ 1', 44483, 0.455, true],
    [undefined, 2.5],
  ]);
  Object.assign(sheet.B2, { z: 'dd.mm.yyyy' });
  Object.assign(sheet.C2, { z: '0.00%' });
  sheet['!merges'] = [utils.decode_range('A2:A3')];
  const hidden = utils.aoa_to_sheet([['тайна']]);
  const bytes = book(
    { Отчёт: sheet, Тайный: hidden },
    { Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] } },
  );
  expect(await readTables('старая.xls', bytes)).toEqual([
    {
      name: 'Отчёт',
      rows: [
        [{ text: 'Школа' }, { text: 'Дата' }, { text: 'Доля' }, { text: 'Да' }],
        [
          { text: '№ 1' },
          { text: '14.10.2021', value: { date: '2021-10-14' } },
          { text: '45,50%', value: 0.455 },
          { text: 'ИСТИНА', value: true },
        ],
        [{ text: '№ 1', merged: true }, { text: '2,5', value: 2.5 }, { text: '' }, { text: '' }],
      ],
    },
    { name: 'Тайный', rows: [], hidden: true },
  ]);
});

test('the epoch of 1904', async () => {
  const sheet = utils.aoa_to_sheet([[43021]]);
  Object.assign(sheet.A1, { z: 'dd.mm.yyyy' });
  const [table] = await readTables('x', book({ Л: sheet }, { Workbook: { WBProps: { date1904: true } } }));
  expect(table?.rows[0]?.[0]).toEqual({ text: '14.10.2021', value: { date: '2021-10-14' } });
});

test('an older Excel and a password are said plainly', async () => {
  const sheets = { Л: utils.aoa_to_sheet([['а']]) };
  await expect(readTables('x', book(sheets, {}, 'biff5'))).rejects.toMatchObject({ code: 'table/old-excel' });
  const plain = CFB.find(CFB.read(book(sheets), { type: 'array' }), 'Workbook')?.content;
  const stream = Uint8Array.from(plain ?? []);
  // FilePass stands right after the first record.
  const start = 4 + new DataView(stream.buffer).getUint16(2, true);
  const locked = [...stream.slice(0, start), 0x2f, 0, 2, 0, 1, 0, ...stream.slice(start)];
  await expect(readTables('x', compound({ Workbook: locked }))).rejects.toMatchObject({
    code: 'table/protected',
  });
  await expect(readTables('x', compound({ EncryptedPackage: [1] }))).rejects.toMatchObject({
    code: 'table/protected',
  });
  await expect(readTables('x', compound({ WordDocument: [1] }))).rejects.toMatchObject({
    code: 'table/doc-file',
  });
  await expect(readTables('x', compound({ Book: [1] }))).rejects.toMatchObject({ code: 'table/old-excel' });
  await expect(readTables('x', compound({ Other: [1] }))).rejects.toMatchObject({ code: 'table/unknown' });
});

function compound(streams: Record<string, number[]>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, content);
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}
