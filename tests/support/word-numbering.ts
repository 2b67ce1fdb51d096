import { elements, numberOf, valueAt } from './word-xml.ts';
import type { WordElement } from './word-xml.ts';

/** Tells the printed label of the next paragraph of a list, counting as Word does (ISO 29500-1, 17.9). */
export type Counter = (numId: number, level: number) => string;

interface Instance {
  definition: string;
  overrides: Map<number, number>;
  started: Set<number>;
}

/** Instances of one definition share its counters; a start of their own counts once, at their first paragraph. */
export function createCounter(numbering: WordElement | undefined): Counter {
  const definitions = new Map(
    elements(numbering, 'abstractNum').map((each) => [each.attribute('abstractNumId') ?? '', levelsOf(each)]),
  );
  const instances = new Map(
    elements(numbering, 'num').map((each) => [Number(each.attribute('numId')), instanceOf(each)]),
  );
  const counters = new Map<string, (number | undefined)[]>();
  return (numId, level) => {
    const instance = instances.get(numId);
    if (instance === undefined) throw new Error(`No list ${numId} in numbering.xml`);
    const levels = definitions.get(instance.definition) ?? [];
    const counts = counters.get(instance.definition) ?? [];
    counters.set(instance.definition, counts);
    counts[level] = nextCount(counts[level], level, levels, instance);
    counts.length = level + 1;
    return labelText(levels, counts, level);
  };
}

function nextCount(current: number | undefined, level: number, levels: Level[], instance: Instance): number {
  const override = instance.overrides.get(level);
  if (override !== undefined && !instance.started.has(level)) {
    instance.started.add(level);
    return override;
  }
  return current === undefined ? (levels[level]?.start ?? 1) : current + 1;
}

interface Level {
  start: number;
  format: string;
  text: string;
}

function levelsOf(definition: WordElement): Level[] {
  return elements(definition, 'lvl').map((level) => ({
    start: numberOf(valueAt(level, 'start')) ?? 1,
    format: valueAt(level, 'numFmt') ?? 'decimal',
    text: valueAt(level, 'lvlText') ?? '',
  }));
}

function instanceOf(num: WordElement): Instance {
  const starts = elements(num, 'lvlOverride').flatMap((override) => {
    const start = numberOf(valueAt(override, 'startOverride'));
    return start === undefined ? [] : [[Number(override.attribute('ilvl')), start] as const];
  });
  return { definition: valueAt(num, 'abstractNumId') ?? '', overrides: new Map(starts), started: new Set() };
}

function labelText(levels: readonly Level[], counts: readonly (number | undefined)[], level: number): string {
  return (levels[level]?.text ?? '').replaceAll(/%(\d)/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    return printed(counts[place] ?? levels[place]?.start ?? 1, levels[place]?.format ?? 'decimal');
  });
}

const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

function printed(count: number, format: string): string {
  switch (format) {
    case 'russianLower':
      return russianLetters[(count - 1) % russianLetters.length] ?? '';
    case 'lowerLetter':
      return latinLetters[(count - 1) % latinLetters.length] ?? '';
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    default:
      return String(count);
  }
}

const romanSigns: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = count;
  let result = '';
  for (const [value, sign] of romanSigns) {
    result += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return result;
}
