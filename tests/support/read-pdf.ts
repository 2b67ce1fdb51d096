import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfContent {
  readonly title: string;
  readonly tagged: boolean;
  /** Text of each page in the order of reading; a line of print a line. */
  readonly pages: readonly string[];
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
  /** Headings of the outline, inner ones after two spaces. */
  readonly outline: readonly string[];
  /** Family names, and whether their letters are in the file. */
  readonly fonts: ReadonlyMap<string, boolean>;
  /** Roles of the tag tree, all pages together. */
  readonly roles: ReadonlySet<string>;
  /** Alternative texts of figures. */
  readonly alts: readonly string[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

/** Reads a PDF of any producer. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages: PDFPageProxy[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pdf.getPage(number));
  const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as (StructNode | null)[];
  const nodes = trees.flatMap((tree) => (tree === null ? [] : nodesOf(tree)));
  const { info } = await pdf.getMetadata();
  const [, , width = 0, height = 0] = pages[0]?.view ?? [];
  const source = Buffer.from(bytes).toString('latin1');
  const content: PdfContent = {
    title: String(Reflect.get(info, 'Title')),
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(source),
    pages: await Promise.all(pages.map(textOf)),
    size: { width, height },
    outline: (((await pdf.getOutline()) as readonly OutlineNode[] | null) ?? []).flatMap((node) =>
      titlesOf(node, ''),
    ),
    fonts: fontsIn(source),
    roles: new Set(nodes.flatMap(({ role }) => role ?? [])),
    alts: nodes.flatMap(({ alt }) => alt ?? []),
  };
  await task.destroy();
  return content;
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

/** Descriptors of fonts are never packed in what Chromium writes. */
function fontsIn(source: string): Map<string, boolean> {
  const descriptors = source.match(/<<[^<>]*\/Type \/FontDescriptor[^<>]*>>/g) ?? [];
  return new Map(
    descriptors.map((text) => {
      const name = /\/FontName \/(?:[A-Z]{6}\+)?([^\s/>]+)/.exec(text)?.[1] ?? '';
      return [name, /\/FontFile\d? /.test(text)];
    }),
  );
}

function titlesOf({ title, items }: OutlineNode, indent: string): string[] {
  return [`${indent}${title}`, ...items.flatMap((item) => titlesOf(item, `${indent}  `))];
}

function nodesOf(node: StructNode): StructNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}
