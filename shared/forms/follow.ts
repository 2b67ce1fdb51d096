import { type Control, describeFields } from '#shared/facts/fields.ts';
import { type Fact, factKinds } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { derivedText } from './derived.ts';

/** Where a path leads: a value with the control that describes it; a derived text where a kind has that name. */
export interface Found {
  readonly value: unknown;
  readonly control: Control;
  readonly derived?: string;
}

/** Walks fields and references; nothing where a step is not filled or not known. */
export function follow(path: readonly string[], fact: Fact, facts: FactLookup): Found | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const control = controlOf(fact, step);
  if (!control) {
    const derived = rest.length === 0 ? derivedText(fact, step, facts) : undefined;
    return derived === undefined ? undefined : { value: derived, control: { type: 'text' }, derived };
  }
  const value: unknown = Reflect.get(fact.fields, step);
  if (rest.length === 0) return { value, control };
  if (control.type === 'group') return followGroup(rest, value, control, facts);
  if (control.type === 'list') return followList(rest, value, control, facts);
  if (control.type !== 'reference' || typeof value !== 'string') return undefined;
  const target = facts.get(value);
  return target && follow(rest, target, facts);
}

function followGroup(
  path: readonly string[],
  value: unknown,
  control: Extract<Control, { type: 'group' }>,
  facts: FactLookup,
): Found | undefined {
  const [step, ...rest] = path;
  const inner = control.fields.find(({ name }) => name === step)?.control;
  if (!inner || step === undefined || typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, step);
  if (rest.length === 0) return { value: found, control: inner };
  const target = inner.type === 'reference' && typeof found === 'string' ? facts.get(found) : undefined;
  return target && follow(rest, target, facts);
}

/**
 * A list of groups is entered by what its first field says: `['audiences', 'teachers', 'participants']`,
 * `['yearly', '2025', 'applications']`.
 */
function followList(
  path: readonly string[],
  value: unknown,
  { of }: Extract<Control, { type: 'list' }>,
  facts: FactLookup,
): Found | undefined {
  const [key, ...rest] = path;
  const [first] = of.type === 'group' ? of.fields : [];
  if (of.type !== 'group' || first === undefined || !Array.isArray(value)) return undefined;
  const entry: unknown = value.find((each) => String(Reflect.get(Object(each), first.name)) === key);
  return followGroup(rest, entry, of, facts);
}

const controls = new Map<string, ReadonlyMap<string, Control>>();

function controlOf(fact: Fact, field: string): Control | undefined {
  const known =
    controls.get(fact.kind) ??
    new Map(describeFields(factKinds[fact.kind]).map(({ name, control }) => [name, control]));
  controls.set(fact.kind, known);
  return known.get(field);
}
