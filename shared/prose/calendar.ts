import { countedAfter } from './binding.ts';
import { numberOf, type Reader } from './reading.ts';
import { digitsOf, isDash, isMark, isWord, type Token } from './tokens.ts';

const month =
  /^(?:январ[ьяюе]|феврал[ьяюе]|март[ауе]?|апрел[ьяюе]|ма[йяюе]|июн[ьяюе]|июл[ьяюе]|август[ауе]?|(?:сент|окт|но|дек)[ая]бр[ьяюе])$/;
const yearWords = new Set(['г', 'гг', 'год', 'года', 'году', 'годом', 'годы', 'годов', 'годах', 'годам']);
const manyYears = new Set(['гг', 'годы', 'годов', 'годах', 'годам']);
/** Words before a year that stands alone. */
const beforeYear = new Set(
  'в во с со на до за к по от осень осенью весна весной зима зимой лето летом полугодие квартал'.split(' '),
);

export const readCalendar: Reader = (tokens, at) =>
  readDate(tokens, at) ?? readYears(tokens, at) ?? readTime(tokens, at);

/** «21.11.2019 года», «9 мая 2018 г.», «14–16 октября», «14–16.10.2021», «с 14 по 16 марта». */
const readDate: Reader = (tokens, at) => {
  const first = tokens[at];
  if (first?.kind === 'date') return dateUntil(tokens, at, at + 1, Number.parseInt(first.text, 10));
  if (!isDay(first)) return undefined;
  const { value } = digitsOf(first);
  const joined = isDash(tokens[at + 1]) || isWord(tokens[at + 1], ['по', 'и']);
  const last = joined ? at + 2 : at;
  if (joined && tokens[last]?.kind === 'date') return dateUntil(tokens, at, last + 1, value);
  if (!isDay(tokens[last]) || !month.test(tokens[last + 1]?.lower ?? '')) return undefined;
  const withYear = isYear(tokens[last + 2]) ? last + 3 : last + 2;
  return dateUntil(tokens, at, withYear, value);
};

function dateUntil(tokens: readonly Token[], at: number, next: number, day: number) {
  const end = isWord(tokens[next], yearWords) ? next + 1 : next;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return { numbers: [numberOf('date', span, day)], next: end };
}

function isDay(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && Number(token.text) <= 31;
}

function isYear(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text);
}

/** «2023 г.», «с 2019 года», «2022-2025гг.», «2021-2022 учебном году», «2021-2022у.г.», «2023/2024». */
const readYears: Reader = (tokens, at) => {
  const first = tokens[at];
  if (!isYear(first)) return undefined;
  const value = Number(first.text);
  const upTo = lastYear(tokens, at, value);
  if (upTo !== undefined) {
    const span = { start: first.start, end: tokens[at + 2]?.end ?? first.end };
    const school = upTo === value + 1 && !isWord(tokens[at + 3], manyYears);
    const number = school ? numberOf('schoolYear', span, value) : numberOf('year', span, value, { upTo });
    return { numbers: [number], next: at + 3 };
  }
  return isBareYear(tokens, at) ? { numbers: [numberOf('year', first, value)], next: at + 1 } : undefined;
};

/** The second year of «2022–2025» and «2023/24»; two digits must touch: «в 2023 – 74 %» is no range. */
function lastYear(tokens: readonly Token[], at: number, value: number): number | undefined {
  const [between, second] = tokens.slice(at + 1, at + 3);
  if (!second || !(isMark(between, '/') || isDash(between))) return undefined;
  const short =
    second.glued && /^\d\d$/.test(second.text) ? value - (value % 100) + Number(second.text) : undefined;
  const upTo = isYear(second) ? Number(second.text) : short;
  return upTo !== undefined && upTo > value ? upTo : undefined;
}

function isBareYear(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at + 1], yearWords)) return true;
  const counted = countedAfter(tokens, at + 1, Number(tokens[at]?.text));
  const before = tokens[at - 1];
  if (isWord(before, beforeYear) || month.test(before?.lower ?? '')) return !counted?.known;
  return counted === undefined;
}

/** «18:00», «в 10.00», «с 9.30». */
const readTime: Reader = (tokens, at) => {
  const [first, colon, minutes] = tokens.slice(at, at + 3);
  if (first?.kind !== 'number') return undefined;
  const isMinutes = minutes?.kind === 'number' && minutes.glued && /^[0-5]\d$/.test(minutes.text);
  if (isMark(colon, ':') && colon?.glued && isMinutes && Number(first.text) < 24) {
    const span = { start: first.start, end: minutes.end };
    return { numbers: [numberOf('time', span, Number(first.text))], next: at + 3 };
  }
  const clock = /^([01]?\d|2[0-3])\.[0-5]\d$/.exec(first.text);
  const stands = isWord(tokens[at - 1], ['в', 'с', 'до', 'к', 'по', 'около']) && !isMark(colon, '%');
  if (!clock || !stands || countedAfter(tokens, at + 1, Number(first.text))?.known) return undefined;
  return { numbers: [numberOf('time', first, Number(clock[1]))], next: at + 1 };
};
