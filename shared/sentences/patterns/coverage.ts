import type { Inline } from '#shared/blocks/model.ts';
import { choices } from '#shared/facts/choices.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { CatalogueValue } from '#shared/indicators/catalogue/value.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import {
  areaNames,
  baseGenitive,
  bothTimes,
  programmeInstrumental,
  programmeTimes,
} from '#shared/text/sentences/kind-words.ts';
import { listWords, templates } from '#shared/text/sentences/templates.ts';
import { figureChip } from '../chips.ts';
import { type Material, type Pattern, valuesOf } from '../material.ts';
import { joined, listed, paragraphOf, present, separated } from '../phrase.ts';
import { phrase, sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 12: children reached, their share of a named base, and of what направленности they are. */
export const coverageShare: Pattern = (material) =>
  valuesOf(material, 'coverage.total').flatMap((value) => {
    if (!value.figure?.value) return [];
    const { key } = value;
    const text = sentence(templates.coverage, {
      kinds: listed(kindsOf(value).flatMap((kind) => programmeInstrumental[kind] ?? [])),
      when: whenOf(value, material),
      pupils: figureChip(material, 'coverage.total', { value: key, nouns: counted.pupils }),
      ...shareSlots(material, value),
      areas: separated(areasOf(material, key)),
    });
    return [{ key, records: recordsOf(material, value), blocks: paragraphOf(text) }];
  });

/** Pattern 20: the share of those who attend anything at all, at lessons or after them. */
export const coverageUnion: Pattern = (material) =>
  valuesOf(material, 'coverage.share').flatMap((value) => {
    const kinds = kindsOf(value);
    if (!value.figure?.value || kinds.length < 2) return [];
    const { key } = value;
    const text = sentence(templates.coverageUnion, {
      when: whenOf(value, material),
      ...shareSlots(material, value),
      pupils: figureChip(material, 'coverage.total', { value: key }),
      times: timesOf(kinds),
    });
    return [{ key, records: value.records, blocks: paragraphOf(text) }];
  });

const kindsOf = ({ label }: CatalogueValue): readonly string[] =>
  label?.type === 'choices' ? choices.programmeKind.filter((kind) => label.values.includes(kind)) : [];

/** A share is of something: without a named base none is printed. */
function shareSlots(material: Material, value: CatalogueValue) {
  const { key, base } = value;
  const named = base?.name ?? factsOf(material, value)[0]?.fields.base?.kind;
  const genitive = baseGenitive[named ?? ''];
  return {
    share: genitive && figureChip(material, 'coverage.share', { value: key, nouns: counted.percent }),
    base: genitive,
    whole: base && figureChip(material, 'coverage.share', { value: key, show: 'base' }),
  };
}

const factsOf = ({ facts }: Material, { records }: CatalogueValue): Fact<'coverage'>[] =>
  records.flatMap((id) => facts.getOf('coverage', id) ?? []);

/** The time that the figure was counted for, where its records agree on one; else the report's. */
function whenOf(value: CatalogueValue, material: Material): string {
  const said = new Set(factsOf(material, value).map(({ fields }) => whenText(fields.period)));
  const [only, ...others] = said;
  return only === undefined || others.length > 0 ? whenText(material.context.period) : only;
}

function areasOf(material: Material, key: string): Inline[][] {
  const indicator = 'coverage.by-area';
  const value = valuesOf(material, indicator).find((each) => each.key === key);
  const lines = (value?.parts ?? []).map((part) =>
    phrase(templates.coverageArea, {
      area: areaNames[part.key],
      pupils: figureChip(material, indicator, { value: key, part: part.key }),
      share:
        part.share &&
        figureChip(material, indicator, {
          value: key,
          part: part.key,
          show: 'share',
          nouns: counted.percent,
        }),
    }),
  );
  return present(lines);
}

function recordsOf(material: Material, { key, records }: CatalogueValue): readonly string[] {
  const areas = valuesOf(material, 'coverage.by-area').find((each) => each.key === key);
  return [...records, ...(areas?.records ?? [])];
}

/** «либо в урочное, либо во внеурочное время»: the word that both have is said once. */
function timesOf(kinds: readonly string[]): Inline[] | undefined {
  const hasBoth = kinds.includes('lesson') && kinds.includes('extracurricular');
  const others = kinds.filter((kind) => !hasBoth || (kind !== 'lesson' && kind !== 'extracurricular'));
  const times = [...(hasBoth ? bothTimes : []), ...others.flatMap((kind) => programmeTimes[kind] ?? [])];
  return listed(
    times.map((time) => joined(`${listWords.either} ${time}`)),
    ', ',
  );
}
