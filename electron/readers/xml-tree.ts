import { Failure } from '#shared/contract/failure.ts';
import { type Attributes, type Namespaces, readXml, type Span } from './xml.ts';

/** An element with its place in the decoded text, so that a writer can change a file and leave the rest as it is. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlChild[];
  /** Where its start tag begins, where its content begins and ends, and what follows it. */
  readonly from: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly to: number;
}
export type XmlChild = XmlElement | string;

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlChild[] };

/** More elements than the longest report has by far; each takes about 200 bytes. */
const most = 3_000_000;
const noAttributes: Attributes = {};

/** Reads XML as a tree, without the elements in `dropped` and what is in them. Throws `table/damaged`, `table/too-large`. */
export function readXmlTree(
  bytes: Uint8Array,
  namespaces: Namespaces,
  dropped: ReadonlySet<string> = new Set(),
): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let skipped = 0;
  readXml(bytes, namespaces, {
    open(name, attributes, tag) {
      if (skipped > 0 || dropped.has(name)) {
        skipped += 1;
        return;
      }
      count += 1;
      if (count > most) throw new Failure('table/too-large');
      const element = opened(name, attributes, tag);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      if (skipped === 0) open.at(-1)?.children.push(text);
    },
    close(_name, tag) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const element = open.pop();
      if (!element) return;
      element.innerEnd = Math.max(element.inner, tag.from);
      element.to = tag.to;
      root ??= open.length === 0 ? element : undefined;
    },
  });
  if (!root) throw new Failure('table/damaged');
  return root;
}

function opened(name: string, attributes: Attributes, { from, to }: Span): Open {
  const own = Object.keys(attributes).length === 0 ? noAttributes : attributes;
  return { name, attributes: own, children: [], from, inner: to, innerEnd: to, to };
}

/** The elements within, of one name or all. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element down a path of names. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) =>
      found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    element,
  );
}

/** All text within, however deep. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** The first element of a name, however deep. */
export function findDeep(element: XmlElement, names: ReadonlySet<string>): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = names.has(child.name) ? child : findDeep(child, names);
    if (found) return found;
  }
  return undefined;
}
