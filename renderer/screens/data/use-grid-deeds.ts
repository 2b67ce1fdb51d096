import type { GridWrite, RefusedCell } from '#shared/contract/areas/grid.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { dataText } from '#shared/text/data.ts';
import { problemText } from '#shared/text/problems.ts';
import type { CellAt, GridRange, RangeDeed, TypedCell } from '#renderer/grid/model.ts';
import { call } from '#renderer/api/client.ts';
import { copyToClipboard } from '#renderer/state/clipboard.ts';
import type { GridSource } from '#renderer/state/grid-source.ts';
import { importFromClipboard } from '#renderer/state/import-table.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { tellDone, tellError } from '#renderer/state/notices.ts';
import { isNameColumn, warnSimilar } from '#renderer/state/warn-similar.ts';
import { save, saved } from '#renderer/state/save.ts';

/** Rows of a pasted table from which it is looked at before it becomes records. */
const mostPastedUnseen = 200;

/** What was copied here last: our own rows are never taken for a table with a head. */
let copied: string | undefined;

/** What the keys and the mouse do in a grid, as calls: each a step of undo of its own. */
export function gridDeeds(source: GridSource) {
  const { look } = source;

  const write = async (range: { from: number; to: number }, columns: readonly string[], deed: GridWrite) =>
    await save('grid:write', { ...look, columns: [...columns], range, write: deed });

  const commit = async ({ row, id, column }: CellAt, typed: TypedCell): Promise<string | undefined> => {
    const answer = await write({ from: row, to: row }, [column], wishOf(typed));
    // A failure of the whole has been told; the text stays in its cell.
    if (!answer) return dataText.notWritten;
    const [refused] = answer.refused;
    if (!refused && id !== undefined && isNameColumn(look.kind, column)) void warnSimilar(look.kind, id);
    return refused && problemText(refused.problem);
  };

  const range = async (deed: RangeDeed, at: GridRange): Promise<GridRange | undefined> => {
    switch (deed.do) {
      case 'copy':
      case 'cut':
        await copy(at);
        if (deed.do === 'cut')
          tellRefused(look.kind, (await write(at, at.columns, { do: 'clear' }))?.refused);
        return undefined;
      case 'clear':
      case 'fillDown':
        tellRefused(look.kind, (await write(at, at.columns, { do: deed.do }))?.refused);
        return undefined;
      case 'paste':
        return await paste(deed, at);
    }
  };

  const copy = async ({ from, to, columns }: GridRange): Promise<void> => {
    const answer = await call('grid:copy', { ...look, columns: [...columns], range: { from, to } });
    if (!answer.ok) return tellError(answer.error);
    copied = answer.value.text;
    if (!copyToClipboard(answer.value)) tellDone(dataText.sheetNotCopied);
    return undefined;
  };

  /** Cells go where the selection is; a table with a head, or a long one, is looked at first. */
  const paste = async (
    { text, html }: Extract<RangeDeed, { do: 'paste' }>,
    at: GridRange,
  ): Promise<GridRange | undefined> => {
    const answer = await call('import:cells', { text, html, kind: look.kind });
    if (!answer.ok) {
      tellError(answer.error);
      return undefined;
    }
    const { cells, isTable } = answer.value;
    if ((isTable && text !== copied) || cells.length > mostPastedUnseen) {
      await importFromClipboard({ text, html }, look.kind);
      return undefined;
    }
    const width = Math.max(...cells.map((row) => row.length));
    const columns = widened(at.columns, width);
    const written = await write(at, columns, { do: 'paste', cells });
    if (!written) return undefined;
    if (written.created > 0) tellDone(dataText.pastedNew(written.created));
    tellRefused(look.kind, written.refused);
    const last = Math.max(at.to, at.from + cells.length - 1);
    return { from: at.from, to: last, columns, whole: false };
  };

  /** Columns from the first selected one on, as many as were pasted. */
  const widened = (columns: readonly string[], width: number): string[] => {
    const [first] = columns;
    const start = source.columns.indexOf(first ?? '');
    const wanted = width === 1 ? columns.length : width;
    return source.columns.slice(start, start + wanted);
  };

  const idsIn = async ({ from, to }: GridRange): Promise<readonly string[]> => {
    const answer = await call('grid:ids', { ...look, range: { from, to } });
    if (answer.ok) return answer.value.ids;
    tellError(answer.error);
    return [];
  };

  /** «Передать записи» with these rows chosen. */
  const give = async (rows: GridRange): Promise<void> => {
    const ids = await idsIn(rows);
    if (ids.length > 0) goTo({ screen: 'exchange', ids });
  };

  /** True when the rows are in the basket. */
  const remove = async (rows: GridRange): Promise<boolean> => {
    const ids = await idsIn(rows);
    if (ids.length === 0 || !(await saved('record:delete', { ids: [...ids] }))) return false;
    tellDone(dataText.deleted(ids.length));
    return true;
  };

  return { commit, range, give, remove, write };
}

function wishOf({ text, value }: TypedCell): GridWrite {
  return value === undefined ? { do: 'text', text } : { do: 'value', value };
}

/** One message for all that could not be written: the first place in full, how many there are. */
export function tellRefused(
  kind: GridSource['look']['kind'],
  refused: readonly RefusedCell[] | undefined,
): void {
  const [first] = refused ?? [];
  if (!first || !refused) return;
  const column = columnOf(kind, first.column)?.title ?? first.column;
  const place = dataText.refusedCell(first.row + 1, column, first.text, problemText(first.problem));
  tellDone(dataText.refused(refused.length, place));
}
