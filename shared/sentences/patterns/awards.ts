import type { Fact } from '#shared/facts/kinds.ts';
import { personShortName } from '#shared/forms/derived.ts';
import { choices } from '#shared/facts/choices.ts';
import { choiceName } from '#shared/text/choices.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { figureChip } from '../chips.ts';
import { countedValue, type Material, type Pattern } from '../material.ts';
import { organisationName } from '../names.ts';
import type { Draft } from '../proposal.ts';
import { joined, listed, paragraphOf, quoted, tidy } from '../phrase.ts';
import { phrase, sentence } from '../template.ts';
import { whenText } from '../when.ts';

type Award = Fact<'award'>;
const places: readonly string[] = choices.awardPlace;

/** Pattern 16: how many places were taken; then each nomination of a contest with its places and winners. */
export const awardWon: Pattern = (material) => {
  const won = material.facts.during('award').records.filter(({ fields }) => fields.place !== 'participant');
  const nominations = Map.groupBy(won, ({ fields }) =>
    [fields.contest, fields.nomination, fields.stage, fields.date && whenText(fields.date)].join('\n'),
  );
  return [...totalOf(material), ...[...nominations.values()].map((awards) => nominationOf(material, awards))];
};

function totalOf(material: Material): Draft[] {
  const indicator = 'awards.places';
  const value = countedValue(material, indicator);
  if (!value || value.records.length < 2) return [];
  const byPlace = value.parts.flatMap(({ key }) => {
    const count = figureChip(material, indicator, { part: key });
    return count ? [joined(`${choiceName('awardPlace', key)} – `, count)] : [];
  });
  return [
    {
      records: value.records,
      blocks: paragraphOf(
        sentence(templates.awardsTotal, {
          when: whenText(material.context.period),
          count: figureChip(material, indicator, { nouns: counted.places }),
          places: listed(byPlace, ', '),
          winners: countedValue(material, 'awards.winners') && figureChip(material, 'awards.winners'),
        }),
      ),
    },
  ];
}

function nominationOf(material: Material, awards: readonly Award[]): Draft {
  const inOrder = awards.toSorted((a, b) => places.indexOf(a.fields.place) - places.indexOf(b.fields.place));
  const fields = awards[0]?.fields;
  const byPlace = [...Map.groupBy(inOrder, (award) => award.fields.place)].flatMap(([place, of]) => {
    const winners = listed(
      of.flatMap((award) => winnersOf(material, award)),
      ', ',
    );
    const line = phrase(templates.awardPlace, { place: choiceName('awardPlace', place), winners });
    return line === undefined ? [] : [line];
  });
  return {
    key: awards.map(({ id }) => id).join('+'),
    records: awards.map(({ id }) => id),
    blocks: paragraphOf(
      sentence(templates.award, {
        contest: contestOf(fields?.contest ?? ''),
        stage: stageOf(fields),
        nomination: fields?.nomination && quoted(fields.nomination),
        places: listed(byPlace, ', '),
      }),
    ),
  };
}

/** «Конкурс «Радуга»» stays as it is written. */
const contestOf = (contest: string): string => tidy(contest).replace(/\.$/, '');

/** A contest often says its stage itself: «Муниципальный этап …». */
function stageOf(fields: Award['fields'] | undefined): string | undefined {
  const stage = fields?.stage && tidy(fields.stage);
  return stage && !fields.contest.toLowerCase().includes(stage.toLowerCase()) ? stage : undefined;
}

/** Pupils, a team, a teacher, else the school. */
function winnersOf(material: Material, { fields }: Award): string[] {
  const { pupils, team, person, organisation } = fields;
  if (team !== undefined) return [tidy(team)];
  if (pupils && pupils.length > 0) return pupils.map(({ name }) => name.replace(' ', '\u00a0'));
  const teacher = material.facts.getOf('person', person);
  if (teacher) return [personShortName(teacher.fields)];
  return [organisationName(material, organisation) ?? []].flat();
}
