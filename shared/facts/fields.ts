import { choices, type ChoiceList } from './choices.ts';
import { factDateSchema } from './fact-date.ts';
import { figureSchema } from './figure.ts';
import { z } from '#shared/zod.ts';

/**
 * Builders of entity fields. Each is a zod schema that also knows how a person edits it, so that one
 * definition gives validation, references, JSON Schema and controls on the screen.
 */
export type Control =
  | {
      readonly type:
        'text' | 'longText' | 'url' | 'email' | 'yesNo' | 'integer' | 'decimal' | 'date' | 'figure';
    }
  | { readonly type: 'choice'; readonly list: ChoiceList }
  | { readonly type: 'reference'; readonly kinds: readonly string[] }
  | { readonly type: 'list'; readonly of: Control }
  | { readonly type: 'group'; readonly fields: readonly FieldDescription[] }
  /** Kept by the program itself (decisions of reports); nobody edits it as a field. */
  | { readonly type: 'internal' };

export interface FieldDescription {
  readonly name: string;
  readonly required: boolean;
  readonly control: Control;
}

const controls = z.registry<Control>();

/** Longest text of a field: a narrative of about 30 pages; more is a mistake of pasting. */
export const longestText = 100_000;

export const text = () => z.string().trim().min(1).max(2_000).register(controls, { type: 'text' });
export const longText = () => z.string().min(1).max(longestText).register(controls, { type: 'longText' });
export const url = () => z.string().trim().min(1).max(2_000).register(controls, { type: 'url' });
export const email = () => z.string().trim().min(1).max(320).register(controls, { type: 'email' });
/**
 * «Ильина М.»: no more of a pupil's name is ever kept. Letters are spelled as ranges: readers of the printed JSON
 * Schema need not know Unicode classes.
 */
export const pupilName = () =>
  z
    .string()
    .trim()
    .regex(/^[A-ZЀ-Я][A-Za-zЀ-ӿ-]*(?: [A-ZЀ-Я]\.){1,2}$/, { error: 'pupil.name' })
    .register(controls, { type: 'text' });
/** «15:00». */
export const time = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time.format' })
    .register(controls, { type: 'text' });
export const yesNo = () => z.boolean().register(controls, { type: 'yesNo' });
export const integer = () => z.int().min(0).max(1_000_000_000).register(controls, { type: 'integer' });
export const decimal = () => z.number().register(controls, { type: 'decimal' });
export const date = () => factDateSchema.register(controls, { type: 'date' });
export const figure = () => figureSchema.register(controls, { type: 'figure' });

export const choice = <L extends ChoiceList>(list: L) =>
  z.enum(choices[list]).register(controls, { type: 'choice', list });

/** The id of another record, of one of the kinds named. The store refuses an id that does not exist. */
export const reference = (...kinds: readonly string[]) =>
  z.uuid().register(controls, { type: 'reference', kinds });

export const list = <S extends z.ZodType>(of: S) =>
  z
    .array(of)
    .max(10_000)
    .register(controls, { type: 'list', of: controlOf(of) });

export const group = <S extends z.ZodRawShape>(shape: S) => {
  const schema = z.looseObject(shape);
  return schema.register(controls, { type: 'group', fields: describeFields(schema) });
};

/** Links to other records, each with the result that it had there (`domain.md` a7, rule 1). */
export const links = (...kinds: readonly string[]) =>
  list(group({ to: reference(...kinds), result: longText().optional() }));

/** One seminar may count for several projects, centres and statuses, each with its own result (a7, rule 1). */
export const usedIn = () => links('project', 'centre', 'status', 'planItem', 'agreement');

const described = new WeakMap<z.ZodObject, readonly FieldDescription[]>();

/** The fields of an object schema in their written order; described once, since each record is held against them. */
export function describeFields(schema: z.ZodObject): readonly FieldDescription[] {
  const known = described.get(schema);
  if (known) return known;
  const fields = Object.entries(schema.shape).map(([name, field]) => {
    const required = !(field instanceof z.ZodOptional);
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    return { name, required, control: controlOf(inner as z.ZodType) };
  });
  described.set(schema, fields);
  return fields;
}

function controlOf(schema: z.ZodType): Control {
  return controls.get(schema) ?? { type: 'internal' };
}
