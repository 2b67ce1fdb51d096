import '@mantine/core/styles.css';
import '#renderer/base.css';
import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Ui } from '#renderer/components/Ui.tsx';
import { DataGrid, type DataGridControl } from '#renderer/grid/DataGrid.tsx';
import type { CellAt, Choice, GridColumn, GridRange, RangeDeed, TypedCell } from '#renderer/grid/model.ts';
import { copyToClipboard } from '#renderer/state/clipboard.ts';
import { columnIds, type Source, source } from './source.ts';

/** What the spec sees of the page. */
export interface Seen {
  readonly log: unknown[];
  readonly source: Source;
  control: DataGridControl | null;
  /** Milliseconds that a commit takes. */
  slow: number;
  status: string;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

const editors: Readonly<Record<string, Partial<GridColumn>>> = {
  c1: {
    editor: 'choice',
    choices: ['очный', 'очно-заочный', 'заочный'].map((label) => ({ value: label, label })),
  },
  c2: { editor: 'reference' },
  c3: { editor: 'number', align: 'right' },
  c4: { editor: 'longText' },
  c5: { editor: 'yesNo' },
  c7: { editable: false },
};

const columns: readonly GridColumn[] = columnIds.map((id, at) => ({
  id,
  title: `Столбец ${at}`,
  width: 120,
  editable: true,
  editor: 'text',
  filtered: at === 6,
  ...editors[id],
}));

const people: readonly Choice[] = ['Ильина А. П.', 'Ильинский Б. В.', 'Иванова Е. Д.'].map((label, at) => ({
  value: `person-${at}`,
  label,
}));

const wait = (time: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

window.seen = { log: [], source, control: null, slow: 5, status: '' };

function log(...entry: unknown[]): void {
  window.seen.log.push(entry);
}

async function commit(at: CellAt, typed: TypedCell): Promise<string | undefined> {
  await wait(window.seen.slow);
  log('commit', at.row, at.id, at.column, typed.text, typed.value);
  if (typed.text.includes('нельзя')) return 'Так нельзя: напишите иначе.';
  source.write(at.row, columnIds.indexOf(at.column), typed.text);
  source.reload();
  return undefined;
}

async function add(typed: TypedCell & { readonly column: string }): Promise<string | undefined> {
  await wait(window.seen.slow);
  log('add', typed.column, typed.text);
  if (typed.text.includes('нельзя')) return 'Так нельзя: напишите иначе.';
  source.write(source.total, columnIds.indexOf(typed.column), typed.text);
  source.total += 1;
  source.reload();
  return undefined;
}

async function range(deed: RangeDeed, on: GridRange): Promise<GridRange | undefined> {
  await wait(window.seen.slow);
  log(deed.do, on.from, on.to, on.columns.join(), on.whole);
  const each = (write: (row: number, column: string) => string) => {
    for (let row = on.from; row <= on.to; row += 1)
      for (const column of on.columns) source.write(row, columnIds.indexOf(column), write(row, column));
    source.reload();
  };
  switch (deed.do) {
    case 'copy':
    case 'cut': {
      const lines = Array.from({ length: on.to - on.from + 1 }, (_, at) =>
        on.columns.map((column) => source.text(on.from + at, columnIds.indexOf(column))).join('\t'),
      );
      copyToClipboard({ text: lines.join('\r\n'), html: '<table></table>' });
      if (deed.do === 'cut') each(() => '');
      return undefined;
    }
    case 'clear':
      each(() => '');
      return undefined;
    case 'fillDown':
      each((_, column) => source.text(on.from, columnIds.indexOf(column)));
      return undefined;
    case 'paste': {
      log('html', deed.html.includes('<td>'));
      const cells = deed.text.split(/\r?\n/).map((line) => line.split('\t'));
      const first = columnIds.indexOf(on.columns[0] ?? '');
      cells.forEach((line, y) => line.forEach((text, x) => source.write(on.from + y, first + x, text)));
      source.reload();
      const last = first + (cells[0]?.length ?? 1);
      return {
        from: on.from,
        to: on.from + cells.length - 1,
        columns: columnIds.slice(first, last),
        whole: false,
      };
    }
  }
}

function Page() {
  const revision = useSyncExternalStore(source.subscribe, () => source.revision);
  const [sort, setSort] = useState<{ column: string; descending: boolean }>();
  return (
    <main data-page>
      <h1>Проба</h1>
      <button type="button">До</button>
      <div data-frame>
        <DataGrid
          ref={(control) => {
            window.seen.control = control;
          }}
          label="Мероприятия"
          columns={columns}
          total={source.total}
          rows={source}
          revision={revision}
          sort={sort}
          onSort={(column) => setSort({ column, descending: sort?.column === column && !sort.descending })}
          onFilter={(column, anchor) => log('filter', column, anchor.tagName)}
          onResize={(column, width) => log('resize', column, Math.round(width))}
          onCommit={commit}
          onRange={range}
          onOpen={(row) => log('open', row)}
          onDelete={(on) => log('delete', on.from, on.to, on.whole)}
          onAdd={add}
          find={async (_, text) => {
            await wait(20);
            return people.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
          }}
          onSelection={({ text }) => {
            window.seen.status = text;
          }}
          onRefused={(cells) => log('refused', cells.length)}
        />
      </div>
      <button type="button">После</button>
    </main>
  );
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <Ui nonce={nonce}>
      <Page />
    </Ui>,
  );
