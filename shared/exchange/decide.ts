import type { Comparison, ExchangeState } from './compare.ts';

/** What a person chose of a conflict: for one field, or for the whole record. */
export interface ExchangeDecision {
  readonly record: string;
  readonly field?: string | undefined;
  readonly take: 'mine' | 'theirs';
}

/** A record with the decisions made; nothing while a conflict is left undecided. */
export function decideRecord(
  comparison: Comparison,
  mine: ExchangeState,
  theirs: ExchangeState,
  decisions: readonly ExchangeDecision[],
): ExchangeState | undefined {
  const takeOf = (field: string | undefined) => decisions.findLast((each) => each.field === field)?.take;
  const whole = takeOf(undefined);
  if (comparison.whole) return whole && (whole === 'mine' ? mine : theirs);
  const taken = comparison.conflicts.map((conflict) => ({
    ...conflict,
    take: takeOf(conflict.name) ?? whole,
  }));
  if (taken.some(({ take }) => take === undefined)) return undefined;
  const fields: Record<string, unknown> = { ...comparison.state.fields };
  for (const { name, theirs: value, take } of taken) {
    if (take !== 'theirs') continue;
    if (value === undefined) Reflect.deleteProperty(fields, name);
    else fields[name] = value;
  }
  return { ...comparison.state, fields };
}
