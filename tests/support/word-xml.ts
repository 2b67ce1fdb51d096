import { parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** A part of a DOCX with the names of WordprocessingML alone: `p` for `w:p`, whatever prefix its producer took. */
export interface WordElement {
  /** Local name for WordprocessingML; foreign elements keep their prefix. */
  readonly name: string;
  readonly children: readonly (WordElement | string)[];
  /** Value of an attribute by its local name. */
  attribute(name: string): string | undefined;
}

/** Reads a part; throws if it is not well-formed. */
export function parseWordXml(source: string): WordElement {
  const root = parseXml(source);
  const declaration = [...root.attributes].find(
    ([name, value]) => name.startsWith('xmlns') && wordNamespaces.has(value),
  );
  return wordElement(root, declaration?.[0].slice('xmlns:'.length) ?? '');
}

function wordElement(element: XmlElement, prefix: string): WordElement {
  const own = prefix === '' ? '' : `${prefix}:`;
  const local = new Map(
    Array.from(element.attributes, ([name, value]) => [name.slice(name.indexOf(':') + 1), value] as const),
  );
  return {
    name: element.name.startsWith(own) ? element.name.slice(own.length) : element.name,
    children: element.children.map((child) =>
      typeof child === 'string' ? child : wordElement(child, prefix),
    ),
    attribute: (name) => local.get(name),
  };
}

/** The child elements of one name, or all of them. */
export function elements(parent: WordElement | undefined, name?: string): WordElement[] {
  const children = parent?.children ?? [];
  return children.filter(
    (child): child is WordElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The text that stands directly in an element. */
export function ownText(element: WordElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The element that a path of names leads to. */
export function at(parent: WordElement | undefined, ...path: string[]): WordElement | undefined {
  return path.reduce<WordElement | undefined>((element, name) => elements(element, name)[0], parent);
}

/** `val` of the element that a path leads to. */
export function valueAt(parent: WordElement | undefined, ...path: string[]): string | undefined {
  return at(parent, ...path)?.attribute('val');
}

/** A length in twips or a count; nothing where it is not said. */
export function numberOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** An element that is either there or not and may say «0» or «false» (ST_OnOff). */
export function isOn(element: WordElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attribute('val') ?? 'true');
}
