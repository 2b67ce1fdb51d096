import type { Inline } from '#shared/blocks/model.ts';
import { boundsOf } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { datedYear } from '#shared/text/sentences/dates.ts';
import { profileGenitive } from '#shared/text/sentences/kind-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { figureChip } from '../chips.ts';
import { countedValue, type Material, type Pattern } from '../material.ts';
import { organisationName, organisationNames } from '../names.ts';
import { paragraphOf, separated } from '../phrase.ts';
import { phrase, sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 11: centres that work, since when and where; the share of schools; what is planned. */
export const centresCreated: Pattern = (material) => {
  const working = countedValue(material, 'centres.working');
  const planned = countedValue(material, 'centres.planned');
  if (!working && !planned) return [];
  return [
    {
      records: [...(working?.records ?? []), ...(planned?.records ?? [])],
      blocks: paragraphOf(
        working && workingSentence(material, centresOf(material, working.records)),
        shareSentence(material),
        planned && plannedSentence(material, centresOf(material, planned.records)),
      ),
    },
  ];
};

const centresOf = ({ facts }: Material, ids: readonly string[]): Fact<'centre'>[] =>
  ids.flatMap((id) => facts.getOf('centre', id) ?? []);

function workingSentence(material: Material, centres: readonly Fact<'centre'>[]): Inline[] | undefined {
  const [only, ...others] = centres;
  if (only && others.length === 0) {
    const { opened, organisation, profile } = only.fields;
    const one = sentence(templates.centreOpened, {
      profile: profileGenitive[profile ?? ''],
      when: opened && whenText(opened),
      place: organisationName(material, organisation, 'genitive'),
    });
    if (one) return one;
  }
  return sentence(templates.centres, {
    count: figureChip(material, 'centres.working', { nouns: counted.centres }),
    openings: separated(openings(material)),
  });
}

/** «в 2019 году – на базе …», by the time of opening. */
function openings(material: Material): Inline[][] {
  const parts = countedValue(material, 'centres.by-year')?.parts ?? [];
  return parts.flatMap(({ label, records }) => {
    const line = phrase(templates.centresOpening, {
      when: label.type === 'date' ? whenText(label.date) : undefined,
      places: placesOf(material, centresOf(material, records)),
    });
    return line === undefined ? [] : [line];
  });
}

const placesOf = (material: Material, centres: readonly Fact<'centre'>[]): Inline[] | undefined =>
  organisationNames(
    material,
    centres.map(({ fields }) => fields.organisation),
    'genitive',
  );

function shareSentence(material: Material): Inline[] | undefined {
  const indicator = 'centres.working-share';
  if (!countedValue(material, indicator)) return undefined;
  return sentence(templates.centresShare, {
    share: figureChip(material, indicator, { nouns: counted.percent }),
    schools: figureChip(material, indicator, { show: 'base', nouns: counted.schools }),
  });
}

function plannedSentence(material: Material, centres: readonly Fact<'centre'>[]): Inline[] | undefined {
  const share = 'centres.planned-share';
  return sentence(templates.centresPlanned, {
    count: figureChip(material, 'centres.planned', { nouns: counted.centresGenitive }),
    places: placesOf(material, centres),
    year: lastYear(centres),
    share: countedValue(material, share) && figureChip(material, share, { nouns: counted.percent }),
  });
}

/** Nothing as soon as one of them has no term. */
function lastYear(centres: readonly Fact<'centre'>[]): string | undefined {
  const terms = centres.flatMap(({ fields }) => (fields.opened ? boundsOf(fields.opened).to : []));
  if (terms.length < centres.length) return undefined;
  const last = terms.toSorted().at(-1);
  return last && datedYear(Number(last.slice(0, 4)));
}
