import { countedAfter } from './binding.ts';
import { digitsOf, isMark, isWord, type Token } from './tokens.ts';

/** Parts of an act or of a report; a number behind them is theirs whatever follows: «статья 20 закона». */
const parts =
  /^(?:стать[яиюей]+|пункт[ауеом]*|подпункт[ауеом]*|страниц[аеу]|рисун(?:ок|ка|ке|ки|ках)|таблиц[аеуы]|таблицах|приложени[еяюий]+|приложениях|раздел[ауе]?|глав[аеу]|протокол[ауе]?|приказ(?:а|у|ом|е)?|инн|кпп|огрн|бик|окпо|снилс|индекс|фз|гост)$/;

/** Shortened words, with a point or without; letters that are prepositions too need it. */
const shortened = new Set('ст стр рис табл прил каб корп кв оф тел пп разд гл'.split(' '));
const shortenedWithPoint = new Set('п с д ч'.split(' '));

/** What is called by a number, unless the number counts what follows: «школа 8», but «в СОШ 24 педагога». */
const things =
  /^(?:[а-я]*(?:сош|оош|нош|доу|цдт|црр)|школ[аыеу]|школой|гимнази[яию]|лице[йяюе]|сад[ауе]?|форм[аеу]|кабинет[ауе]?|аудитори[яию]|корпус[ауе]?|дом[ауе]?|том[ауе]?|выпуск[ауе]?|задач[аеиу]|показател[ьяюе]|критери[йяюи]|схем[аеы]|график[ауе]?|диаграмм[аеы]|модул[ьяюе]|вариант[ауе]?|тем[аеыу]|цель|групп[аеу]|отряд[ауе]?)$/;

/** Whether the number at this token belongs to the word before it. */
export function isReferred(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isMark(before, '№') || isWord(before, ['n', 'no'])) return true;
  if (isMark(before, '.')) {
    const word = tokens[at - 2];
    return isWord(word, shortened) || isLetterReference(tokens, at - 2);
  }
  if (before?.kind !== 'word') return false;
  if (isWord(before, shortened)) return true;
  const token = tokens[at];
  if (parts.test(before.lower)) return !token || !isPluralCounted(tokens, at, token);
  if (!things.test(before.lower) || !token || isMark(tokens[at + 1], '%')) return false;
  return countedAfter(tokens, at + 1, digitsOf(token).value) === undefined && isLeading(tokens, at - 1);
}

/** «вошли статьи 11 авторов»; «пункт 3 программы» is no count of programmes. */
function isPluralCounted(tokens: readonly Token[], at: number, token: Token): boolean {
  const { value, decimals } = digitsOf(token);
  return value > 4 && decimals === 0 && countedAfter(tokens, at + 1, value)?.known === true;
}

/** «п. 8», «с. 60»; the point of «2 ч.» and of «и т. д.» leads to nothing. */
function isLetterReference(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isWord(tokens[at], shortenedWithPoint) && before?.kind !== 'number' && !isMark(before, '.');
}

/** A word that is itself counted («три группы») gives no number a name. */
function isLeading(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind !== 'number';
}
