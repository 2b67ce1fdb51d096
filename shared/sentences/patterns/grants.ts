import type { Fact } from '#shared/facts/kinds.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { levelAdjective } from '#shared/text/sentences/event-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { fieldChip, figureChip } from '../chips.ts';
import { countedValue, type Material, type Pattern } from '../material.ts';
import type { Draft } from '../proposal.ts';
import { organisationNames } from '../names.ts';
import { paragraphOf, quoted } from '../phrase.ts';
import { sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 9: the sum of all grants of the period where there are several, and each of them. */
export const grantsWon: Pattern = (material) => {
  const { records } = material.facts.during('grant');
  return [
    ...(records.length > 1 ? sumOf(material, records) : []),
    ...records.map((grant) => ({
      key: grant.id,
      records: [grant.id],
      blocks: paragraphOf(grantSentence(material, grant)),
    })),
  ];
};

function sumOf(material: Material, grants: readonly Fact<'grant'>[]): Draft[] {
  const sum = countedValue(material, 'finance.grants-sum');
  if (!sum) return [];
  const nouns = counted.moneyWords(grants.find(({ fields }) => fields.amount)?.fields.amount?.unit);
  return [
    {
      key: 'sum',
      records: sum.records,
      blocks: paragraphOf(
        sentence(templates.grantsSum, {
          when: whenText(material.context.period),
          sum: figureChip(material, 'finance.grants-sum', { nouns }),
          grants: figureChip(material, 'finance.grants', { nouns: counted.grants }),
        }),
      ),
    },
  ];
}

function grantSentence(material: Material, { id, fields }: Fact<'grant'>) {
  const { programme, period, level, organisations, amount } = fields;
  return sentence(templates.grant, {
    when: period && whenText(period),
    programme: quoted(programme),
    level: level && levelAdjective(level, 'masculine', 'nominative'),
    whose: organisationNames(material, organisations ?? []),
    amount: fieldChip(material, id, ['amount'], counted.moneyWords(amount?.unit)),
  });
}
