import { z } from '#shared/zod.ts';
import { name, printed } from './expression.ts';

/** What a form offers beside its sections: choices of a variant, replaceable words, title sheet, stamps, signature. */

/** A variant to choose («критерии таблицей»), or words to replace in titles («федеральной»). */
export const formOption = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice'),
    id: name,
    label: printed,
    choices: z.array(z.strictObject({ value: name, label: printed })).min(2),
    /** One of `choices`. */
    initial: name,
  }),
  z.strictObject({ type: z.literal('words'), id: name, label: printed, initial: printed }),
]);
export type FormOption = z.infer<typeof formOption>;

/** Holds when each option named here has one of the values. */
export const when = z.record(name, z.array(name).min(1));
export type When = z.infer<typeof when>;

/** `on`: printed unless the person takes it away; `offered`: printed when the person asks for it. */
const presence = z.enum(['on', 'offered']);

export const formParts = z.strictObject({
  /** A page of its own before all: organisation, title, place and year. */
  titleSheet: z.strictObject({ presence, lines: z.array(printed).optional() }).optional(),
  /** «СОГЛАСОВАНО» on the left, «УТВЕРЖДАЮ» on the right (ГОСТ Р 7.0.97-2016, 5.14 and 5.16). */
  approvals: z.strictObject({ presence, left: printed.optional(), right: printed.optional() }).optional(),
  /** «Рассмотрено на заседании педагогического совета, протокол № … от …». */
  protocol: z.strictObject({ presence, text: printed }).optional(),
  /** The head's line to sign on; `seal` prints «М.П.». */
  signature: z.strictObject({ presence, seal: z.boolean() }).optional(),
  /** «Исполнитель: Фамилия И.О., телефон». */
  executor: z.strictObject({ presence }).optional(),
});
export type FormParts = z.infer<typeof formParts>;
export const partNames = ['titleSheet', 'approvals', 'protocol', 'signature', 'executor'] as const;
export type PartName = (typeof partNames)[number];
