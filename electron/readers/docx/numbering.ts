import type { Label } from '#shared/from-word/piece.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml-tree.ts';
import { formatCounter } from './number-format.ts';
import { numberAt, switchAt, valueAt } from './word-xml.ts';

/** The label of the next paragraph of a list, asked in the order of the document. */
export type Numbering = (numId: number, depth: number) => Label | undefined;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Every counter of the label in digits. */
  readonly legal: boolean;
  /** After which depth it begins anew; nothing: after any that is less. */
  readonly restart: number | undefined;
}

interface Scheme {
  readonly levels: readonly (Level | undefined)[];
  readonly counters: (number | undefined)[];
}

const deepest = 8;
const bullet = '•';

/** Reads `numbering.xml` (17.9) and counts as Word does: numbers that share a scheme go on, an override begins anew. */
export function createNumbering(root: XmlElement | undefined): Numbering {
  const nums = new Map(elementsOf(root, 'w:num').map((num) => [numOf(num, 'w:numId'), num]));
  const abstracts = new Map(
    elementsOf(root, 'w:abstractNum').map((each) => [numOf(each, 'w:abstractNumId'), each]),
  );
  const schemes = new Map<number, Scheme>();
  const begun = new Set<string>();

  const schemeOf = (num: XmlElement): Scheme | undefined => {
    const id = numberAt(num, 'w:abstractNumId');
    const known = id === undefined ? undefined : schemes.get(id);
    if (known || id === undefined) return known;
    const abstract = linked(abstracts.get(id), abstracts);
    const scheme = abstract && { levels: levelsOf(abstract), counters: [] };
    if (scheme) schemes.set(id, scheme);
    return scheme;
  };

  return (numId, written) => {
    const num = nums.get(numId);
    const scheme = num && schemeOf(num);
    if (!scheme) return undefined;
    const depth = Math.min(Math.max(written, 0), deepest);
    const override = elementsOf(num, 'w:lvlOverride').find((each) => numOf(each, 'w:ilvl') === depth);
    const own = elementAt(override, 'w:lvl');
    const level = own ? levelOf(own) : scheme.levels[depth];
    if (!level) return undefined;
    const anew = numberAt(override, 'w:startOverride');
    const key = `${numId} ${depth}`;
    if (anew !== undefined && !begun.has(key)) scheme.counters[depth] = anew - 1;
    begun.add(key);
    return next(scheme, level, depth, numId);
  };
}

function next({ levels, counters }: Scheme, level: Level, depth: number, list: number): Label {
  const value = (counters[depth] ?? level.start - 1) + 1;
  counters[depth] = value;
  for (let deeper = depth + 1; deeper <= deepest; deeper += 1) {
    const restart = levels[deeper]?.restart ?? deeper;
    if (restart !== 0 && depth < restart) counters[deeper] = undefined;
  }
  if (level.format === 'bullet') return { text: bullet, ordered: false, depth, list, value };
  const text = level.text.replaceAll(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const of = levels[at];
    const counter = at === depth ? value : (counters[at] ?? of?.start ?? 1);
    return formatCounter(counter, level.legal ? 'decimal' : at === depth ? level.format : (of?.format ?? ''));
  });
  return { text: text.trim(), ordered: true, depth, list, value };
}

/** A scheme may only say which list style it is of; another one holds the levels of that style. */
function linked(
  abstract: XmlElement | undefined,
  all: ReadonlyMap<number, XmlElement>,
): XmlElement | undefined {
  const style = valueAt(abstract, 'w:numStyleLink');
  if (style === undefined) return abstract;
  return [...all.values()].find((each) => valueAt(each, 'w:styleLink') === style) ?? abstract;
}

function levelsOf(abstract: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const each of elementsOf(abstract, 'w:lvl')) {
    const depth = numOf(each, 'w:ilvl');
    if (depth >= 0 && depth <= deepest) levels[depth] = levelOf(each);
  }
  return levels;
}

function levelOf(level: XmlElement): Level {
  return {
    start: numberAt(level, 'w:start') ?? 1,
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: (valueAt(level, 'w:lvlText') ?? '').slice(0, 200),
    legal: switchAt(level, 'w:isLgl') === true,
    restart: numberAt(level, 'w:lvlRestart'),
  };
}

function numOf(element: XmlElement, attribute: string): number {
  const written = element.attributes[attribute] ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : -1;
}
