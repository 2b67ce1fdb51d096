import path from 'node:path';
import type { LetopisDocument } from '#shared/blocks/model.ts';
import { toPlainText } from '#shared/blocks/plain-text.ts';
import type { ExportFormat } from '#shared/contract/areas/reports.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { createAttachmentFiles } from '#electron/files/attachment-files.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { attachmentLimitsOf } from '../attachment-service.ts';
import type { Grants } from '../grants.ts';
import { pageOf } from '../page-of.ts';
import type { ServicePorts } from '../ports.ts';
import { limitedPages } from '../printing/limited-pages.ts';
import { createPrinting } from '../printing/printing.ts';
import type { StoreSession } from '../store-session.ts';
import type { ReportDesk } from './desk.ts';
import { documentOf, picturesOf } from './document-of.ts';

type Names = 'report:export' | 'report:preview' | 'report:print';

/** Reports as files, as pages to look at, and on paper. */
export function exportService(
  session: StoreSession,
  desk: ReportDesk,
  grants: Grants,
  ports: ServicePorts,
): Handlers<Names> {
  const attachments = createAttachmentFiles(ports.folder, attachmentLimitsOf(session));
  const printing = createPrinting(ports, (sha256) => attachments.bytesOf(sha256));
  const profile = () => pageOf(session, ports.now());

  const written = async (document: LetopisDocument, format: ExportFormat): Promise<Uint8Array> => {
    switch (format) {
      case 'docx': {
        const pictures = await picturesOf(document, attachments);
        return await ports.writeDocx(document, ports.now(), profile(), pictures);
      }
      case 'pdf':
        return await printing.pdf(document, profile());
      case 'xlsx':
        return await ports.writeWorkbook(document);
      case 'txt':
        // With the mark that Notepad of old Windows needs to see Russian letters.
        return new TextEncoder().encode(`\ufeff${toPlainText(document)}\n`);
    }
  };

  return {
    'report:export': async ({ report, format, target, wishes = {} }) => {
      const file = grants.use(target, 'write');
      const { filled } = desk.read(report);
      const bytes = await written(documentOf(session, desk, report, wishes), format);
      const done = await writeWhole(file, bytes);
      const empty = filled.sections
        .flatMap((section) => section.items)
        .filter((item) => item.state !== 'filled')
        .map(({ number, title }) => (number === '' ? `«${title}»` : number));
      return {
        name: path.basename(done.file),
        bytes: done.bytes,
        empty,
        file: grants.grant(done.file, 'show'),
      };
    },

    'report:preview': async ({ report, wishes = {} }) => {
      const { filled } = desk.read(report);
      const { pdf, layout } = await printing.pages(documentOf(session, desk, report, wishes), profile());
      const limited = limitedPages(filled, layout);
      desk.keepPages(report, new Map(limited.map(({ id, pages }) => [id, pages])));
      return { pdf: Buffer.from(pdf).toString('base64'), pages: layout.pages, limited };
    },

    'report:print': async ({ report, wishes = {} }) => ({
      printed: await printing.paper(documentOf(session, desk, report, wishes), profile()),
    }),
  };
}
