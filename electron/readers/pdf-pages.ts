import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfPlace, PdfPlaces } from '#shared/document/html/page-layout.ts';

/** How many pages a PDF of ours has, and where its named places stand. Throws where the bytes are no PDF. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPlaces> {
  const task = await opened(bytes);
  try {
    const pdf = await task.promise;
    return { pages: pdf.numPages, places: await placesOf(pdf) };
  } finally {
    await task.destroy();
  }
}

async function opened(bytes: Uint8Array) {
  // Found by this name it works in this thread; else the library would look for a file of its own beside it.
  Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The library takes the bytes away; the caller wants to keep them.
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
}

async function placesOf(pdf: PDFDocumentProxy): Promise<PdfPlace[]> {
  const destinations: ReadonlyMap<string, unknown> = await pdf.getDestinations();
  const heights = new Map<number, number>();
  const places: PdfPlace[] = [];
  for (const [name, destination] of destinations) {
    // [page, { name: 'XYZ' }, left, top, zoom]; the top is counted from the lower edge.
    const [ref, , , top] = Array.isArray(destination) ? destination : [];
    if (typeof top !== 'number' || typeof ref !== 'object' || ref === null) continue;
    const page = await pdf.getPageIndex(ref);
    const height = heights.get(page) ?? (await heightOf(pdf, page));
    heights.set(page, height);
    places.push({ name, page, fromTop: height - top });
  }
  return places;
}

async function heightOf(pdf: PDFDocumentProxy, page: number): Promise<number> {
  const [, bottom = 0, , top = 0] = (await pdf.getPage(page + 1)).view;
  return top - bottom;
}
