import { safeTarget } from '#shared/blocks/clean-text.ts';
import type { Inline } from '#shared/blocks/model.ts';
import { fromWordText } from '#shared/text/from-word.ts';
import { elementAt, elementsOf, findDeep, textIn, type XmlElement } from '../xml-tree.ts';
import { isPlaceholder, readThrough } from './body-elements.ts';
import { type Look, RunBuilder } from './run-builder.ts';
import type { Styles } from './styles.ts';
import { switchAt, valueAt } from './word-xml.ts';

/** What paragraphs are read against. */
export interface InlineContext {
  readonly styles: Styles;
  /** Addresses of links, by the ids of the part that is read. */
  readonly targets: ReadonlyMap<string, string>;
  /** The number of a note, given when it is first met. */
  readonly noteNumber: (kind: 'footnote' | 'endnote', id: string) => number | undefined;
}

export interface ReadInlines {
  readonly inlines: Inline[];
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[];
}

interface Field {
  instruction: string;
  target: string | undefined;
}

/** The text of a paragraph: runs, links, fields by what they show, pictures and notes as marks. Deletions are left out. */
export function readInlines(paragraph: XmlElement, look: Look, context: InlineContext): ReadInlines {
  const builder = new RunBuilder();
  const boxes: XmlElement[] = [];
  const fields: Field[] = [];

  const walk = (within: XmlElement, link: string | undefined): void => {
    for (const element of elementsOf(within)) {
      switch (element.name) {
        case 'w:r':
          run(element, link);
          break;
        case 'w:hyperlink':
          walk(element, safeTarget(context.targets.get(element.attributes['r:id'] ?? '') ?? '') ?? link);
          break;
        case 'w:fldSimple':
          walk(element, targetIn(element.attributes['w:instr'] ?? '') ?? link);
          break;
        case 'm:oMath':
        case 'm:oMathPara':
          builder.add(mathText(element), look, link);
          break;
        default: {
          const inner = readThrough(element);
          if (inner && isPlaceholder(element)) builder.add(fromWordText.blank, look, link);
          else if (inner) walk(inner, link);
        }
      }
    }
  };

  const run = (element: XmlElement, link: string | undefined): void => {
    const properties = elementAt(element, 'w:rPr');
    if (switchAt(properties, 'w:vanish') === true) return;
    const style = context.styles.ofRun(valueAt(properties, 'w:rStyle'));
    const own: Look = {
      bold: switchAt(properties, 'w:b') ?? style.bold ?? look.bold,
      italic: switchAt(properties, 'w:i') ?? style.italic ?? look.italic,
    };
    for (const child of elementsOf(element)) content(child, own, link);
  };

  const content = (child: XmlElement, own: Look, outer: string | undefined): void => {
    const link = fields.findLast(({ target }) => target !== undefined)?.target ?? outer;
    switch (child.name) {
      case 'w:t':
        builder.add(textIn(child), own, link);
        break;
      case 'w:br':
      case 'w:cr':
        if (!['page', 'column'].includes(child.attributes['w:type'] ?? '')) builder.break();
        break;
      case 'w:fldChar':
        fieldSign(child.attributes['w:fldCharType']);
        break;
      case 'w:instrText': {
        const field = fields.at(-1);
        if (field) field.instruction += textIn(child);
        break;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const number = context.noteNumber(kind, child.attributes['w:id'] ?? '');
        if (number !== undefined) builder.add(fromWordText.note(number), own, link);
        break;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        drawing(child, own, link);
        break;
      case 'mc:AlternateContent':
        for (const inner of elementsOf(readThrough(child))) content(inner, own, link);
        break;
      default:
        builder.add(signOf(child), own, link);
    }
  };

  const fieldSign = (type: string | undefined): void => {
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '', target: undefined });
    else if (type === 'separate' && field) field.target = targetIn(field.instruction);
    else if (type === 'end') fields.pop();
  };

  const drawing = (element: XmlElement, own: Look, link: string | undefined): void => {
    const box = boxesIn(element);
    boxes.push(...box);
    if (box.length > 0) return;
    const alt = findDeep(element, pictureNames)?.attributes['descr']?.trim() ?? '';
    if (findDeep(element, chartParts)) builder.add(fromWordText.chart(alt), own, link);
    else if (findDeep(element, pictureParts)) builder.add(fromWordText.picture(alt), own, link);
  };

  walk(paragraph, undefined);
  return { inlines: builder.inlines(), boxes };
}

/** DrawingML and VML, by local names: the namespaces differ by version, the names do not. */
const pictureNames = new Set(['?:docPr']);
const pictureParts = new Set(['?:blip', '?:imagedata', '?:relIds']);
const chartParts = new Set(['?:chart']);

/** 17.3.3: pieces of a run that stand for characters. */
const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:ptab': '\t' };
/** Wingdings as forms use them. */
const symbols: Readonly<Record<string, string>> = { F0FE: '☑', F052: '☑', F0A8: '☐', F06F: '☐', F0FC: '✓' };

function signOf({ name, attributes }: XmlElement): string {
  if (name === 'w:sym') return symbols[(attributes['w:char'] ?? '').toUpperCase()] ?? '•';
  return signs[name] ?? '';
}

function targetIn(instruction: string): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction) ?? [];
  return safeTarget(quoted ?? bare ?? '');
}

function boxesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

function mathText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => (child.name === 'm:t' ? textIn(child) : mathText(child)))
    .join('');
}
