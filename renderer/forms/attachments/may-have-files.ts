import { describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';

const owner = describeFields(factKinds.attachment).find(({ name }) => name === 'owner')?.control;

/** Files hang on the kinds that an attachment may name as its owner. */
export function mayHaveFiles(kind: FactKind): boolean {
  return owner?.type === 'reference' && owner.kinds.includes(kind);
}
