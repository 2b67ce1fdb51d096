import type { LetopisDocument } from '#shared/blocks/model.ts';
import { type PageProfile, schoolProfile } from '#shared/document/page-profile.ts';
import { writeDocx } from './docx/write-docx.ts';

/** A document as DOCX bytes, on the page that schools use unless another is named. `created`: ISO 8601, UTC. */
export function writeReportDocx(
  document: LetopisDocument,
  created: string,
  profile: PageProfile = schoolProfile,
): Promise<Uint8Array> {
  return writeDocx(document, { profile, created: new Date(created) });
}
