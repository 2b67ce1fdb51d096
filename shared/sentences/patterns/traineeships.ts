import { experienceGoesOn, passedTraineeship } from '#shared/text/sentences/people-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { fieldChip } from '../chips.ts';
import type { Pattern } from '../material.ts';
import { organisationName, territoryOf } from '../names.ts';
import { paragraphOf, quoted, tidy } from '../phrase.ts';
import { sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 6: who passed a traineeship, where, and how many programmes it has. */
export const traineeshipPassed: Pattern = (material) => {
  const { facts } = material;
  return facts.during('traineeship').records.map(({ id, fields }) => {
    const { topic, period, site, experience, municipalities } = fields;
    const organisation = facts.getOf('traineeshipSite', site)?.fields.organisation;
    const slots = {
      when: period && whenText(period),
      trainees: fieldChip(material, id, ['trainees'], passedTraineeship(experienceWords(experience))),
      topic: quoted(topic),
      place: organisationName(material, organisation, 'genitive'),
      territory: territoryOf(material, municipalities),
      programmes: fieldChip(material, id, ['modularProgrammes']),
    };
    const template = fields.trainees?.value ? templates.traineeshipPassed : templates.traineeshipHeld;
    return { key: id, records: [id], blocks: paragraphOf(sentence(template, slots)) };
  });
};

function experienceWords(experience: string | undefined): string | undefined {
  const plain = tidy(experience ?? '');
  return experienceGoesOn.test(plain) && plain.length <= 100 ? plain : undefined;
}
