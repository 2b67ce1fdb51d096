import { z } from '#shared/zod.ts';
import { factKinds } from './kinds.ts';

/**
 * The one format in which facts come in and go out (`letopis facts schema` prints it as JSON Schema): version,
 * then records with id, kind and fields. Unknown fields of a record's `fields` are kept; the frame's are notes.
 */
export const factsFormat = 'letopis-facts';
export const factsVersion = 1;

/** The frame alone: records are read one by one, so that a fault can be named with its place. */
export const factsFrame = z.looseObject({
  format: z.literal(factsFormat),
  version: z.int().min(1),
  records: z.array(z.unknown()),
});

/** Strict: something beside `fields` would be lost, so it is refused with its place instead. */
export const factsRecord = z.strictObject({
  id: z.uuid(),
  kind: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

/** A whole file, for the printed JSON Schema. */
const factsFile = z.looseObject({
  format: z.literal(factsFormat),
  version: z.literal(factsVersion),
  records: z.array(
    z.union(
      Object.entries(factKinds).map(([kind, fields]) =>
        z.strictObject({ id: z.uuid(), kind: z.literal(kind), fields }),
      ),
    ),
  ),
});

export function factsJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(factsFile, { io: 'input' }), title: `${factsFormat} ${factsVersion}` };
}
