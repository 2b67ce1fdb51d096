import { writeReportDocx } from '#electron/writers/report-docx.ts';
import { writeWorkbook } from '#electron/writers/xlsx/write-workbook.ts';
import type { LetopisDocument } from '#shared/blocks/model.ts';
import { chartSvg } from '#shared/document/chart-svg.ts';
import { allBlocks, allPictures } from '../support/all-blocks.ts';
import { longDocument, manyPages } from '../support/long-document.ts';
import type { BenchRow } from './bench-row.ts';
import { medians, ms, times } from './measure.ts';

const created = '2026-01-15T08:00:00.000Z';
const size = { width: 624, height: 343 };

/** Documents as files: what a report of every block costs, what many tables cost, and how much of it is drawing. */
export async function benchWriters(): Promise<BenchRow[]> {
  const undrawn: LetopisDocument = {
    ...allBlocks,
    blocks: allBlocks.blocks.filter(({ type }) => type !== 'chart' && type !== 'image'),
  };
  const charts = allBlocks.blocks.filter((block) => block.type === 'chart');
  const took = await medians(
    {
      undrawn: () => writeReportDocx(undrawn, created),
      drawn: () => writeReportDocx(allBlocks, created, undefined, allPictures),
      svg: async () => charts.map(({ chart }) => chartSvg(chart, size)),
      long: () => writeReportDocx(longDocument, created),
      many: () => writeReportDocx(manyPages, created),
      longBook: () => writeWorkbook(longDocument),
      manyBook: () => writeWorkbook(manyPages),
    },
    { rounds: 9, warmUp: 2 },
  );
  const tables = manyPages.blocks.filter(({ type }) => type === 'table').length;
  return [
    {
      name: 'writers: DOCX of every block but pictures',
      value: ms(took.undrawn),
    },
    {
      name: `writers: DOCX of every block, ${charts.length} charts and 3 pictures`,
      value: ms(took.drawn),
      ratio: `${times(took.drawn / took.undrawn)} × without them`,
    },
    { name: `writers: SVG of ${charts.length} charts`, value: ms(took.svg) },
    { name: 'writers: DOCX of nine pages', value: ms(took.long) },
    {
      name: `writers: DOCX of 60 pages, ${tables} tables`,
      value: ms(took.many),
      ratio: `${times(took.many / took.long)} × nine pages`,
    },
    { name: 'writers: XLSX of nine pages', value: ms(took.longBook) },
    {
      name: `writers: XLSX of 60 pages, ${tables} sheets`,
      value: ms(took.manyBook),
      ratio: `${times(took.manyBook / took.longBook)} × nine pages`,
    },
  ];
}
