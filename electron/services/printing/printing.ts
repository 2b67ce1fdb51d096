import { Failure } from '#shared/contract/failure.ts';
import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { fontFiles, type PageFile } from '#shared/document/html/fonts.ts';
import { layoutOf, type PageLayout } from '#shared/document/html/page-layout.ts';
import { toHtml } from '#shared/document/html/to-html.ts';
import { lying, type PageProfile } from '#shared/document/page-profile.ts';
import { readAsset } from '#electron/files/asset-files.ts';
import { fontAsset } from '#electron/files/package-assets.ts';
import type { ServicePorts } from '../ports.ts';

/** The bytes of a picture by their SHA-256; nothing where they are lost. */
export type ReadPicture = (sha256: string) => Promise<Uint8Array | undefined>;

export interface Printed {
  readonly pdf: Uint8Array;
  readonly layout: PageLayout;
}

/** Documents as pages: the one way from the model to PDF and paper. */
export interface Printing {
  /** Throws `print/unavailable` where nothing can print, `print/failed`. */
  readonly pdf: (document: LetopisDocument, profile: PageProfile) => Promise<Uint8Array>;
  /** The PDF, and where its items came to stand. */
  readonly pages: (document: LetopisDocument, profile: PageProfile) => Promise<Printed>;
  /** Shows the system's print dialog; false if the person closed it. Throws `print/no-dialog`, `print/failed`. */
  readonly paper: (document: LetopisDocument, profile: PageProfile) => Promise<boolean>;
}

export function createPrinting(
  ports: Pick<ServicePorts, 'print' | 'printOnPaper' | 'readPdfPages'>,
  readPicture: ReadPicture,
): Printing {
  const pageOf = async (document: LetopisDocument, profile: PageProfile): Promise<string> => {
    const files = new Map([...fonts(), ...(await picturesOf(document, readPicture))]);
    return toHtml(document, profile, files);
  };
  const pdf: Printing['pdf'] = async (document, profile) => {
    if (!ports.print) throw new Failure('print/unavailable');
    return await ports.print(await pageOf(document, profile));
  };
  return {
    pdf,
    pages: async (document, profile) => {
      const bytes = await pdf(document, profile);
      const places = await ports.readPdfPages(bytes);
      return {
        pdf: bytes,
        layout: layoutOf(places, document.landscape === true ? lying(profile) : profile),
      };
    },
    paper: async (document, profile) => {
      if (!ports.printOnPaper) throw new Failure('print/no-dialog');
      return await ports.printOnPaper(await pageOf(document, profile));
    },
  };
}

let known: ReadonlyMap<string, PageFile> | undefined;

/** About 270 KB, read once. */
function fonts(): ReadonlyMap<string, PageFile> {
  known ??= new Map(fontFiles.map((file) => [file, pageFile('font/woff2', readAsset(fontAsset(file)))]));
  return known;
}

async function picturesOf(
  document: LetopisDocument,
  readPicture: ReadPicture,
): Promise<Map<string, PageFile>> {
  const found = new Map<string, PageFile>();
  for (const { file, mime } of imagesIn(document.blocks)) {
    const bytes = found.has(file) ? undefined : await readPicture(file);
    if (bytes) found.set(file, pageFile(mime, bytes));
  }
  return found;
}

function imagesIn(blocks: readonly Block[]): Extract<Block, { type: 'image' }>[] {
  return blocks.flatMap((block) => {
    if (block.type === 'image') return [block];
    if (block.type === 'list') return block.items.flatMap(imagesIn);
    if (block.type === 'table') return [...block.header, ...block.rows].flat().flatMap(imagesIn);
    return [];
  });
}

function pageFile(mime: string, bytes: Uint8Array): PageFile {
  return { mime, base64: Buffer.from(bytes).toString('base64') };
}
