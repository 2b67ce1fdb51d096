import type { Finding, Mend } from '#shared/checks/finding.ts';
import { mendBlocks, mendText } from '#shared/checks/mend.ts';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { storedBlocks } from '#shared/report/filling.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { type PartRecord, partsOf } from './parts.ts';

type Replacement = Extract<Mend, { do: 'replace' }>;
type View = PartRecord<'reportView'>;
type Decided = Pick<View['fields'], 'freeRows' | 'overrides'>;
type Written = PartRecord<'reportText'> | PartRecord<'appendix'>;

/** What mending findings changes: one mutation a text, a view or a record, however many of its findings are mended. */
export function mutationsOf(
  findings: readonly Finding[],
  report: string,
  records: RecordStore,
): { readonly mutations: MutationInput[]; readonly mended: number } {
  const texts = new Map<string, Written>([
    ...partsOf(records, 'reportText', report).map((each) => [each.fields.node, each] as const),
    ...partsOf(records, 'appendix', report).map((each) => [each.id, each] as const),
  ]);
  const views = new Map(partsOf(records, 'reportView', report).map((each) => [each.fields.node, each]));
  const blocks = new Map<Written, Block[]>();
  const decided = new Map<View, Decided>();
  const fields = new Map<string, Record<string, unknown>>();

  const setField = (record: string, field: string, value: unknown): boolean => {
    fields.set(record, { ...fields.get(record), [field]: value });
    return true;
  };
  const inField = (record: string, field: string, mend: Replacement): boolean => {
    const now: unknown = fields.get(record)?.[field] ?? Reflect.get(records.get(record)?.fields ?? {}, field);
    const put = typeof now === 'string' ? mendText(now, mend.find, mend.nth, mend.put) : undefined;
    return put !== undefined && setField(record, field, put);
  };
  const inText = (text: Written, { find, nth, put }: Replacement): boolean => {
    const next = mendBlocks(blocks.get(text) ?? storedBlocks(text.fields), find, nth, put);
    if (next) blocks.set(text, next);
    return next !== undefined;
  };
  const inCell = (view: View, row: string, column: string, mend: Replacement): boolean => {
    const next = mendCell(decided.get(view) ?? view.fields, row, column, mend);
    if (next) decided.set(view, next);
    return next !== undefined;
  };
  const mendOne = ({ node, row, column, mend }: Finding): boolean => {
    if (!mend) return false;
    if (mend.do === 'setField') return setField(mend.record, mend.field, mend.value);
    if (mend.in) return inField(mend.in.record, mend.in.field, mend);
    const text = row === undefined ? texts.get(node) : undefined;
    if (text) return inText(text, mend);
    const view = views.get(node);
    return view && row !== undefined && column !== undefined ? inCell(view, row, column, mend) : false;
  };

  // From the last occurrence to the first: what is put earlier in a text would move the ones behind it.
  const mended = findings.toReversed().filter(mendOne).length;
  return {
    mended,
    mutations: [
      ...[...blocks].map(([{ id }, now]): MutationInput => {
        const text = now.flatMap(linesOf).join('\n');
        return { op: 'update', id, set: { text, blocks: now } };
      }),
      ...[...decided].map(([{ id }, { freeRows, overrides }]): MutationInput => ({
        op: 'update',
        id,
        set: { freeRows, overrides },
      })),
      ...[...fields].map(([id, set]): MutationInput => ({ op: 'update', id, set })),
    ],
  };
}

/** The words of a free cell, or of one that was replaced in the report. Nothing when they are not there. */
function mendCell(
  { freeRows, overrides }: Decided,
  row: string,
  column: string,
  { find, nth, put }: Replacement,
): Decided | undefined {
  const free = freeRows.find(({ id }) => id === row)?.cells[column];
  const replaced = overrides.find((each) => each.row === row && each.column === column)?.text;
  const now = free ?? replaced;
  const text = now === undefined ? undefined : mendText(now, find, nth, put);
  if (text === undefined) return undefined;
  return {
    freeRows: freeRows.map((each) =>
      each.id === row ? { ...each, cells: { ...each.cells, [column]: text } } : each,
    ),
    overrides: overrides.map((each) =>
      each.row === row && each.column === column ? { ...each, text } : each,
    ),
  };
}
