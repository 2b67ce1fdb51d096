import type { LetopisDocument } from '#shared/document/model.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { writeDocx } from './docx/write-docx.ts';

/** A report's document as DOCX bytes, on the page that schools use. `created`: ISO 8601, UTC. */
export function writeReportDocx(document: LetopisDocument, created: string): Promise<Uint8Array> {
  return writeDocx(document, { profile: schoolProfile, created: new Date(created) });
}
