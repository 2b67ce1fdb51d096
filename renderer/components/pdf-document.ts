import { getDocument, type PDFDocumentProxy, PDFWorker, TextLayer, VerbosityLevel } from 'pdfjs-dist';

/** A PDF in memory, ready to be drawn. This module is large: it is imported when the first one is shown. */
export interface OpenPdf {
  readonly pages: number;
  /** Of its first page, in pixels of CSS at 100 %. */
  readonly size: { readonly width: number; readonly height: number };
  /** Draws page `number` (from 1) as wide as `width` pixels of CSS, and lays its text over it. */
  readonly draw: (number: number, width: number, onto: PagePlace) => Drawing;
  readonly close: () => void;
}

export interface PagePlace {
  readonly canvas: HTMLCanvasElement;
  /** Emptied first. */
  readonly text: HTMLElement;
}

export interface Drawing {
  /** Rejects for a broken page; a cancelled drawing is simply over. */
  readonly done: Promise<void>;
  readonly cancel: () => void;
}

/** Pixels of CSS in a point. */
const pixels = 96 / 72;

/** One thread for all documents, from the first to the end of the window. */
let thread: PDFWorker | undefined;

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  thread ??= PDFWorker.create({ port: startThread(), verbosity: VerbosityLevel.ERRORS });
  // The library takes the bytes away; the caller wants to keep them.
  const task = getDocument({ data: new Uint8Array(bytes), worker: thread, verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const first = (await pdf.getPage(1)).getViewport({ scale: pixels });
  return {
    pages: pdf.numPages,
    size: { width: first.width, height: first.height },
    draw: (number, width, onto) => draw(pdf, number, width, onto),
    close: () => void task.destroy(),
  };
}

function startThread(): Worker {
  return new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' });
}

function draw(pdf: PDFDocumentProxy, number: number, width: number, onto: PagePlace): Drawing {
  const steps: { cancel: () => void }[] = [];
  let cancelled = false;
  const work = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (cancelled) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const sharp = page.getViewport({ scale: scale * globalThis.devicePixelRatio });
    const { canvas, text } = onto;
    canvas.width = Math.floor(sharp.width);
    canvas.height = Math.floor(sharp.height);
    text.replaceChildren();
    text.style.setProperty('--total-scale-factor', String(scale));
    const picture = page.render({ canvas, viewport: sharp });
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text,
      viewport: page.getViewport({ scale }),
    });
    steps.push(picture, layer);
    await Promise.all([picture.promise, layer.render()]);
  };
  return {
    done: work().catch((error: unknown) => {
      if (!cancelled) throw error;
    }),
    cancel: () => {
      cancelled = true;
      for (const step of steps) step.cancel();
    },
  };
}
