import type { ImportPlan, ImportPlanInput, OpenedImport } from '#shared/contract/areas/import.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { parseCell } from '#shared/grid/parse-cell.ts';
import { cliText } from '#shared/text/cli.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { problemText } from '#shared/text/problems.ts';
import type { Services } from '#electron/services/create-services.ts';
import type { Options } from '../arguments.ts';
import { undoLines } from '../change-lines.ts';
import { ask, given, needed, readGrant, type Said, UsageError, wholeNumber } from '../command.ts';
import { chosenMapping } from '../import-mapping.ts';
import { columnAndText, kindNamed } from '../names.ts';
import { folded } from '../near.ts';
import { columnLines, planLines } from '../plan-lines.ts';

const duplicates = ['update', 'skip', 'create'] as const;

/** A table becomes records; with `--plan` it is only said what would become of it. */
export async function importTable(services: Services, file: string, options: Options): Promise<Said> {
  const chosenKind = options.kind === undefined ? undefined : kindNamed(options.kind);
  const opened = await ask(services, 'import:open-file', {
    source: readGrant(services, file),
    ...given('kind', chosenKind),
  });
  // What the program only guesses may be looked at, not written.
  if (!options.plan) needed(chosenKind, cliText.kindGuessed(kindNames[opened.kind]?.many ?? opened.kind));
  const input = await inputOf(services, opened, chosenKind ?? opened.kind, options);
  const plan = await ask(services, 'import:plan', input);
  const tableLine = cliText.importTable(
    opened.tables[input.table]?.name ?? '',
    kindNames[input.kind]?.many ?? input.kind,
  );
  if (options.plan) {
    return {
      lines: [tableLine, ...columnLines(input.kind, plan), ...planLines(plan)],
      value: { ...input, ...plan },
    };
  }
  const saved = await ask(services, 'import:commit', input);
  return {
    lines: [tableLine, ...planLines(plan), ...undoLines(saved.changeSet)],
    value: saved,
    exitCode: nothingTaken(plan) ? 3 : 0,
  };
}

/** Rows were there, and not one of them is in the data now. */
function nothingTaken({ counts }: ImportPlan): boolean {
  return counts.refuse > 0 && counts.create + counts.update + counts.same === 0;
}

async function inputOf(
  services: Services,
  opened: OpenedImport,
  kind: FactKind,
  options: Options,
): Promise<ImportPlanInput> {
  const input: ImportPlanInput = {
    import: opened.import,
    table: tableOf(opened, options.table),
    kind,
    ...given('headRows', wholeNumber(options.head, '--head', 0)),
    duplicates: duplicatesOf(options.duplicates),
    createNamed: !options['no-create'],
    fixed: (options.fixed ?? []).map((written) => fixedOf(kind, written)),
  };
  if (options.map === undefined) return input;
  const { headers, headRows, mapping } = await ask(services, 'import:plan', input);
  return { ...input, headRows, mapping: chosenMapping(kind, headers, mapping, options.map) };
}

/** A table by its name or its place; without either the one that looks most like records. */
function tableOf({ tables, table }: OpenedImport, written: string | undefined): number {
  if (written === undefined) return table;
  const named = tables.findIndex(({ name }) => folded(name) === folded(written));
  if (named !== -1) return named;
  const place = Number(written) - 1;
  if (tables[place]) return place;
  throw new UsageError(
    cliText.tableUnknown(
      written,
      tables.map(({ name }) => name),
    ),
  );
}

function duplicatesOf(written: string | undefined): (typeof duplicates)[number] {
  if (written === undefined) return 'update';
  const found = duplicates.find((each) => each === written);
  if (!found) throw new UsageError(cliText.duplicatesUnknown(written, duplicates));
  return found;
}

/** A text that the column does not understand would fix nothing, and nobody would be told. */
function fixedOf(kind: FactKind, written: string) {
  const { column, text } = columnAndText(kind, written, '--fixed');
  const parsed = parseCell(column, text, { match: () => ({ id: '' }) });
  if (!parsed.ok) throw new UsageError(cliText.fixedWrong(written, problemText(parsed.problem)));
  return { column: column.id, text };
}
