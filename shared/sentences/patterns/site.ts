import type { CatalogueValue } from '#shared/indicators/catalogue/value.ts';
import { metricWords } from '#shared/text/sentences/kind-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { figureChip } from '../chips.ts';
import { type Material, type Pattern, valuesOf } from '../material.ts';
import { listed, linkTo, paragraphOf, present, quoted } from '../phrase.ts';
import { phrase, sentence } from '../template.ts';
import { whenText } from '../when.ts';

const indicator = 'site.figures';

/** Pattern 8: how often each site was visited in the period, and a year before where that was measured alike. */
export const siteVisits: Pattern = (material) => {
  const { facts, context } = material;
  const byResource = Map.groupBy(valuesOf(material, indicator), (value) => resourceOf(value, material));
  return [...byResource].flatMap(([id, values]) => {
    const resource = facts.getOf('webResource', id);
    if (!resource) return [];
    const { title, url } = resource.fields;
    const address = linkTo(url);
    return [
      {
        key: resource.id,
        records: values.flatMap(({ records }) => records),
        blocks: paragraphOf(
          sentence(templates.siteVisits, {
            title: title === undefined ? address : quoted(title),
            url: title === undefined ? undefined : address,
            when: whenText(context.period),
            figures: listed(present(values.map((value) => figureOf(material, value))), ', '),
          }),
        ),
      },
    ];
  });
};

function resourceOf({ records }: CatalogueValue, { facts }: Material): string | undefined {
  return records.flatMap((id) => facts.getOf('siteStat', id) ?? [])[0]?.fields.resource;
}

function figureOf(material: Material, value: CatalogueValue) {
  const metric = value.records.flatMap((id) => material.facts.getOf('siteStat', id) ?? [])[0]?.fields.metric;
  const isComparable = value.base !== undefined && value.share !== undefined;
  return phrase(templates.siteFigure, {
    now: figureChip(material, indicator, { value: value.key, nouns: metricWords[metric ?? ''] }),
    before: isComparable ? figureChip(material, indicator, { value: value.key, show: 'base' }) : undefined,
  });
}
