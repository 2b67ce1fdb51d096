import { choices, type Choice } from '#shared/facts/choices.ts';
import { parseChoice } from '#shared/text/choice-words.ts';
import { appendixOf } from './appendix.ts';
import { centreOf, type District, lineWith, linesBetween, taken } from './district.ts';

/** Section 3: the district's total with its share, and the areas; appendix 1: shares of two centres. */
export function addCoverage(district: District): void {
  const { text, facts, municipality, year } = district;
  const total = lineWith(text, /обучающихся, что составляет/u);
  const [pupils, share] = taken(total, /составил (\d+) обучающихся, что составляет (\d+) %/u);
  const ofDistrict = { municipality, period: year, programmeKinds: ['additional' as const] };
  facts.add('coverage', {
    ...ofDistrict,
    pupils: numberOf(pupils),
    base: { kind: 'allPupils' },
    share: numberOf(share),
  });
  for (const { area, pupils: part, share: printed } of areasIn(text)) {
    facts.add('coverage', { ...ofDistrict, area, pupils: { value: part }, share: { value: printed } });
  }
  addOfCentres(district);
}

export interface PrintedArea {
  readonly area: Choice<'programmeArea'>;
  readonly pupils: number;
  readonly share: number;
}

export function areasIn(text: string): PrintedArea[] {
  return linesBetween(text, /обучающихся, что составляет/u, /^\[image/u).map((line) => {
    const [name = '', pupils, share = ''] = taken(line, /^- (.+?)\s+–\s+(\d+)\s+–\s+([\d.,]+)\s?%/u);
    return {
      area: areaOf(name.replace(/ направленности.*$/u, '')),
      pupils: Number(pupils),
      share: numberOf(share).value,
    };
  });
}

export function areaOf(words: string): Choice<'programmeArea'> {
  const value = parseChoice('programmeArea', words);
  const area = choices.programmeArea.find((each) => each === value);
  if (area === undefined) throw new Error(`Not an area: ${words}`);
  return area;
}

function addOfCentres(district: District): void {
  const { text, facts, year } = district;
  const third = appendixOf(text, 3);
  const [pupils, share] = taken(third.text, /(\d+) детей \((\d+)%\)/u);
  facts.add('coverage', {
    centre: centreOf(district, 3),
    // The text names no year here; a coverage has to have one.
    period: year,
    programmeKinds: ['additional'],
    pupils: numberOf(pupils),
    base: { kind: 'allPupils' },
    share: numberOf(share),
  });
  const ninth = appendixOf(text, 9);
  const [any, additional] = taken(ninth.text, /^(\d+)% учащихся посещают[^.]+\. (\d+)% учащихся охвачены/mu);
  const kinds = [
    { programmeKinds: ['lesson', 'extracurricular'] as const, share: any },
    { programmeKinds: ['additional'] as const, share: additional },
  ];
  for (const { programmeKinds, share: printed } of kinds) {
    facts.add('coverage', {
      centre: centreOf(district, 9),
      period: ninth.year ?? year,
      programmeKinds: [...programmeKinds],
      pupils: { absence: 'noData', reason: 'в тексте только доля' },
      base: { kind: 'allPupils' },
      share: numberOf(printed),
    });
  }
}

function numberOf(written = ''): { value: number } {
  const value = Number(written.replace(',', '.'));
  if (written === '' || Number.isNaN(value)) throw new Error(`Not a number: ${written}`);
  return { value };
}
