import type { WordForms } from '../numerals.ts';

/** Nouns that stand with a number. Most fit the nominative and the accusative of what has no life. */

const same = (word: string): WordForms => [word, word, word];

export const percent = same('%');
export const years: WordForms = ['год', 'года', 'лет'];
export const hours: WordForms = ['час', 'часа', 'часов'];
export const events: WordForms = ['мероприятие', 'мероприятия', 'мероприятий'];
export const pupils: WordForms = ['обучающийся', 'обучающихся', 'обучающихся'];
export const persons: WordForms = ['человек', 'человека', 'человек'];
export const participants: WordForms = ['участник', 'участника', 'участников'];
export const applications: WordForms = ['заявка', 'заявки', 'заявок'];
export const municipalities: WordForms = [
  'муниципальное образование',
  'муниципальных образования',
  'муниципальных образований',
];
/** Accusative. */
export const organisations: WordForms = ['организацию', 'организации', 'организаций'];
/** Accusative. */
export const sites: WordForms = ['площадку', 'площадки', 'площадок'];
export const centres: WordForms = ['Центр', 'Центра', 'Центров'];
export const centresGenitive: WordForms = ['Центра', 'Центров', 'Центров'];
export const schools: WordForms = ['школа', 'школы', 'школ'];
export const clubsGenitive: WordForms = ['кружка', 'кружков', 'кружков'];
export const clubs: WordForms = ['кружок', 'кружка', 'кружков'];
export const agreements: WordForms = ['соглашение', 'соглашения', 'соглашений'];
export const places: WordForms = ['призовое место', 'призовых места', 'призовых мест'];
export const grants: WordForms = ['грант', 'гранта', 'грантов'];

/** «тыс. руб.» as the words of a sentence; a sum without a unit is in thousands, as the forms print it. */
export function moneyWords(unit: string | undefined): WordForms {
  const plain = (unit ?? 'тыс. руб.').replace(/\s+/g, ' ').trim();
  if (/^(?:руб\.?|рублей|р\.?)$/i.test(plain)) return ['рубль', 'рубля', 'рублей'];
  return same(plain.replace(/(тыс|млн|млрд)\.? (?:руб\.?|рублей|р\.?)$/i, money));
}

function money(_whole: string, scale: string): string {
  const small = scale.toLowerCase();
  return `${small === 'тыс' ? 'тыс.' : small} рублей`;
}
