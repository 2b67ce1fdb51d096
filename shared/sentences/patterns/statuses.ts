import { holds } from '#shared/indicators/catalogue/scoped-facts.ts';
import { boundsOf } from '#shared/facts/fact-date.ts';
import { inYear } from '#shared/text/sentences/dates.ts';
import { years } from '#shared/text/sentences/counted-words.ts';
import { awardedOrdinal, statusGenitive } from '#shared/text/sentences/kind-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { fieldChip } from '../chips.ts';
import type { Pattern } from '../material.ts';
import { actText, organisationName } from '../names.ts';
import { paragraphOf, quoted } from '../phrase.ts';
import { sentence } from '../template.ts';

/** Pattern 1: «В 2023 году школе присвоен статус … (приказ … от … № …)», for each status that holds in the period. */
export const statusAwarded: Pattern = (material) => {
  const { facts } = material;
  return facts
    .of('status')
    .filter(({ fields }) => holds(fields.from, fields.to, facts.bounds))
    .map(({ id, fields }) => {
      const { organisation, kind, topic, act, from, ordinal } = fields;
      const awarded = facts.getOf('act', act)?.fields.date ?? from;
      return {
        key: id,
        records: [id, ...(act === undefined ? [] : [act])],
        blocks: paragraphOf(
          sentence(templates.statusAwarded, {
            when: awarded && inYear(Number(boundsOf(awarded).from.slice(0, 4))),
            whom: organisationName(material, organisation, 'dative'),
            ordinal:
              ordinal !== undefined && awardedOrdinal.test(ordinal) ? ordinal.toLowerCase() : undefined,
            status: statusGenitive[kind],
            topic: topic && quoted(topic),
            term: fieldChip(material, id, ['termYears'], years),
            act: actText(material, act),
          }),
        ),
      };
    });
};
