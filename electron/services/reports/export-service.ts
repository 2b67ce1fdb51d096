import path from 'node:path';
import { toPlainText } from '#shared/blocks/plain-text.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { ExportFormat } from '#shared/contract/areas/reports.ts';
import type { LetopisDocument } from '#shared/blocks/model.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import type { Grants } from '../grants.ts';
import { pageOf } from '../page-of.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import type { ReportDesk } from './desk.ts';
import { documentOf } from './document-of.ts';

type Names = 'report:export' | 'report:preview';

/** Reports as files, and as pages to look at. */
export function exportService(
  session: StoreSession,
  desk: ReportDesk,
  grants: Grants,
  ports: ServicePorts,
): Handlers<Names> {
  const written = async (document: LetopisDocument, format: ExportFormat): Promise<Uint8Array> => {
    switch (format) {
      case 'docx':
        return await ports.writeDocx(document, ports.now(), pageOf(session, ports.now()));
      case 'txt':
        return new TextEncoder().encode(`\ufeff${toPlainText(document)}\n`);
      case 'pdf':
      case 'xlsx':
        throw new Failure('print/unavailable');
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
        .map((item) => item.number);
      return {
        name: path.basename(done.file),
        bytes: done.bytes,
        empty,
        file: grants.grant(done.file, 'show'),
      };
    },

    'report:preview': async () => {
      throw new Failure('print/unavailable');
    },
  };
}
