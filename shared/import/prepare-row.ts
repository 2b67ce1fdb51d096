import type { FactKind } from '#shared/facts/kinds.ts';
import { type Column, columnOf } from '#shared/grid/columns.ts';
import { personFromName } from './draft-from-name.ts';

/** A cell of a row, and where it goes. */
export interface PlacedCell {
  /** Position of the column in the table. */
  readonly at: number;
  readonly column: Column;
  readonly text: string;
}

type Texts = Readonly<Record<string, string>>;

/**
 * Cells that hold more than their header says, as schools write them: «ФИО» in one column, «Место работы, должность» in
 * one column, a lesson that has no name but its subject. What is put elsewhere stands in no other column.
 */
const rules: Readonly<Partial<Record<FactKind, (texts: Texts) => Texts>>> = {
  person: ({ surname = '', name }) =>
    surname.includes(' ') && name === undefined ? (personFromName(surname) ?? {}) : {},
  programme: ({ name, subject }) => (name === undefined && subject !== undefined ? { name: subject } : {}),
  teamMember: ({ organisation = '', position }) => {
    const [, place, post] = /^([^,]*[^,\s])\s*,\s*(.+)$/su.exec(organisation) ?? [];
    return place !== undefined && post !== undefined && position === undefined
      ? { organisation: place, position: post }
      : {};
  },
};

/** The filled cells of a row with what its kind reads out of them. */
export function prepareRow(kind: FactKind, cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const rule = rules[kind];
  if (!rule) return filled;
  const read = rule(Object.fromEntries(filled.map(({ column, text }) => [column.id, text.trim()])));
  const changed = filled.map((cell) => ({ ...cell, text: read[cell.column.id] ?? cell.text }));
  const added = Object.entries(read).flatMap(([id, text]): PlacedCell[] => {
    const column = columnOf(kind, id);
    const isThere = filled.some((cell) => cell.column.id === id);
    return column && !isThere ? [{ at: filled[0]?.at ?? 0, column, text }] : [];
  });
  return [...changed, ...added];
}
