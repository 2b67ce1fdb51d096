import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { parseDocument } from '#shared/blocks/model.ts';
import { fromReport } from '#shared/document/from-report.ts';
import { forSite } from '#shared/document/for-site.ts';
import { reportText } from '#shared/text/report.ts';
import type { AttachmentFiles } from '#electron/files/attachment-files.ts';
import { factLookup } from '../fact-lookup.ts';
import type { StoreSession } from '../store-session.ts';
import type { ReportDesk } from './desk.ts';

export interface DocumentWishes {
  readonly draft?: boolean | undefined;
  readonly forSite?: boolean | undefined;
  readonly revision?: string | undefined;
}

/** The document of a report as it is wished: as of now or as it was frozen, for the site, with «ЧЕРНОВИК» across. */
export function documentOf(
  session: StoreSession,
  desk: ReportDesk,
  report: string,
  { draft = false, forSite: isForSite = false, revision }: DocumentWishes,
): LetopisDocument {
  const frozen = revision === undefined ? undefined : session.read().get(revision);
  const whole: LetopisDocument =
    frozen?.kind === 'reportRevision'
      ? parseDocument(Reflect.get(frozen.fields, 'document'))
      : asOfNow(desk, report);
  const shown = isForSite ? forSite(whole, factLookup(session.read())) : whole;
  return draft ? { ...shown, watermark: reportText.draft } : shown;
}

function asOfNow(desk: ReportDesk, report: string): LetopisDocument {
  const { filled, info } = desk.read(report);
  return fromReport(filled, info.title);
}

/** The bytes of the pictures that a document shows, by their hashes; a file that is lost is left out. */
export async function picturesOf(
  document: LetopisDocument,
  files: AttachmentFiles,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const hashes = [...new Set(document.blocks.flatMap(hashesIn))];
  const found = await Promise.all(
    hashes.map(async (sha256): Promise<[string, Uint8Array][]> => {
      const bytes = await files.bytesOf(sha256);
      return bytes ? [[sha256, bytes]] : [];
    }),
  );
  return new Map(found.flat());
}

function hashesIn(block: Block): string[] {
  switch (block.type) {
    case 'image':
      return [block.file];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(hashesIn));
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.flatMap(hashesIn)));
    default:
      return [];
  }
}
