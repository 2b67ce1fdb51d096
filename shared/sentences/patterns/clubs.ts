import type { Inline } from '#shared/blocks/model.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { areaNames } from '#shared/text/sentences/kind-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { figureChip } from '../chips.ts';
import { countedValue, type Material, type Pattern } from '../material.ts';
import { listed, paragraphOf, quoted, separated } from '../phrase.ts';
import { phrase, sentence } from '../template.ts';
import { whenText } from '../when.ts';

const indicator = 'programmes.clubs-by-area';

/** Pattern 13: how many clubs there were, and their names by направленность. */
export const clubsByArea: Pattern = (material) => {
  const value = countedValue(material, indicator);
  if (!value) return [];
  const areas = separated(value.parts.map(({ key, records }) => areaLine(material, key, records) ?? []));
  return [
    {
      records: value.records,
      blocks: paragraphOf(
        sentence(templates.clubs, {
          when: whenText(material.context.period),
          count: figureChip(material, indicator, { nouns: counted.clubsGenitive }),
        }),
        sentence(templates.clubsAreas, { areas }),
      ),
    },
  ];
};

function areaLine(material: Material, key: string, records: readonly string[]): Inline[] | undefined {
  const names = records.flatMap((id) => material.facts.getOf('programme', id)?.fields.name ?? []);
  return phrase(templates.clubsArea, {
    area: areaNames[key],
    count: figureChip(material, indicator, { part: key, nouns: counted.clubs }),
    names: listed([...new Set(names)].map(quoted), ', '),
  });
}
