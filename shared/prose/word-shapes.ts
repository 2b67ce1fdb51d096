/**
 * What an unknown word may be, seen from its ending and from the number before it. After a number from two on the
 * endings of adjectives and nouns differ («новых занятий», «пяти новым школам»); after one they overlap.
 */

const afterMany = /(?:ых|их|ые|ие|ым|им|ыми|ими)(?:ся)?$/;
const afterOne = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ые)(?:ся)?$/;
/** «заседание», «развитие»: nouns that end as adjectives do. */
const nounAfterOne = /(?:ние|тие|вие|ция|ей)$/;

function isOne(value: number): boolean {
  return value === 0 || (value % 10 === 1 && value % 100 !== 11);
}

export function isAdjective(word: string, value: number): boolean {
  if (word.length < 4) return false;
  return isOne(value) ? afterOne.test(word) && !nounAfterOne.test(word) : afterMany.test(word);
}

/** Words that may stand between a number and its noun and say nothing of it. */
const rest = new Set(['наиболее', 'самых', 'самые', 'еще', 'уже', 'вновь', 'только', 'лишь']);

export function isRest(word: string): boolean {
  return rest.has(word);
}

/** Words that end as nouns do, and are none. */
const others = new Set(
  `или для если либо чем как так там тут вот уже еще при без над под про через между среди около вместе также кроме
   тоже когда где было были была быть есть нет они она оно его них ним ими нам нас вам вас том тем этом этим этих тех
   всех всем свой свои своих который которые которых которая каждый каждая каждого очно дистанционно заочно более менее
   против ниже выше после перед согласно благодаря соответственно ежегодно ежемесячно итого всего здесь сюда туда ранее
   раньше позже больше меньше далее затем потом поэтому причем однако хотя чтобы пока лишь только стал стала стали прошел
   вошел нужно можно будет будут далее отдельно прочие другие далее раза`.split(/\s+/),
);

const verb = /(?:[аеиоуыяю]л[аои]?(?:с[ья])?|[аеиуяю]т(?:ся)?|ть(?:ся)?|ись|ась|ось|шел|шла|шли)$/;
const shortParticiple = /(?:ан|ен|ян|ят|ыт|нут)[аоы]?$/;
const genitivePlural = /(?:ов|ев|ей|ий|[бвгджзкмнпрстфхцчшщ]|[бвгджзкмнпрстфхцчшщйь]л|ь)$/;
const obliquePlural = /(?:ам|ям|ами|ями|ах|ях)$/;
const genitiveSingular = /[аяыи]$/;

/** Whether an unknown word may be the noun of this number. */
export function couldBeNoun(text: string, value: number): boolean {
  const word = text.toLowerCase().replaceAll('ё', 'е');
  if (!/^[а-яё]{3,}(?:-[а-яё]{2,})*$/.test(text) || others.has(word)) return false;
  if (verb.test(word) || shortParticiple.test(word)) return false;
  if (isOne(value)) return word.length > 3;
  if (genitivePlural.test(word) || obliquePlural.test(word)) return word.length > 3;
  const last = value % 10;
  const few = !Number.isInteger(value) || (last >= 2 && last <= 4 && Math.floor((value % 100) / 10) !== 1);
  return few && genitiveSingular.test(word);
}
