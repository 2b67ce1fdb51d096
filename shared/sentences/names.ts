import type { Inline } from '#shared/blocks/model.ts';
import type { Fields } from '#shared/facts/kinds.ts';
import { choiceName } from '#shared/text/choices.ts';
import { districtEnding } from '#shared/text/sentences/kind-words.ts';
import { listWords } from '#shared/text/sentences/templates.ts';
import { municipalityIn, organisationIn } from '#shared/names/cases.ts';
import type { Case } from '#shared/names/case.ts';
import type { Material } from './material.ts';
import { listed, quoted } from './phrase.ts';
import { datedText } from './when.ts';

/** Names of what facts refer to, in the case that the sentence asks for; nothing where nobody is named. */
export function organisationName(
  { facts }: Material,
  id: string | undefined,
  form: Case = 'nominative',
): string | undefined {
  const found = facts.getOf('organisation', id);
  return found && organisationIn(form, found.fields);
}

export function organisationNames(
  material: Material,
  ids: readonly string[],
  form: Case = 'nominative',
): Inline[] | undefined {
  return listed([...new Set(ids)].flatMap((id) => organisationName(material, id, form) ?? []));
}

/** «Заречного и Верхнебродского районов, города Белоключа и других муниципальных образований». */
export function territoryOf(
  { facts }: Material,
  ids: readonly string[] | undefined,
  isOpen = false,
): Inline[] | undefined {
  const found = [...new Set(ids)].flatMap((id) => facts.getOf('municipality', id) ?? []);
  if (found.length === 0) return undefined;
  const names = found.map(({ fields }) => municipalityIn('genitive', fields));
  const districts = names.filter((name) => districtEnding.test(name));
  const others = names.filter((name) => !districtEnding.test(name));
  const together = listed(districts.map((name) => name.replace(districtEnding, '')));
  const all =
    together && districts.length > 1
      ? [[...together, { type: 'text', text: ` ${listWords.districts}` } as const], ...others]
      : [...districts, ...others];
  return listed(isOpen ? [...all, listWords.otherMunicipalities] : all);
}

/** «приказ министерства … от 15 декабря 2023 года № 3187»; by its title where it has neither day nor number. */
export function actText(material: Material, id: string | undefined): string | undefined {
  const act = material.facts.getOf('act', id);
  if (!act) return undefined;
  const { kind, number, date, issuer, title } = act.fields;
  const day = date && datedText(date);
  const isNamed = day !== undefined || number !== undefined;
  return [
    choiceName('actKind', kind),
    organisationName(material, issuer, 'genitive'),
    day && `${listWords.datedFrom} ${day}`,
    number && `${listWords.number}${number}`,
    isNamed ? undefined : quoted(title),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The position that a person holds in an organisation; nothing where several would do. */
export function positionTitle(
  { facts }: Material,
  person: string,
  organisation: string | undefined,
): string | undefined {
  const held = facts
    .all('position')
    .filter(({ fields }) => fields.person === person && isIn(fields, organisation));
  const [only, ...others] = held;
  return others.length === 0 ? only?.fields.title : undefined;
}

const isIn = (position: Fields<'position'>, organisation: string | undefined): boolean =>
  organisation === undefined || position.organisation === organisation;
