import type { FoundNumber } from '#shared/prose/found-number.ts';
import { sameNoun } from '#shared/prose/lemma.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { type Passage, perText } from '../passages.ts';
import { bulletLength, type Line, textLines } from './lines.ts';
import { endOf, isExactCount, isExactShare, numbersOf, sentenceAround } from './numbers.ts';

/** A part of a whole: its number, and the share that is printed beside it. */
export interface Part {
  readonly passage: Passage;
  readonly number: FoundNumber;
  readonly share: FoundNumber | undefined;
}

/** «1564 обучающихся, из них: …» with its parts, in the lines below or in the same sentence. */
export interface Parted {
  readonly passage: Passage;
  readonly whole: FoundNumber;
  readonly parts: readonly Part[];
  /** The parts are said to be parts of this whole and of nothing else; otherwise they are guessed. */
  readonly sure: boolean;
  /** «Прочие», «и др.», or a part that is not known exactly: nothing can be added up. */
  readonly open: boolean;
}

const known = new WeakMap<FilledReport, readonly Parted[]>();

/** Every whole of the report's texts that is followed by at least two parts. */
export function partedWholes(report: FilledReport): readonly Parted[] {
  const kept = known.get(report);
  if (kept) return kept;
  const made = [...textLines(report).values()].flatMap((lines) =>
    lines.flatMap((line, at) => {
      const opening = openingOf(line.passage);
      if (!opening) return [];
      const found = opening.isBelow
        ? below(opening, line.passage, lines.slice(at + 1))
        : inSentence(opening, line.passage);
      return found && found.parts.length > 1 ? [found] : [];
    }),
  );
  known.set(report, made);
  return made;
}

interface Opening {
  readonly whole: FoundNumber;
  /** Behind the words that announce the parts. */
  readonly from: number;
  readonly isBelow: boolean;
  /** «Из них» tells more of its parts than «в том числе», which may name some only. */
  readonly isOfAll: boolean;
}

const announced = /(?<!\p{L})(из них|из которых|в том числе|среди них)(?!\p{L})/giu;
const widest = 160;
/** Shorter lists are counted one by one (`counts.list`). */
const unannounced = 60;

/** A quick look, once a text: most texts announce nothing. */
const mayOpen = perText(
  (text) => /:\s*$|из них|из которых|в том числе|среди них/iu.test(text) && /\d/.test(text),
);

function openingOf(passage: Passage): Opening | undefined {
  if (!mayOpen(passage)) return undefined;
  const { text } = passage;
  const isBelow = /:\s*$/.test(text);
  const words = [...text.matchAll(announced)].at(-1);
  if (!words && !isBelow) return undefined;
  const at = words ? words.index : text.length;
  const { start } = sentenceAround(text, at);
  const whole = numbersOf(passage).findLast(
    (number) =>
      isExactCount(number) && number.noun !== undefined && number.start >= start && endOf(number) <= at,
  );
  if (!whole || at - endOf(whole) > widest) return undefined;
  if (!words) return whole.value < unannounced ? undefined : { whole, from: at, isBelow, isOfAll: false };
  const from = at + words[0].length;
  return {
    whole,
    from,
    isBelow: isBelow && !/\d/.test(text.slice(from)),
    isOfAll: words[0].toLowerCase().startsWith('из'),
  };
}

const others =
  /без указания|не указан|(?<!\p{L})(?:проч(?:и[ехм]|ее|ими)|остальн\p{L}+|други[ехм]|другое|др\.|т\. ?[дп]\.)/iu;
const longestLine = 160;

function below({ whole }: Opening, passage: Passage, lines: readonly Line[]): Parted | undefined {
  const isMarked = bulletLength(lines[0]?.text ?? '') > 0;
  const parts: Part[] = [];
  let open = false;
  let sure = true;
  for (const { passage: line, text } of lines) {
    if ((isMarked && bulletLength(text) === 0) || text.length > longestLine) break;
    open ||= others.test(text);
    const typed = bulletLength(line.text);
    const counts = numbersOf(line).filter(({ what, start }) => what === 'count' && start >= typed);
    const share = numbersOf(line).find(({ what }) => what === 'percent');
    const number = (share && counts.findLast(({ end }) => end <= share.start)) ?? counts[0];
    if (!number) {
      open ||= isMarked && bulletLength(text) > 0;
      break;
    }
    if (!isPart(line.text, number, typed)) return undefined;
    open ||= !isExactCount(number);
    sure &&= counts.length === 1;
    parts.push({ passage: line, number, share: share && isExactShare(share) ? share : undefined });
    if (!isMarked && !/[;,]\s*$/.test(text)) break;
  }
  return { passage, whole, parts, sure: sure && haveOneNoun(whole, parts), open };
}

function inSentence({ whole, from, isOfAll }: Opening, passage: Passage): Parted | undefined {
  const { text } = passage;
  const { end } = sentenceAround(text, from);
  const closed = text.slice(from, end).search(/[)]\s*[.,;]?\s*$/);
  const until = text.slice(0, from).lastIndexOf('(') > endOf(whole) - 1 && closed >= 0 ? from + closed : end;
  const tail = numbersOf(passage).filter(({ start }) => start >= from && start < until);
  const counts = tail.filter(({ what }) => what === 'count');
  const isColon = /^[^\d.;]{0,40}:/.test(text.slice(from));
  const isOfAnother = counts.some(({ start }) => /(?<!\p{L})из\s+$/iu.test(text.slice(0, start)));
  if (!counts.every((number) => isPart(text, number, from))) return undefined;
  if (isOfAnother || (!isColon && (!isOfAll || counts.length < 3))) return undefined;
  const parts = counts.map((number, at): Part => {
    const next = counts[at + 1]?.start ?? until;
    const share = tail.find((each) => isExactShare(each) && each.start >= number.end && each.start < next);
    return { passage, number, share };
  });
  const open = others.test(text.slice(from, until)) || !counts.every(isExactCount);
  return { passage, whole, parts, sure: isColon && haveOneNoun(whole, parts), open };
}

/** A part says its number first, or behind a dash, a comma, «и»: «семинар для 20 педагогов» is one seminar. */
function isPart(text: string, number: FoundNumber, from: number): boolean {
  const before = text.slice(from, number.start);
  const isLast = number.noun === undefined && /^[\s.;,]*$/.test(text.slice(number.end));
  return isLast || /(?:^|[–—:,;-]|(?<!\p{L})и)\s*$/u.test(before);
}

/** What is added up is one kind of thing: «1564 обучающихся» are no sum of groups and teachers. */
function haveOneNoun(whole: FoundNumber, parts: readonly Part[]): boolean {
  return parts.every(
    ({ number: { noun } }) =>
      !noun || noun.lemma === 'человек' || sameNoun(noun.lemma, whole.noun?.lemma ?? ''),
  );
}
