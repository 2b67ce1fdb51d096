import path from 'node:path';
import type { Handlers } from '#shared/contract/calls.ts';
import { sheetDocument } from '#shared/document/sheet.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { factLookup } from '../fact-lookup.ts';
import { cellsAsHtml, cellsAsText } from '../grid/clipboard-cells.ts';
import type { Grants } from '../grants.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { pageOf } from '../page-of.ts';
import { localDay } from '../today.ts';
import { makeSheet } from './make-sheet.ts';

type Names = 'sheet:export' | 'sheet:copy';

/** «К 15:00 дайте таблицу»: any filtered or grouped grid as a table with title and date. */
export function sheetService(session: StoreSession, grants: Grants, ports: ServicePorts): Handlers<Names> {
  const make = (wish: Parameters<typeof makeSheet>[0]) =>
    makeSheet(wish, factLookup(session.read()), localDay(ports.now()));
  return {
    'sheet:export': async ({ format, target, ...wish }) => {
      const file = grants.use(target, 'write');
      const sheet = make(wish);
      const bytes =
        format === 'xlsx'
          ? await ports.writeSheet(sheet)
          : await ports.writeDocx(sheetDocument(sheet), ports.now(), pageOf(session, ports.now()));
      const written = await writeWhole(file, bytes);
      const rows = sheet.groups.reduce((sum, group) => sum + group.rows.length, 0);
      return { name: path.basename(written.file), rows, file: grants.grant(written.file, 'show') };
    },
    'sheet:copy': async (wish) => {
      const { columns, groups } = make(wish);
      const cells = [
        columns.map(({ title }) => title),
        ...groups.flatMap(({ heading, rows }) => [
          ...(heading === undefined ? [] : [[heading]]),
          ...rows.map((row) => row.map(({ text }) => text)),
        ]),
      ];
      const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
      return { text: cellsAsText(cells), html: cellsAsHtml(cells), rows };
    },
  };
}
