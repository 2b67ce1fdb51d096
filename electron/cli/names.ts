import { type FactKind, factKindNames } from '#shared/facts/kinds.ts';
import { type Column, columnOf, columnsOf } from '#shared/grid/columns.ts';
import { cliText } from '#shared/text/cli.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { UsageError } from './command.ts';
import { folded, nearNames } from './near.ts';

/** A kind by its id or a Russian name. Throws `UsageError` with the near ones. */
export function kindNamed(written: string): FactKind {
  const wanted = folded(written);
  const found = factKindNames.find((kind) => namesOfKind(kind).some((name) => folded(name) === wanted));
  if (found) return found;
  throw new UsageError(cliText.kindUnknown(written, nearNames(written, factKindNames.flatMap(namesOfKind))));
}

function namesOfKind(kind: FactKind): string[] {
  const name = kindNames[kind];
  return name ? [kind, name.one, name.many] : [kind];
}

/** A column by its id or its Russian title. Throws `UsageError` with the near ones. */
export function columnNamed(kind: FactKind, written: string): Column {
  const wanted = folded(written);
  const found =
    columnOf(kind, written.trim()) ?? columnsOf(kind).find(({ title }) => folded(title) === wanted);
  if (found) return found;
  const names = columnsOf(kind).flatMap(({ id, title }) => [title, id]);
  throw new UsageError(cliText.columnUnknown(written, nearNames(written, names)));
}

/** «Название, Дата»; titles that hold a comma themselves need «;» between the columns. */
export function columnsNamed(kind: FactKind, written: string): Column[] {
  const parts = written.split(written.includes(';') ? ';' : ',').filter((part) => part.trim() !== '');
  if (parts.length === 0) throw new UsageError(cliText.missing('--columns'));
  return [...new Set(parts.map((part) => columnNamed(kind, part)))];
}

/** «столбец=текст»; the first sign parts, so that a text may hold another. */
export function columnAndText(
  kind: FactKind,
  written: string,
  option: string,
): { readonly column: Column; readonly text: string } {
  const at = written.indexOf('=');
  if (at <= 0) throw new UsageError(cliText.notPair(option, written));
  return { column: columnNamed(kind, written.slice(0, at)), text: written.slice(at + 1).trim() };
}
