import type { Handlers } from '#shared/contract/calls.ts';
import type { GridLook, GridRow } from '#shared/contract/areas/grid.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { cellText } from '#shared/grid/cell-text.ts';
import { readColumn } from '#shared/grid/column-value.ts';
import type { Column } from '#shared/grid/columns.ts';
import { factLookup } from '../fact-lookup.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { localDay } from '../today.ts';
import { cellsAsHtml, cellsAsText } from './clipboard-cells.ts';
import { columnValues } from './column-values.ts';
import { columnsFor, createLooks } from './looks.ts';
import { createNameIndex } from './name-index.ts';
import { planWrite } from './plan-write.ts';
import { presetFor } from './preset.ts';

type Names = 'grid:rows' | 'grid:write' | 'grid:copy' | 'grid:ids' | 'grid:values';

/** Facts as grids: pages of rows, cells written as people type them, ranges for the clipboard. */
export function gridService(session: StoreSession, ports: ServicePorts): Handlers<Names> {
  const looks = createLooks();
  const nameIndex = createNameIndex();
  const factsNow = () => factLookup(session.read());

  return {
    'grid:rows': async ({ columns: ids, from, count, ...look }) => {
      const facts = factsNow();
      const columns = columnsFor(look.kind, ids);
      const rows = looks.rows(look, facts);
      return {
        total: rows.length,
        all: facts.list(look.kind).length,
        rows: rows.slice(from, from + count).map((fact) => rowOf(fact, columns, facts)),
      };
    },

    'grid:write': async ({ columns: ids, range, write, ...look }) => {
      const facts = factsNow();
      const columns = columnsHeld(look, ids);
      const rows = looks.rows(look, facts);
      const { mutations, created, refused } = planWrite(columns, range, write, {
        kind: look.kind,
        rows,
        match: nameIndex(facts),
        preset: presetFor(look.kind, facts),
        newId: ports.newId,
        today: localDay(ports.now()),
      });
      const saved =
        mutations.length === 0 ? { at: ports.now() } : session.commit(`grid.${write.do}`, mutations);
      looks.adopt(look, created);
      return { ...saved, changed: mutations.length, created: created.length, refused: [...refused] };
    },

    'grid:copy': async ({ columns: ids, range, ...look }) => {
      const facts = factsNow();
      const columns = columnsHeld(look, ids);
      const rows = looks.rows(look, facts).slice(range.from, range.to + 1);
      const cells = rows.map((fact) => columns.map((column) => cellText(column, fact, facts)));
      return { text: cellsAsText(cells), html: cellsAsHtml(cells) };
    },

    'grid:ids': async ({ range, ...look }) => ({
      ids: looks
        .rows(look, factsNow())
        .slice(range.from, range.to + 1)
        .map(({ id }) => id),
    }),

    'grid:values': async ({ kind, column }) => ({ values: columnValues(kind, column, factsNow()) }),
  };
}

function columnsHeld({ kind }: GridLook, ids: readonly string[]): Column[] {
  return columnsFor(kind, ids).filter((column) => column !== undefined);
}

function rowOf(fact: Fact, columns: readonly (Column | undefined)[], facts: FactLookup): GridRow {
  return {
    id: fact.id,
    cells: columns.map((column) => {
      if (!column) return { text: '' };
      const text = cellText(column, fact, facts);
      return isChosen(column) ? { text, value: readColumn(column, fact.fields) } : { text };
    }),
  };
}

/** Columns whose editor has to know which code or record is chosen, not only its name. */
function isChosen({ control }: Column): boolean {
  const { type } = control.type === 'list' ? control.of : control;
  return type === 'choice' || type === 'reference' || type === 'yesNo' || type === 'group';
}
