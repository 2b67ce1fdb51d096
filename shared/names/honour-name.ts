import { folded, offByOne, stem } from './letters.ts';

/** After whom a school is named: «им. И.Ф. Орлова», «имени Орлова И.Ф.», «имени Ивана Орлова» are one. */
export interface Honour {
  readonly surname: string;
  /** Letters in their alphabetical order, as far as they are written. */
  readonly initials: string;
}

// Up to a quotation mark, a comma, or the place that follows in legal names.
const marker = /(?<![а-я])(?:имени|им\.|им)\s*((?:(?!\s(?:муниципальн|мо\s|при\s))[^",()«»“”„])+)/;

const titles =
  /^(?:геро|советск|союз|росси|федерац|дважды|трижды|генерал|маршал|полковник|майор|капитан|лейтенант|академик|профессор|народн|заслуженн|учител|поэт|писател|космонавт|летчик|полн|кавалер|орден|слав|труда|социалистическ|атаман|почетн|гражданин|ссср|рф|отечественн|войн)/;

/** Takes the honour out of a folded name. */
export function takeHonour(name: string): { readonly honour?: Honour; readonly rest: string } {
  const found = marker.exec(name);
  const honour = found && readHonour(found[1] ?? '');
  return honour ? { honour, rest: name.replace(found[0], ' ') } : { rest: name };
}

/** «Орлова И.Ф.», in any order; nothing when no surname is there. */
export function readHonour(text: string): Honour | undefined {
  const parts = folded(text).match(/[а-я-]+/g) ?? [];
  const letters = parts.filter((part) => part.length === 1);
  const words = parts.filter((part) => part.length > 2 && part !== 'имени' && !titles.test(part));
  const endsWithPatronymic = /(?:вича|ича|вны|чны)$/.test(words.at(-1) ?? '');
  const surname = endsWithPatronymic && words.length > 2 ? words[0] : words.at(-1);
  if (surname === undefined) return undefined;
  const names = words.filter((word) => word !== surname).map((word) => word.slice(0, 1));
  const initials = [...(letters.length > 0 ? letters : names)].toSorted().join('');
  return { surname: stem(surname), initials };
}

export type HonourLikeness = 'equal' | 'near' | 'other' | 'unknown';

export function compareHonours(a: Honour | undefined, b: Honour | undefined): HonourLikeness {
  if (a === undefined || b === undefined) return 'unknown';
  if (!agree(a.initials, b.initials)) return 'other';
  if (a.surname === b.surname) return 'equal';
  return offByOne(a.surname, b.surname) ? 'near' : 'other';
}

function agree(a: string, b: string): boolean {
  return (
    a.split('').every((letter) => b.includes(letter)) || b.split('').every((letter) => a.includes(letter))
  );
}
