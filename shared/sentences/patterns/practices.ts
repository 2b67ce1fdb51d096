import type { Fact } from '#shared/facts/kinds.ts';
import { personFullName } from '#shared/forms/derived.ts';
import { genderOf } from '#shared/names/cases.ts';
import { practiceWords } from '#shared/text/sentences/people-words.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import { eventName } from '../event-name.ts';
import type { Material, Pattern } from '../material.ts';
import { organisationName, positionTitle } from '../names.ts';
import { linkTo, paragraphOf, quoted, tidy, uncapitalised } from '../phrase.ts';
import { sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 19: who showed an experience, how and where; without a person of known gender the verb has no subject. */
export const practicePresented: Pattern = (material) =>
  material.facts.during('bestPractice').records.map((practice) => ({
    key: practice.id,
    records: [practice.id],
    blocks: paragraphOf(practiceSentence(material, practice)),
  }));

function practiceSentence(material: Material, { fields }: Fact<'bestPractice'>) {
  const { title, person, form, date, event, url } = fields;
  const named = material.facts.getOf('person', person);
  const gender = named && genderOf(named.fields);
  const held = material.facts.getOf('event', event)?.fields;
  const words = practiceWords(form);
  const when = date ?? held?.date;
  const apposition = whoElse(material, fields, named);
  const slots = {
    when: when && whenText(when),
    title: quoted(title),
    event: held && !isSaidBy(title, held.title) ? eventIn(held) : undefined,
    url: linkTo(url),
  };
  if (!named || gender === undefined)
    return sentence(templates.practiceImpersonal, {
      ...slots,
      did: words.impersonal,
      who: [named && personFullName(named.fields), ...apposition].filter(Boolean).join(', '),
    });
  const who = [personFullName(named.fields), ...apposition].join(', ');
  return sentence(templates.practice, {
    ...slots,
    did: words[gender],
    who: apposition.length > 0 ? `${who},` : who,
  });
}

const eventIn = ({ kind, title }: Fact<'event'>['fields']): string =>
  eventName({ kind, title }, 'genitive').text;

/** An open lesson often bears the name of what it shows. */
const isSaidBy = (practice: string, event: string): boolean =>
  practice.toLowerCase().includes(event.toLowerCase());

/** Position and organisation. */
function whoElse(
  material: Material,
  { position, organisation }: Fact<'bestPractice'>['fields'],
  person: Fact<'person'> | undefined,
): string[] {
  const title = position ?? (person && positionTitle(material, person.id, organisation));
  const known = title === undefined ? [] : [uncapitalised(tidy(title))];
  return [...known, ...[organisationName(material, organisation) ?? []].flat()];
}
