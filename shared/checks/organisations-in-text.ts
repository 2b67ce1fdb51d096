import { perText } from './passages.ts';

/** An organisation as a text names it. */
export interface NamedInText {
  readonly at: number;
  readonly text: string;
}

const legalForm = '(?:[МГЧФ]?(?:БОУ|АОУ|КОУ|БДОУ|АДОУ|КДОУ|БУ|АУ|КУ)(?:[ \\u00a0](?:ДО|ДПО))?[ \\u00a0]+)?';
const type =
  '(?:М[БАК]Д?ОУ|СОШ|ООШ|НОШ|ДОУ|ДЮСШ|(?:[Сс]редн(?:яя|ей|юю)[ \\u00a0]+)?[Шш]кол(?:а|ы|е|у|ой)|[Лл]ице(?:й|я|ю|ем|е)|[Гг]имнази(?:я|и|ю|ей)|[Дд]етск(?:ий|ого|ому|им|ом)[ \\u00a0]+сад(?:а|у|ом|е)?)';
const honour = '(?:[ \\u00a0]+(?:им\\.|имени)[ \\u00a0]*(?:\\p{Lu}\\.[ \\u00a0]?){0,2}\\p{Lu}[\\p{L}-]+)?';
const numbered = new RegExp(
  `(?<!\\p{L})${legalForm}${type}(?:[ \\u00a0]*(?:№[ \\u00a0]*)+|(?<=[СОН]ОШ)[ \\u00a0])\\d{1,4}(?!\\d)${honour}`,
  'gu',
);

/** Organisations that are called by their number: «МБОУ СОШ № 5 им. И.П. Рыбина», «школы № 5», «СОШ №5», «СОШ 5». */
export function numberedNamesIn(text: string): readonly NamedInText[] {
  if (!/№|ОШ/.test(text)) return [];
  return [...text.matchAll(numbered)].map(({ 0: found, index }) => ({ at: index, text: found }));
}

/** The same, once a passage. */
export const numberedNamesOf = perText(numberedNamesIn);
