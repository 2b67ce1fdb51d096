import { type Control, describeFields, type FieldDescription } from './fields.ts';
import type { z } from '#shared/zod.ts';

/** A place in a record that names another record. `path` holds field names and list positions. */
export interface FoundReference {
  readonly path: readonly (string | number)[];
  readonly to: string;
  readonly kinds: readonly string[];
}

/** Every reference inside valid `fields` of an entity, in written order. */
export function findReferences(schema: z.ZodObject, fields: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  collectInFields(describeFields(schema), fields, [], found);
  return found;
}

const leadingKnown = new WeakMap<readonly FieldDescription[], readonly FieldDescription[]>();

/** Those that may hold a reference at some depth: most fields hold none and are never looked into. */
function leading(fields: readonly FieldDescription[]): readonly FieldDescription[] {
  const found = leadingKnown.get(fields) ?? fields.filter(({ control }) => mayLead(control));
  leadingKnown.set(fields, found);
  return found;
}

function mayLead(control: Control): boolean {
  if (control.type === 'list') return mayLead(control.of);
  if (control.type === 'group') return leading(control.fields).length > 0;
  return control.type === 'reference';
}

function collectInFields(
  fields: readonly FieldDescription[],
  value: unknown,
  path: readonly (string | number)[],
  found: FoundReference[],
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const { name, control } of leading(fields)) {
    if (Object.hasOwn(value, name)) collect(control, Reflect.get(value, name), [...path, name], found);
  }
}

function collect(
  control: Control,
  value: unknown,
  path: readonly (string | number)[],
  found: FoundReference[],
): void {
  switch (control.type) {
    case 'reference':
      if (typeof value === 'string') found.push({ path, to: value, kinds: control.kinds });
      return;
    case 'list':
      if (!Array.isArray(value)) return;
      for (const [at, item] of value.entries()) collect(control.of, item, [...path, at], found);
      return;
    case 'group':
      collectInFields(control.fields, value, path, found);
      return;
    default:
  }
}
