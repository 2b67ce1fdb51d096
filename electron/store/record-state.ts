import { sameContent } from '#shared/facts/canonical.ts';
import { firstIssue } from '#shared/facts/issue.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Mutation } from '#shared/report/mutation.ts';
import { type RecordKind, recordKinds } from '#shared/report/record-kinds.ts';

/** What of a record its history keeps. */
export interface RecordState {
  readonly kind: RecordKind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly deletedAt?: string | undefined;
}

/**
 * The state that a mutation leads to. Throws `record/exists`, `record/not-found`, or `record/invalid` with the
 * place: the one door through which every field enters the store.
 */
export function applyMutation(
  current: RecordState | undefined,
  mutation: Mutation,
  now: string,
): RecordState {
  if (mutation.op === 'create') {
    if (current) throw new Failure('record/exists', { id: mutation.id });
    return checked({ kind: mutation.kind, fields: mutation.fields });
  }
  if (!current) throw new Failure('record/not-found', { id: mutation.id });
  switch (mutation.op) {
    case 'update':
      return checked({ ...current, fields: patched(current.fields, mutation.set, mutation.unset) });
    case 'delete':
      return { ...current, deletedAt: current.deletedAt ?? now };
    case 'restore':
      return { kind: current.kind, fields: current.fields };
  }
}

function checked(state: RecordState): RecordState {
  const parsed = recordKinds[state.kind].safeParse(state.fields, { reportInput: true });
  if (!parsed.success) {
    throw new Failure('record/invalid', { kind: state.kind, ...firstIssue(parsed.error) });
  }
  return { ...state, fields: parsed.data };
}

function patched(
  fields: Readonly<Record<string, unknown>>,
  set: Readonly<Record<string, unknown>>,
  unset: readonly string[],
): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([name]) => !unset.includes(name));
  return Object.fromEntries([...kept, ...Object.entries(set)]);
}

/** One record's part of a change set; no `before` means that the change created it. */
export interface Change {
  readonly recordId: string;
  readonly before: RecordState | undefined;
  readonly after: RecordState;
}

/** The names of what a change touched; `deletedAt` stands for the way into the basket and out of it. */
export function touchedFields(change: Change): string[] {
  const before = change.before?.fields ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(change.after.fields)]);
  const touched = [...names].filter((name) => !sameContent(before[name], change.after.fields[name]));
  return change.before?.deletedAt === change.after.deletedAt ? touched : [...touched, 'deletedAt'];
}

/**
 * The state in which the change never happened but later edits of other fields did. Throws `change/overtaken`
 * with the field when a later edit touched the same one.
 */
export function revertedState(change: Change, current: RecordState, now: string): RecordState {
  const touched = touchedFields(change);
  for (const name of touched) {
    if (!sameContent(valueOf(current, name), valueOf(change.after, name))) {
      throw new Failure('change/overtaken', { kind: current.kind, field: name, id: change.recordId });
    }
  }
  if (!change.before) return { ...current, deletedAt: now };
  const before = change.before;
  const fields = Object.entries({ ...current.fields, ...before.fields }).flatMap(([name]) => {
    const value = touched.includes(name) ? before.fields[name] : current.fields[name];
    return value === undefined ? [] : [[name, value]];
  });
  const deletedAt = touched.includes('deletedAt') ? before.deletedAt : current.deletedAt;
  return {
    kind: current.kind,
    fields: Object.fromEntries(fields),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  };
}

function valueOf(state: RecordState, name: string): unknown {
  return name === 'deletedAt' ? state.deletedAt : state.fields[name];
}
