import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from '#shared/blocks/chart.ts';
import { anyText } from '../../tests/support/any-document.ts';
import { parseXml, type XmlElement } from '../../tests/support/xml.ts';
import { chartSvg } from './chart-svg.ts';
import { wordsWidth } from './chart-text.ts';

const size = { width: 624, height: 343 };
const kinds = ['columns', 'lines', 'shares'] as const;

const elementsIn = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
];
const drawn = (chart: Chart, within = size) => elementsIn(parseXml(chartSvg(chart, within)));
const wordsOf = (element: XmlElement) =>
  element.children.filter((child) => typeof child === 'string').join('');
const textsOf = (chart: Chart) =>
  drawn(chart)
    .filter(({ name }) => name === 'text')
    .map(wordsOf);

interface Corner {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangle that a text takes, of letters as wide as the program counts them, less a little. */
function cornerOf(element: XmlElement): Corner {
  const number = (name: string) => Number(element.attributes.get(name));
  const text = wordsOf(element);
  const letters = number('font-size');
  const width = wordsWidth(text, letters) * 0.95;
  const anchor = element.attributes.get('text-anchor');
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const [x, y] = [number('x'), number('y') - letters * 0.34];
  const half = letters * 0.4;
  if (element.attributes.get('transform')?.startsWith('rotate(-90') !== true) {
    return { text, left: x - before, right: x - before + width, top: y - half, bottom: y + half };
  }
  return { text, left: x - half, right: x + half, top: y + before - width, bottom: y + before };
}

const meet = (a: Corner, b: Corner) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function overlaps(chart: Chart, within = size): string[] {
  const corners = drawn(chart, within)
    .filter(({ name }) => name === 'text')
    .map(cornerOf);
  return corners.flatMap((corner, at) =>
    corners.slice(at + 1).flatMap((other) => (meet(corner, other) ? [`${corner.text} / ${other.text}`] : [])),
  );
}

const longNames = [
  'Естественнонаучная направленность дополнительного образования',
  'Техническая',
  'Физкультурно-спортивная',
  'Художественная',
  'Туристско-краеведческая',
  'Социально-гуманитарная',
  'Цифровой и гуманитарный профиль',
  'Шахматы',
  'Робототехника и электротехнические устройства',
  'Проектная деятельность',
  'Музейная педагогика',
  'Волонтёрство и наставничество младших школьников',
];

const chartOf = (kind: Chart['kind'], categories: string[], series = 1): Chart => ({
  kind,
  categories,
  unit: 'чел.',
  series: Array.from({ length: kind === 'shares' ? 1 : series }, (_, of) => ({
    name: `Ряд ${of + 1}`,
    values: categories.map((_name, at) => 5 + ((at * 37 + of * 300) % 91)),
  })),
});

/** What tells series apart without colours. */
const looks = (kind: Chart['kind']) =>
  new Set(
    drawn(chartOf(kind, ['а'], 4))
      .map(({ name, attributes }) =>
        kind === 'columns'
          ? name === 'rect' && attributes.get('stroke') === '#404040'
            ? attributes.get('fill')
            : undefined
          : name === 'path' && attributes.get('fill') === 'none'
            ? (attributes.get('stroke-dasharray') ?? 'whole')
            : undefined,
      )
      .filter((look) => look !== undefined),
  );

describe('a chart', () => {
  test.each(
    kinds.flatMap((kind) => [1, 2, 4, 6, 9, 12].map((count): [Chart['kind'], number] => [kind, count])),
  )('of %s and %i long names has no words over others', (kind, count) => {
    expect(overlaps(chartOf(kind, longNames.slice(0, count)))).toEqual([]);
  });

  test.each(kinds)('of %s says every short name, every value and every series', (kind) => {
    const chart = chartOf(kind, ['Март', 'Май', 'Июнь'], 2);
    const said = textsOf(chart).join(' ');
    for (const name of chart.categories) expect(said).toContain(name);
    for (const { values } of chart.series) for (const value of values) expect(said).toContain(String(value));
    expect(said.includes('Ряд 1 Ряд 2')).toBe(kind !== 'shares');
  });

  test('columns stand as high as their values', () => {
    const chart = { ...chartOf('columns', ['а', 'б']), series: [{ name: 'x', values: [10, 5] }] };
    const heights = drawn(chart)
      .filter(({ name, attributes }) => name === 'rect' && attributes.get('stroke') !== undefined)
      .map(({ attributes }) => Number(attributes.get('height')));
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeCloseTo(2 * (heights[1] ?? 0), 1);
  });

  test('where there is no value there is no column, and a line is broken', () => {
    const values = [3, null, 4, 5];
    const of = (kind: Chart['kind']): Chart => ({
      kind,
      categories: ['а', 'б', 'в', 'г'],
      series: [{ name: 'x', values }],
    });
    const columns = drawn(of('columns')).filter(
      ({ name, attributes }) => name === 'rect' && attributes.get('stroke') !== undefined,
    );
    expect(columns).toHaveLength(3);
    const line = drawn(of('lines')).find(
      ({ name, attributes }) => name === 'path' && attributes.get('fill') === 'none',
    );
    expect(line?.attributes.get('d')?.match(/M/g)).toHaveLength(2);
  });

  test('columns below zero hang from the axis', () => {
    const said = textsOf({
      kind: 'columns',
      categories: ['а', 'б'],
      series: [{ name: 'x', values: [-5, 7] }],
    });
    expect(said).toContain('−5');
    expect(said).toContain('0');
  });

  test('shares are shares of their sum', () => {
    const said = textsOf({
      kind: 'shares',
      categories: ['а', 'б'],
      unit: 'чел.',
      series: [{ name: '', values: [1, 3] }],
    });
    expect(said).toContain('а – 1 чел. (25 %)');
    expect(said).toContain('б – 3 чел. (75 %)');
  });

  test('values have the comma of Russian, and percents their sign', () => {
    const said = textsOf({
      kind: 'lines',
      categories: ['а'],
      unit: '%',
      series: [{ name: 'x', values: [12.5] }],
    });
    expect(said).toContain('12,5 %');
  });

  test('series differ without colours: by pattern, dash or mark', () => {
    expect(looks('columns').size).toBe(4);
    expect(looks('lines').size).toBe(4);
  });

  test('of any words and numbers is a drawing, the same each time', () => {
    const value = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }));
    const charts = fc.record({
      kind: fc.constantFrom(...kinds),
      categories: fc.array(anyText, { maxLength: 6 }),
      series: fc.array(fc.record({ name: anyText, values: fc.array(value, { maxLength: 8 }) }), {
        maxLength: 5,
      }),
      unit: fc.option(anyText, { nil: undefined }),
    });
    const sizes = fc.record({
      width: fc.integer({ min: 60, max: 900 }),
      height: fc.integer({ min: 60, max: 600 }),
    });
    fc.assert(
      fc.property(charts, sizes, (chart, within) => {
        const svg = chartSvg(chart, within);
        expect(() => parseXml(svg)).not.toThrow();
        expect(svg).not.toMatch(/"[^"]*(?:NaN|Infinity)[^"]*"/);
        expect(chartSvg(structuredClone(chart), within)).toBe(svg);
      }),
      { numRuns: 300 },
    );
  });

  test('of two hundred names and twenty series is drawn at once', () => {
    const names = Array.from({ length: 200 }, (_, at) => `Учреждение ${'я'.repeat(200)} ${at}`);
    for (const kind of kinds) expect(chartSvg(chartOf(kind, names, 20), size).length).toBeLessThan(2_000_000);
  });
});
