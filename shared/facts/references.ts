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
  return inFields(descriptions(schema), fields, []);
}

const known = new WeakMap<z.ZodObject, FieldDescription[]>();

function descriptions(schema: z.ZodObject): FieldDescription[] {
  const found = known.get(schema) ?? describeFields(schema);
  known.set(schema, found);
  return found;
}

function inFields(
  fields: readonly FieldDescription[],
  value: unknown,
  path: readonly (string | number)[],
): FoundReference[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = new Map(Object.entries(value));
  return fields.flatMap((field) => inControl(field.control, entries.get(field.name), [...path, field.name]));
}

function inControl(control: Control, value: unknown, path: readonly (string | number)[]): FoundReference[] {
  switch (control.type) {
    case 'reference':
      return typeof value === 'string' ? [{ path, to: value, kinds: control.kinds }] : [];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, at) => inControl(control.of, item, [...path, at]))
        : [];
    case 'group':
      return inFields(control.fields, value, path);
    default:
      return [];
  }
}
