import { cliText } from '#shared/text/cli.ts';
import { kindNames } from '#shared/text/kinds.ts';
import type { Services } from '#electron/services/create-services.ts';
import type { Options } from '../arguments.ts';
import { ask, given, needed, type Said, writeGrant } from '../command.ts';
import { firstColumns } from '../grid-pages.ts';
import { columnNamed, columnsNamed, kindNamed } from '../names.ts';
import { queryOf } from '../query.ts';

/** A «Справка» as a file of Excel or Word. */
export async function exportTable(
  services: Services,
  file: string,
  format: 'xlsx' | 'docx',
  options: Options,
): Promise<Said> {
  const kind = kindNamed(needed(options.kind, '--kind'));
  const query = queryOf(kind, options);
  const { columns: written, group } = options;
  const columns =
    written === undefined ? await firstColumns(services, kind, query) : columnsNamed(kind, written);
  const value = await ask(services, 'sheet:export', {
    kind,
    query,
    columns: columns.map(({ id }) => id),
    title: options.title ?? kindNames[kind]?.many ?? kind,
    ...given('group', group === undefined ? undefined : columnNamed(kind, group).id),
    format,
    target: writeGrant(services, file),
  });
  return { lines: [cliText.tableWritten(value.name, value.rows)], value };
}
