import { z } from '#shared/zod.ts';
import { choices } from '#shared/facts/choices.ts';
import { longestText } from '#shared/facts/fields.ts';
import { call, nothing } from '../call.ts';
import { recordId, saved } from '../shapes.ts';

/** Files that belong to records, and records that go into the basket together with their files. */

/** As in `calls.ts`: a right to use one file, given by a dialog of the host. */
const token = z.string().min(16).max(100);

/** `damaged`: not the bytes that were kept; at a look by size only, at a deep check by hash. */
export const attachmentStates = ['whole', 'lost', 'damaged'] as const;

const attachmentInfo = z.object({
  id: z.uuid(),
  name: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  caption: z.string().optional(),
  consent: z.enum(choices.photoConsent).optional(),
  state: z.enum(attachmentStates),
  /** A small picture of it can be had by `attachment:picture`. */
  isPicture: z.boolean(),
});
export type AttachmentInfo = z.infer<typeof attachmentInfo>;

/** Why a file that should have been shrunk is kept as it was: no picture, a kind or a size not known, bytes that make no picture. */
export const keptReasons = ['notPicture', 'unknownPicture', 'unreadablePicture'] as const;
export type KeptReason = (typeof keptReasons)[number];

const keptAs = z.object({
  name: z.string(),
  bytes: z.int(),
  /** The file says where it was taken. Of a picture that was not shrunk only. */
  hasLocation: z.boolean().optional(),
  kept: z.enum(keptReasons).optional(),
});

/** An attachment that is not what it should be, by what people call it and where it hangs. */
const missedAttachment = z.object({
  id: z.uuid(),
  name: z.string(),
  owner: z.uuid(),
  ownerKind: z.string(),
  ownerTitle: z.string(),
});
export type MissedAttachment = z.infer<typeof missedAttachment>;

const fileCount = z.object({ count: z.int(), bytes: z.int() });

const ids = z.object({ ids: z.array(z.uuid()).min(1).max(10_000) });

export const attachmentCalls = {
  'attachment:list': call(z.object({ owner: z.uuid() }), z.object({ attachments: z.array(attachmentInfo) })),
  'attachment:add': call(
    z.object({
      owner: z.uuid(),
      source: token,
      /** Draws a picture anew: at most 1920 pixels a side, without the place and everything else it says of itself. */
      shrink: z.boolean().default(false),
      caption: z.string().trim().min(1).max(longestText).optional(),
    }),
    saved.extend({ id: z.uuid(), ...keptAs.shape }),
  ),
  /** Does to an attachment what `shrink` does at its adding. The bytes of before stay while its history names them. */
  'attachment:shrink': call(recordId, saved.extend(keptAs.shape)),
  'attachment:export': call(
    recordId.extend({ target: token }),
    z.object({ name: z.string(), bytes: z.int(), file: token }),
  ),
  /** A copy under the attachment's own name, for `file:show`; gone at the next start of the program. */
  'attachment:show': call(recordId, z.object({ file: token })),
  'attachment:picture': call(
    recordId.extend({ size: z.int().min(16).max(1_024) }),
    z.object({ mediaType: z.literal('image/jpeg'), base64: z.string() }),
  ),
  'attachment:check': call(
    z.object({ deep: z.boolean().default(false) }),
    z.object({
      files: z.int(),
      bytes: z.int(),
      quota: z.int(),
      /** Files that no record, no basket and no step of undo names. */
      orphans: fileCount,
      lost: z.array(missedAttachment),
      damaged: z.array(missedAttachment),
    }),
  ),
  /** Removes orphans only; answers what was freed. */
  'attachment:clean': call(nothing, fileCount),

  /** Into the basket, the attachments with their records, as one step. Throws `record/in-use` like `record:commit`. */
  'record:delete': call(ids, saved),
  /** Out of the basket, with the attachments that went there in the same step. */
  'record:restore': call(ids, saved),
} as const;
