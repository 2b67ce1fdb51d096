import type { Inline } from '#shared/blocks/model.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures } from '#shared/indicators/catalogue/arithmetic.ts';
import { countedFigure } from '#shared/text/agreement.ts';
import { audienceWords } from '#shared/text/sentences/event-words.ts';
import { fieldChip } from './chips.ts';
import type { Material } from './material.ts';
import { listed, type Piece } from './phrase.ts';

/**
 * Who took part, by audience: «24 педагога и более 30 родителей» in the case asked for. An audience of no number is
 * named alone; one that stands in two entries is added up, and is then no live figure.
 */
export function participantsOf(
  material: Material,
  event: Fact<'event'>,
  form: 'nominative' | 'genitive',
): Inline[] | undefined {
  const byAudience = Map.groupBy(event.fields.audiences ?? [], ({ audience }) => audience);
  return listed(
    [...byAudience].flatMap(([audience, entries]): Piece[] => {
      const words = audienceWords[audience]?.[form];
      const sum = addFigures(entries.flatMap(({ participants }) => participants ?? []));
      if (words === undefined) return [];
      if (sum === undefined) return audience === 'unspecified' ? [] : [words[2]];
      if (sum.value === 0) return [];
      const said =
        entries.length === 1
          ? fieldChip(material, event.id, ['audiences', audience, 'participants'], words)
          : countedFigure(sum, words);
      return said === undefined ? [] : [said];
    }),
  );
}
