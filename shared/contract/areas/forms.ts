import type { Form } from '#shared/forms/definition.ts';
import { placesSchema } from '#shared/from-word/places.ts';
import { z } from '#shared/zod.ts';
import { call, nothing } from '../call.ts';
import { formInfo, saved } from '../shapes.ts';

/** As in `calls.ts`: a right to use one file, given by a dialog of the host. */
const token = z.string().min(16).max(100);

const id = z.string().min(1).max(100);
const version = z.string().min(1).max(50);
const form = z.custom<Form>((value) => typeof value === 'object');
/** A form on its way, which may still be none: its faults are told, it is not refused as a call. */
const edited = z.record(z.string(), z.unknown());

/** What is wrong with a form, where, and as a sentence; `path` is the place in the file's own words. */
const formFault = z.object({
  problem: z.string(),
  place: z.string(),
  path: z.string(),
  text: z.string(),
});
export type FormFaultInfo = z.infer<typeof formFault>;

/** With faults nothing was kept; without `saved` the same form was there already. */
const kept = z.object({
  faults: z.array(formFault),
  form: formInfo.optional(),
  saved: saved.optional(),
});

export const formCalls = {
  'form:list': call(
    nothing,
    z.object({
      forms: z.array(
        formInfo.extend({
          /** `pack`: added from a file or made in the window; it may be removed. */
          origin: z.enum(['released', 'pack']),
          /** Reports that are pinned to this version. */
          reports: z.int(),
        }),
      ),
    }),
  ),
  /** Without a version, the newest. */
  'form:get': call(z.object({ id, version: version.optional() }), z.object({ info: formInfo, form })),
  /** Looks a file through, or a form that is being edited; nothing changes. */
  'form:lint': call(
    z.object({
      what: z.union([z.strictObject({ source: token }), z.strictObject({ form: edited })]),
    }),
    z.object({ faults: z.array(formFault) }),
  ),
  /** Adds a form from a file. Refused when another form has its id and version. */
  'form:add': call(z.object({ source: token }), kept),
  /** Keeps an edited form; its version has to be a new one. */
  'form:save': call(
    z.object({
      form: edited,
      /** Of a form from Word: the hash of its file, and where its nodes stand in it. */
      template: z.string().length(64).optional(),
      places: placesSchema.optional(),
    }),
    kept,
  ),
  /** Into the basket, only while no report is pinned to it. */
  'form:remove': call(z.object({ id, version }), saved),
} as const;
