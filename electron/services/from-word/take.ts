import { Failure } from '#shared/contract/failure.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { companionMutation, idsIn, rowMutations } from '../import/make-plan.ts';
import { creationOf, type createNamedRecords } from '../import/named-records.ts';
import { partsOf } from '../reports/parts.ts';
import type { Suggestions } from './open-split.ts';

export interface Taken {
  readonly mutations: readonly MutationInput[];
  readonly texts: number;
  readonly records: number;
}

/**
 * What the accepted suggestions write: first the records that rows name (people, schools), then the rows, values of
 * what the report is about, and texts, which are to be confirmed. Throws `report/unknown-node` for another's id.
 */
export function takenOf(
  accepted: readonly string[],
  { texts, facts, rows }: Suggestions,
  named: ReturnType<typeof createNamedRecords>,
  report: string,
  records: RecordStore,
  newId: () => string,
): Taken {
  const ids = [...new Set(accepted)];
  if (ids.some((id) => !texts.has(id) && !facts.has(id) && !rows.has(id)))
    throw new Failure('report/unknown-node');
  const takenRows = ids.flatMap((id) => rows.get(id) ?? []);
  const takenTexts = ids.flatMap((id) => texts.get(id) ?? []);
  const takenFacts = ids.flatMap((id) => facts.get(id) ?? []);
  const leadTo = new Set(takenRows.flatMap(({ kind, row }) => [...idsIn(kind, [row])]));
  const drafts = named.used(leadTo);
  const stored = partsOf(records, 'reportText', report);
  const textMutations = takenTexts.map(({ node, text, blocks }): MutationInput => {
    const existing = stored.find(({ fields }) => fields.node === node);
    const written = { text, blocks, mark: 'confirm' as const };
    return existing
      ? { op: 'update', id: existing.id, set: written, unset: [] }
      : { op: 'create', id: newId(), kind: 'reportText', fields: { report, node, ...written } };
  });
  return {
    mutations: [
      ...drafts.map(creationOf),
      ...takenRows.flatMap(({ kind, row }) => [
        ...rowMutations(kind, row),
        ...row.companions.map(companionMutation),
      ]),
      ...takenFacts.map(({ record, set }): MutationInput => ({ op: 'update', id: record, set, unset: [] })),
      ...textMutations,
    ],
    texts: takenTexts.length,
    records: takenRows.length + takenFacts.length,
  };
}
