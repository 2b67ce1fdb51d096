import type { Inline } from '#shared/blocks/model.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { personShortName } from '#shared/forms/derived.ts';
import { genderOf } from '#shared/names/cases.ts';
import { choiceName } from '#shared/text/choices.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { onePassed, passed, trainingWhat } from '#shared/text/sentences/people-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { fieldChip, figureChip } from '../chips.ts';
import { countedValue, type Material, type Pattern } from '../material.ts';
import { organisationName } from '../names.ts';
import { joined, listed, paragraphOf, type Piece, quoted, tidy } from '../phrase.ts';
import { sentence } from '../template.ts';
import { whenText } from '../when.ts';

const indicator = 'staff.trained';

/** Pattern 15: how many people were trained and their share of the teachers; then each training. */
export const trainingPassed: Pattern = (material) => {
  const value = countedValue(material, indicator);
  const whole = value && {
    records: value.records,
    blocks: paragraphOf(wholeSentence(material)),
  };
  return [
    ...(whole ? [whole] : []),
    ...material.facts.during('training').records.map((training) => ({
      key: training.id,
      records: [training.id],
      blocks: paragraphOf(trainingSentence(material, training)),
    })),
  ];
};

function wholeSentence(material: Material): Inline[] | undefined {
  const share = 'staff.trained-share';
  const parts = countedValue(material, indicator)?.parts ?? [];
  const [only, ...others] = parts;
  const kinds = parts.flatMap(({ key }) => {
    const count = figureChip(material, indicator, { part: key });
    return key === 'unspecified' || !count ? [] : [joined(`${choiceName('trainingKind', key)} – `, count)];
  });
  const isOneKind = only !== undefined && others.length === 0;
  return sentence(templates.trained, {
    when: whenText(material.context.period),
    count: figureChip(material, indicator, { nouns: passed(trainingWhat(isOneKind ? only.key : undefined)) }),
    share: figureChip(material, share, { nouns: counted.percent }),
    teachers: figureChip(material, share, { show: 'base', nouns: counted.persons }),
    kinds: kinds.length > 1 ? listed(kinds, ', ') : undefined,
  });
}

function trainingSentence(material: Material, training: Fact<'training'>): Inline[] | undefined {
  const { id, fields } = training;
  const { date, topic, provider, providerText, city } = fields;
  const details: Piece[] = [
    providerText ?? organisationName(material, provider) ?? '',
    city ?? '',
    fieldChip(material, id, ['hours'], counted.hours) ?? '',
  ];
  return sentence(templates.training, {
    when: date && whenText(date),
    who: whoPassed(material, training),
    topic: quoted(topic),
    details: listed(
      details.map((piece) => (typeof piece === 'string' ? tidy(piece) : piece)),
      ', ',
    ),
  });
}

/** By their number, else by their names. */
function whoPassed(material: Material, { id, fields }: Fact<'training'>): Piece | undefined {
  const what = trainingWhat(fields.kind);
  if (fields.count?.value) return fieldChip(material, id, ['count'], passed(what));
  const people = [...new Set(fields.people)].flatMap((each) => material.facts.getOf('person', each) ?? []);
  const names = listed(people.map((each) => personShortName(each.fields)));
  const [only, ...others] = people;
  if (!only || !names) return undefined;
  const verb = others.length > 0 ? onePassed.several : onePassed[genderOf(only.fields) ?? 'unknown'];
  return joined(names, ` ${verb} ${what}`);
}
