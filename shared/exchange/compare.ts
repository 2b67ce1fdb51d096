import { canonicalJson, sameContent } from '#shared/facts/canonical.ts';
import { type Control, describeFields } from '#shared/facts/fields.ts';
import { type RecordKind, recordKinds } from '#shared/report/record-kinds.ts';

/** What a record said at one moment. */
export interface ExchangeState {
  readonly kind: RecordKind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly deletedAt?: string | undefined;
}

/** A step on the way of a record, by the id of the change that made it; what it said then is known of some only. */
export interface Step {
  readonly step: string;
  readonly state?: ExchangeState | undefined;
}

/** A record as one store has it. */
export interface Side {
  readonly step: string;
  readonly state: ExchangeState;
  /** Every step that led to it, here or elsewhere; newest first, none before one that it led to. */
  readonly earlier: readonly Step[];
}

export interface FieldConflict {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly base: unknown;
}

export interface Comparison {
  /** What stands when nobody has decided anything yet: conflicting fields are mine. */
  readonly state: ExchangeState;
  readonly conflicts: readonly FieldConflict[];
  /** Deleted on one side and changed on the other: only the whole record can be decided. */
  readonly whole: boolean;
  /** Lists to which both sides added something: both additions stand. */
  readonly united: readonly string[];
}

/**
 * Three-way comparison of a record that both stores have, from the newest step that both went. A field that only one
 * side changed is that side's; a field that both changed to the same is that; all else is a conflict, which a person
 * decides. Without a common step every field that differs is a conflict: nothing is lost silently.
 */
export function compareRecord(mine: Side, theirs: Side): Comparison {
  if (hasGone(mine, theirs.step)) return decided(mine.state);
  if (hasGone(theirs, mine.step)) return decided(theirs.state);
  return merged(mine.state, theirs.state, baseOf(mine, theirs));
}

export function hasGone({ step, earlier }: Side, wanted: string): boolean {
  return step === wanted || earlier.some((each) => each.step === wanted);
}

/** The newest step of their way that I went too, if somebody still knows what it said. */
function baseOf(mine: Side, theirs: Side): ExchangeState | undefined {
  const here = new Map(mine.earlier.map(({ step, state }) => [step, state]));
  const common = theirs.earlier.find(({ step }) => here.has(step));
  return common && (here.get(common.step) ?? common.state);
}

/** When something went into the basket does not count, only that it is there. */
export function sameState(a: ExchangeState, b: ExchangeState): boolean {
  return (a.deletedAt === undefined) === (b.deletedAt === undefined) && sameContent(a.fields, b.fields);
}

function decided(state: ExchangeState): Comparison {
  return { state, conflicts: [], whole: false, united: [] };
}

function merged(mine: ExchangeState, theirs: ExchangeState, base: ExchangeState | undefined): Comparison {
  const isDeleted = ({ deletedAt }: ExchangeState) => deletedAt !== undefined;
  if (isDeleted(mine) === isDeleted(theirs)) return mergedFields(mine, theirs, base);
  if (!base) return { ...decided(mine), whole: true };
  // One side moved it into the basket or out of it; the other left that as it was.
  const [mover, stayer] = isDeleted(mine) === isDeleted(base) ? [theirs, mine] : [mine, theirs];
  if (!isDeleted(mover)) {
    const fields = mergedFields(mine, theirs, base);
    return { ...fields, state: { kind: mine.kind, fields: fields.state.fields } };
  }
  return sameContent(stayer.fields, base.fields) ? decided(mover) : { ...decided(mine), whole: true };
}

type Outcome = { readonly value: unknown } | 'conflict' | { readonly united: unknown };

function mergedFields(
  mine: ExchangeState,
  theirs: ExchangeState,
  base: ExchangeState | undefined,
): Comparison {
  const names = [...new Set([...Object.keys(mine.fields), ...Object.keys(theirs.fields)])];
  const outcomes = names.map((name) => {
    const values = [mine.fields[name], theirs.fields[name], base?.fields[name]] as const;
    return { name, values, outcome: mergedValue(controlOf(mine.kind, name), values, base !== undefined) };
  });
  const fields = outcomes.flatMap(({ name, values: [own], outcome }) => {
    const value = outcome === 'conflict' ? own : 'united' in outcome ? outcome.united : outcome.value;
    return value === undefined ? [] : [[name, value]];
  });
  return {
    state: { ...mine, fields: Object.fromEntries(fields) },
    conflicts: outcomes.flatMap(({ name, values: [own, other, common], outcome }) =>
      outcome === 'conflict' ? [{ name, mine: own, theirs: other, base: common }] : [],
    ),
    whole: false,
    united: outcomes.flatMap(({ name, outcome }) =>
      outcome !== 'conflict' && 'united' in outcome ? [name] : [],
    ),
  };
}

function mergedValue(
  control: Control | undefined,
  [mine, theirs, base]: readonly [unknown, unknown, unknown],
  hasBase: boolean,
): Outcome {
  if (sameContent(mine, theirs)) return { value: mine };
  if (!hasBase) return 'conflict';
  if (sameContent(mine, base)) return { value: theirs };
  if (sameContent(theirs, base)) return { value: mine };
  const united = control && isOfLinks(control) ? unitedLists(mine, theirs, base) : undefined;
  return united ? { united } : 'conflict';
}

/** A list whose entries stand for themselves: other records and addresses. */
function isOfLinks(control: Control): boolean {
  if (control.type !== 'list') return false;
  const { of } = control;
  if (of.type === 'group') return of.fields.some(({ name, control: inner }) => isTarget(name, inner));
  return of.type === 'reference' || of.type === 'url';
}

function isTarget(name: string, control: Control): boolean {
  return name === 'to' && control.type === 'reference';
}

/** Both additions, where both sides only added and did not add the same target with different words. */
function unitedLists(mine: unknown, theirs: unknown, base: unknown): unknown[] | undefined {
  const lists = [mine, theirs, base ?? []];
  if (!lists.every((list): list is unknown[] => Array.isArray(list))) return undefined;
  const [own = [], other = [], common = []] = lists;
  if (!common.every(has(own)) || !common.every(has(other))) return undefined;
  const isOwn = has(own);
  const added = other.filter((entry) => !isOwn(entry));
  const targets = new Set(own.map(targetOf));
  return added.some((entry) => targets.has(targetOf(entry))) ? undefined : [...own, ...added];
}

function has(list: readonly unknown[]): (entry: unknown) => boolean {
  const known = new Set(list.map(canonicalJson));
  return (entry) => known.has(canonicalJson(entry));
}

function targetOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'to') : entry;
}

function controlOf(kind: RecordKind, name: string): Control | undefined {
  return describeFields(recordKinds[kind]).find((field) => field.name === name)?.control;
}
