import { BrowserWindow } from 'electron';
import { Failure } from '#shared/contract/failure.ts';
import { errorKind } from '#electron/files/error-kind.ts';
import { offerPage } from './print-pages.ts';

/** What the host does with a page of HTML. */
export interface Printer {
  /** As PDF: tagged, with an outline, on the paper that the page asks for. Throws `print/failed`. */
  readonly pdf: (html: string) => Promise<Uint8Array>;
  /** Shows the system's print dialog; false if the person closed it. Throws `print/no-dialog`, `print/failed`. */
  readonly paper: (html: string) => Promise<boolean>;
}

/** Longer than a report of hundreds of pages takes on a weak computer, milliseconds. */
const longest = 180_000;

/** Pages are printed by hidden windows, one after another: each is a process of its own. */
export function createPrinter(): Printer {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    pdf: (html) => inTurn(() => withPage(html, (window) => within(longest, pdfOf(window)))),
    paper: (html) => inTurn(() => withPage(html, onPaper)),
  };
}

/** No script, no preload, no network: the page only lies there to be printed. */
async function withPage<T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const page = offerPage(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await window.loadURL(page.url);
    return await use(window);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw failed(error);
  } finally {
    page.done();
    window.destroy();
  }
}

async function pdfOf(window: BrowserWindow): Promise<Uint8Array> {
  return await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

function onPaper(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = (success: boolean, reason: string) => {
      if (success || /cancel/i.test(reason)) resolve(success);
      else reject(failed(new Error('print: refused by the system')));
    };
    try {
      window.webContents.print({ printBackground: true }, done);
    } catch (error) {
      // Electron throws at once where the system has no printing; the stand-in of the tests has none at all.
      reject(new Failure('print/no-dialog', {}, error));
    }
  });
}

function failed(error: unknown): Failure {
  process.stderr.write(`letopis: print: ${errorKind(error)}\n`);
  return new Failure('print/failed', {}, error);
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('print: no answer in time')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
