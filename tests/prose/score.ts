import type { FoundNumber } from '#shared/prose/found-number.ts';
import { knownForm, sameNoun } from '#shared/prose/lemma.ts';
import type { Label, LabelledSentence } from './labelled.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Sentences that were read otherwise than labelled, one a line. */
  readonly misread: readonly string[];
}

/** Compares what was found with the labels, over the numbers of some senses. */
export function score(
  sentences: readonly LabelledSentence[],
  find: (text: string) => readonly FoundNumber[],
  counts: (what: Label['what']) => boolean,
): Score {
  let right = 0;
  let all = 0;
  let wanted = 0;
  const misread: string[] = [];
  for (const { text, labels } of sentences) {
    const expected = labels.filter(({ what }) => counts(what));
    const found = find(text).filter(({ what }) => counts(what));
    const left = [...expected];
    const wrong = found.filter((number) => {
      const at = left.findIndex((label) => fits(number, label));
      if (at < 0) return true;
      left.splice(at, 1);
      return false;
    });
    right += expected.length - left.length;
    all += found.length;
    wanted += expected.length;
    if (wrong.length + left.length > 0) misread.push(`${text}\n  + ${said(wrong)}\n  - ${said(left)}`);
  }
  return { precision: right / all, recall: right / wanted, misread };
}

function fits(number: FoundNumber, label: Label): boolean {
  if (number.what !== label.what || number.value !== label.value) return false;
  if (label.what !== 'count' && label.what !== 'percent') return true;
  const sameNumber = number.upTo === label.upTo && number.qualifier === label.qualifier;
  return sameNumber && (label.lemma === undefined || isNamed(number.noun?.lemma, label.lemma));
}

/** The same lemma; of a word that the table does not know, the guess may differ in its ending. */
function isNamed(lemma: string | undefined, label: string): boolean {
  if (lemma === undefined || lemma === label) return lemma === label;
  return knownForm(label) === undefined && knownForm(lemma) === undefined && sameNoun(lemma, label);
}

function said(numbers: readonly (FoundNumber | Label)[]): string {
  return numbers
    .map((number) => {
      const lemma = 'noun' in number ? number.noun?.lemma : 'lemma' in number ? number.lemma : '';
      return `${number.what} ${number.qualifier} ${number.value}${number.upTo ? `-${number.upTo}` : ''} ${lemma ?? ''}`;
    })
    .join('; ');
}
