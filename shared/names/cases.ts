import {
  getFirstnameGender,
  getMiddlenameGender,
  inclineFirstname,
  inclineLastname,
  inclineMiddlename,
} from 'lvovich';
import type { Fields } from '#shared/facts/kinds.ts';
import type { Case, CaseForm } from './case.ts';
import { declineAdjective, declineNoun, declinePhrase } from './noun-phrase.ts';

/**
 * Names in the cases of Russian. A stored form always wins; what no rule knows stays in the nominative, since an
 * undeclined name is read, and a wrong one is noticed. How often the rules are right: `docs/names.md`.
 */
export function personIn(form: Case, person: Fields<'person'>, length: 'full' | 'short' = 'full'): string {
  const { text } = personForm(form, person);
  if (length === 'full') return text;
  const surname = text.split(' ').slice(0, person.surname.split(' ').length).join(' ');
  const initials = [person.name, person.patronymic].flatMap((part) => (part ? [`${part.slice(0, 1)}.`] : []));
  return [surname, initials.join('')].filter(Boolean).join('\u00a0');
}

export function municipalityIn(form: Case, municipality: Fields<'municipality'>): string {
  return municipalityForm(form, municipality).text;
}

export function organisationIn(form: Case, organisation: Fields<'organisation'>): string {
  return organisationForm(form, organisation).text;
}

/** «заместителя директора по УВР»: what is not known for certain stays as it is. */
export function positionIn(form: Case, title: string): string {
  return declinePhrase(form, title, 'person') ?? title;
}

export function personForm(form: Case, person: Fields<'person'>): CaseForm {
  const nominative = [person.surname, person.name, person.patronymic].filter(Boolean).join(' ');
  const stored = form === 'nominative' ? nominative : person.nameForms?.[form];
  if (stored !== undefined) return { case: form, text: stored, stored: true };
  return { case: form, text: declinedPerson(form, person) ?? nominative, stored: false };
}

function declinedPerson(form: Case, person: Fields<'person'>): string | undefined {
  const gender = genderOf(person);
  if (gender === undefined) return undefined;
  const { surname, name, patronymic } = person;
  const parts = [
    inclineLastname(surname, form, gender),
    name && (isInitial(name) ? name : inclineFirstname(name, form, gender)),
    patronymic && (isInitial(patronymic) ? patronymic : inclineMiddlename(patronymic, form, gender)),
  ];
  return parts.filter(Boolean).join(' ');
}

/** From the field, else from the patronymic, else from the name; «Саша» and initials tell nothing. */
export function genderOf(person: Fields<'person'>): 'female' | 'male' | undefined {
  const told = [
    person.gender,
    person.patronymic && getMiddlenameGender(person.patronymic),
    person.name && getFirstnameGender(person.name),
  ];
  return told.find((gender) => gender === 'female' || gender === 'male');
}

function isInitial(name: string): boolean {
  return /^\p{L}\.?$/u.test(name);
}

export function municipalityForm(form: Case, municipality: Fields<'municipality'>): CaseForm {
  const { name, nameGenitive, namePrepositional } = municipality;
  const known: Partial<Record<Case, string | undefined>> = {
    nominative: name,
    genitive: nameGenitive,
    prepositional: namePrepositional,
  };
  const stored = known[form];
  if (stored !== undefined) return { case: form, text: stored, stored: true };
  return { case: form, text: declinedPlace(form, name) ?? name, stored: false };
}

/**
 * «города Белоключа», but «города Горячий Ключ»: a name of several words stays as the register has it, as do names
 * after «муниципальное образование» and «город-курорт».
 */
function declinedPlace(form: Case, name: string): string | undefined {
  const [kind = '', own = '', ...more] = name.split(' ');
  const isPlain = /^(?:город|станица|село|хутор|пос[её]лок|деревня)$/i.test(kind) && more.length === 0;
  const declined = declinePhrase(form, name, 'place');
  if (!isPlain || declined === undefined || own === '') return declined;
  const ownDeclined = declineAdjective(form, own, 'place') ?? declineNoun(form, own, 'place') ?? own;
  return `${declined.split(' ')[0]} ${ownDeclined}`;
}

export function organisationForm(form: Case, organisation: Fields<'organisation'>): CaseForm {
  const { shortName, nameForms } = organisation;
  const known: Partial<Record<Case, string | undefined>> = { ...nameForms, nominative: shortName };
  const stored = known[form];
  if (stored !== undefined) return { case: form, text: stored, stored: true };
  return { case: form, text: declinedOrganisation(form, shortName), stored: false };
}

/** Abbreviations stay, and what stands in quotation marks; «МАОУ лицей № 1» is «МАОУ лицея № 1». */
function declinedOrganisation(form: Case, name: string): string {
  const [, abbreviations = '', rest = ''] = /^((?:[А-ЯЁ]{2,}\s+)*)(.*)$/su.exec(name) ?? [];
  const declined = declinePhrase(form, rest, 'place');
  return declined === undefined ? name : abbreviations + declined;
}
