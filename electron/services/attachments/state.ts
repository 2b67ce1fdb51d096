import type { attachmentStates } from '#shared/contract/areas/attachments.ts';
import type { AttachmentFiles } from '#electron/files/attachment-files.ts';

export type AttachmentState = (typeof attachmentStates)[number];

/** Whether the bytes that a record promises are there: by size, or `deep`, by their hash. */
export async function stateOf(
  promised: { readonly sha256: string; readonly bytes: number },
  files: AttachmentFiles,
  deep: boolean,
): Promise<AttachmentState> {
  const size = await files.sizeOf(promised.sha256);
  if (size === undefined) return 'lost';
  return size !== promised.bytes || (deep && !(await files.isWhole(promised.sha256))) ? 'damaged' : 'whole';
}
