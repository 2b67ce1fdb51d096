import path from 'node:path';
import { findPrintBrowser } from '#electron/cli/print-browser.ts';
import { printWithBrowser } from '#electron/cli/print-page.ts';
import { readPdfPages } from '#electron/readers/pdf-pages.ts';
import { createServices } from '#electron/services/create-services.ts';
import { createPrinting } from '#electron/services/printing/printing.ts';
import { toHtml } from '#shared/document/html/to-html.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { manyPages } from '../support/long-document.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts, sampleSchool } from './bench-school.ts';
import { medians, ms, times } from './measure.ts';

/**
 * Documents as pages, by the computer's own browser, which is started anew each time (the window's program prints in a
 * hidden window of its own). An empty page is what the start alone takes.
 */
export async function benchPages(bench: BenchFolder): Promise<BenchRow[]> {
  if (findPrintBrowser(process) === undefined) return [{ name: 'pages', value: 'no browser' }];
  const folder = path.join(bench.path, 'pages');
  const report = await sampleSchool(folder);
  const services = createServices(benchPorts(folder, { print: printWithBrowser }));
  const printing = createPrinting({ print: printWithBrowser, readPdfPages }, async () => undefined);
  const large = await printing.pdf(manyPages, schoolProfile);
  const { pages } = await readPdfPages(large);
  const took = await medians(
    {
      empty: () => printWithBrowser('<!doctype html>'),
      sample: () => ask(services, 'report:preview', { report }),
      html: async () => toHtml(manyPages, schoolProfile, new Map()),
      large: () => printing.pdf(manyPages, schoolProfile),
      places: () => readPdfPages(large),
    },
    { rounds: 7 },
  );
  services.close();
  const tables = manyPages.blocks.filter(({ type }) => type === 'table').length;
  return [
    { name: 'pages: an empty page', value: ms(took.empty), note: 'the browser starts and ends' },
    {
      name: 'pages: `report:preview` of the sample',
      value: ms(took.sample),
      ratio: `${times(took.sample / took.empty)} × an empty page`,
      note: 'fill, HTML, PDF, pages of limited items',
    },
    { name: `pages: HTML of ${pages} pages, ${tables} tables`, value: ms(took.html) },
    {
      name: `pages: PDF of ${pages} pages, ${tables} tables`,
      value: ms(took.large),
      ratio: `${times(took.large / took.empty)} × an empty page`,
      note: `${Math.round(large.byteLength / 1024)} KB`,
    },
    { name: `pages: places of ${pages} pages read back`, value: ms(took.places) },
  ];
}
