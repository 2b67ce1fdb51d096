import { elementAt, elementsOf, type XmlElement } from '../xml-tree.ts';
import { numberAt, switchAt, valueAt } from './word-xml.ts';

/** What a style says, with all that it is based on. */
export interface Style {
  /** As the file calls it: «heading 1», «Заголовок 1», «toc 1». */
  readonly name: string;
  /** 0 is the highest; 9 is body text (17.3.1.20). */
  readonly outline: number | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly align: string | undefined;
  readonly numId: number | undefined;
  readonly depth: number | undefined;
}

export interface Styles {
  /** Without an id, or with an unknown one: the default style of paragraphs. */
  readonly ofParagraph: (id: string | undefined) => Style;
  readonly ofRun: (id: string | undefined) => Style;
}

const plain: Style = {
  name: '',
  outline: undefined,
  bold: undefined,
  italic: undefined,
  align: undefined,
  numId: undefined,
  depth: undefined,
};
/** Longer chains of «based on» are circles. */
const longestChain = 20;

/** Reads `styles.xml` (17.7). */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = elementsOf(root, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = styles.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  );
  const resolved = new Map<XmlElement, Style>();

  const resolve = (style: XmlElement | undefined, left = longestChain): Style => {
    if (!style || left === 0) return plain;
    const known = resolved.get(style);
    if (known) return known;
    const own = ownOf(style);
    const base = resolve(byId.get(valueAt(style, 'w:basedOn') ?? ''), left - 1);
    const whole: Style = {
      name: own.name,
      outline: own.outline ?? base.outline,
      bold: own.bold ?? base.bold,
      italic: own.italic ?? base.italic,
      align: own.align ?? base.align,
      numId: own.numId ?? base.numId,
      depth: own.depth ?? base.depth,
    };
    resolved.set(style, whole);
    return whole;
  };
  return {
    ofParagraph: (id) => resolve(byId.get(id ?? '') ?? standard),
    ofRun: (id) => (id === undefined ? plain : resolve(byId.get(id))),
  };
}

function ownOf(style: XmlElement): Style {
  const paragraph = elementAt(style, 'w:pPr');
  const run = elementAt(style, 'w:rPr');
  return {
    name: valueAt(style, 'w:name') ?? '',
    outline: numberAt(paragraph, 'w:outlineLvl'),
    bold: switchAt(run, 'w:b'),
    italic: switchAt(run, 'w:i'),
    align: valueAt(paragraph, 'w:jc'),
    numId: numberAt(paragraph, 'w:numPr', 'w:numId'),
    depth: numberAt(paragraph, 'w:numPr', 'w:ilvl'),
  };
}

function isOn(written: string | undefined): boolean {
  return written !== undefined && !['0', 'false', 'off'].includes(written);
}
