import type { GridRow, GridRows } from '#renderer/grid/model.ts';

export const columnIds = Array.from({ length: 12 }, (_, at) => `c${at}`);
const pageSize = 200;

/** Twenty thousand invented rows, which come by pages after a while; column 3 holds numbers. */
export class Source implements GridRows {
  total = 20_000;
  revision = 0;
  readonly #pages = new Map<number, GridRow[]>();
  readonly #asked = new Set<number>();
  readonly #texts = new Map<string, string>();
  #changed: () => void = () => undefined;
  /** Milliseconds until a page is there. */
  delay = 30;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#changed = changed;
    return () => {
      this.#changed = () => undefined;
    };
  };

  readonly get = (index: number): GridRow | undefined =>
    this.#pages.get(Math.floor(index / pageSize))?.[index % pageSize];

  readonly ask = (from: number, count: number): void => {
    for (
      let page = Math.floor(from / pageSize);
      page <= Math.floor((from + count - 1) / pageSize);
      page += 1
    ) {
      if (this.#asked.has(page)) continue;
      this.#asked.add(page);
      setTimeout(() => this.#read(page), this.delay);
    }
  };

  text(row: number, column: number): string {
    const first = column === 3 ? String((row % 10) + 0.5).replace('.', ',') : `R${row}C${column}`;
    return this.#texts.get(`${row}/${column}`) ?? first;
  }

  write(row: number, column: number, text: string): void {
    this.#texts.set(`${row}/${column}`, text);
  }

  /** All pages that were there are read again. */
  reload(): void {
    for (const page of this.#asked) this.#read(page);
    this.#tell();
  }

  /** As if nothing had been read yet. */
  forget(): void {
    this.#pages.clear();
    this.#asked.clear();
    this.#tell();
  }

  #read(page: number): void {
    const rows = Array.from({ length: Math.min(pageSize, this.total - page * pageSize) }, (_, at) =>
      this.#row(page * pageSize + at),
    );
    this.#pages.set(page, rows);
    this.#tell();
  }

  #row(row: number): GridRow {
    return { id: `row-${row}`, cells: columnIds.map((_, column) => ({ text: this.text(row, column) })) };
  }

  #tell(): void {
    this.revision += 1;
    this.#changed();
  }
}

export const source = new Source();
