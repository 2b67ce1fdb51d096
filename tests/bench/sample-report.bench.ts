import path from 'node:path';
import { createServices } from '#electron/services/create-services.ts';
import { writeReportDocx } from '#electron/writers/report-docx.ts';
import type { LetopisDocument } from '#shared/blocks/model.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts, sampleSchool } from './bench-school.ts';
import { medians, ms, times } from './measure.ts';

/** The sample report, opened, checked and written as DOCX by services in one thread. */
export async function benchSampleReport(bench: BenchFolder): Promise<BenchRow[]> {
  const folder = path.join(bench.path, 'sample-report');
  const report = await sampleSchool(folder);
  let written: LetopisDocument | undefined;
  const services = createServices(
    benchPorts(folder, {
      writeDocx: (document, created) => {
        written = document;
        return writeReportDocx(document, created);
      },
    }),
  );
  const exported = async () => {
    const target = services.grants.grant(path.join(bench.path, 'Отчёт.docx'), 'write');
    return ask(services, 'report:export', { report, format: 'docx', target });
  };
  const { bytes } = await exported();
  const opened = await ask(services, 'report:open', { report });
  const document = written;
  if (!document) throw new Error('bench: nothing was written');
  const took = await medians(
    {
      copy: () => Promise.resolve(structuredClone(opened)),
      open: () => ask(services, 'report:open', { report }),
      check: () => ask(services, 'report:check', { report }),
      write: () => writeReportDocx(document, '2026-01-15T08:00:00.000Z'),
      export: exported,
    },
    { rounds: 25, warmUp: 3 },
  );
  services.close();
  const items = opened.filled.sections.flatMap((section) => section.items).length;
  return [
    {
      name: 'sample: report:open',
      value: ms(took.open),
      ratio: `${times(took.open / took.copy)} × a copy of its answer`,
      note: `${items} items, ${opened.findings.length} findings`,
    },
    {
      name: 'sample: report:check',
      value: ms(took.check),
      ratio: `${times(took.check / took.open)} × report:open`,
    },
    {
      name: 'sample: DOCX, writer only',
      value: ms(took.write),
      ratio: `${times(took.write / took.open)} × report:open`,
      note: `${Math.round(bytes / 1024)} KB, ${document.blocks.length} blocks`,
    },
    {
      name: 'sample: report:export as DOCX',
      value: ms(took.export),
      ratio: `${times(took.export / took.write)} × the writer`,
      note: 'fill, write, fsync, read back, rename',
    },
  ];
}
