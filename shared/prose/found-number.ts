/** How exactly the text knows the number; the same words as in a figure of a record. */
export type NumberQualifier = 'exact' | 'moreThan' | 'about' | 'notLessThan' | 'upTo';

/** What a number in a sentence is for. Only counts and shares say facts that a report can be compared with. */
export type NumberSense =
  | 'count'
  | 'percent'
  | 'ordinal'
  | 'date'
  | 'year'
  | 'schoolYear'
  | 'time'
  | 'number-of-name'
  | 'money'
  | 'duration';

/** A piece of the text; offsets are UTF-16 units, the end is behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The noun that is counted, as it stands in the text, and its nominative singular. */
export interface CountedNoun extends Span {
  readonly text: string;
  readonly lemma: string;
}

/** A number in the text. */
export interface FoundNumber extends Span {
  /**
   * The number, or the lower end of a range. Of a date its day, of a school year the year in which it starts, of an
   * hour with minutes the hour. «Тыс.» and «млн» are multiplied in.
   */
  readonly value: number;
  /** Upper end of «10–12», «от 5 до 7». */
  readonly upTo?: number | undefined;
  /** Digits that are printed after the comma or point. */
  readonly decimals: number;
  readonly qualifier: NumberQualifier;
  readonly form: 'digits' | 'words';
  readonly what: NumberSense;
  /** Of a count, a share or a duration. */
  readonly noun?: CountedNoun | undefined;
  /** Of a share: what the whole is, «общего числа обучающихся». */
  readonly base?: CountedNoun | undefined;
}
