import { coverage } from './labelled/coverage.ts';
import { events } from './labelled/events.ts';
import { papers } from './labelled/papers.ts';
import type { NumberQualifier, NumberSense } from '#shared/prose/found-number.ts';

/**
 * Three hundred sentences written anew in the manner of school reports, each with the numbers that a reader finds in
 * it. Labelled from understanding, before the finder was run.
 *
 * A line is «sentence || label; label». A count: «12 школа» (value and noun, the noun left out where the sentence has
 * none or it may be disputed), a share: «51% обучающийся», a range: «10-12 человек». Before it how exactly it is
 * known: `>` more than, `~` about, `>=` not less than, `<=` up to. A letter before the number says another sense:
 * d date, y year, s school year, h time, n number of a name, o ordinal, r money, t duration; only the first number
 * of a range is said there. «⏎» is a new line, «␣» a space that does not break.
 */
export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Label {
  readonly what: NumberSense;
  readonly value: number;
  readonly upTo?: number | undefined;
  readonly qualifier: NumberQualifier;
  readonly lemma?: string | undefined;
}

const senses: Readonly<Record<string, NumberSense>> = {
  d: 'date',
  y: 'year',
  s: 'schoolYear',
  h: 'time',
  n: 'number-of-name',
  o: 'ordinal',
  r: 'money',
  t: 'duration',
};

const signs: Readonly<Record<string, NumberQualifier>> = {
  '>': 'moreThan',
  '~': 'about',
  '>=': 'notLessThan',
  '<=': 'upTo',
};

export const labelled: readonly LabelledSentence[] = [events, coverage, papers].flatMap((lines) =>
  lines.trim().split('\n').map(readLine),
);

function readLine(line: string): LabelledSentence {
  const [sentence = '', labels = ''] = line.split('||');
  return {
    text: sentence.trimEnd().replaceAll('⏎', '\n').replaceAll('␣', '\u00a0'),
    labels: labels
      .split(';')
      .map((label) => label.trim())
      .filter((label) => label !== '')
      .map(readLabel),
  };
}

function readLabel(label: string): Label {
  const found = /^(>=|<=|>|~)?([a-z])?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(%)?(?: (.+))?$/.exec(label);
  if (!found) throw new Error(`A label that nobody can read: ${label}`);
  const [, sign = '', letter = '', value, upTo, percent, lemma] = found;
  return {
    what: senses[letter] ?? (percent ? 'percent' : 'count'),
    value: Number(value),
    upTo: upTo === undefined ? undefined : Number(upTo),
    qualifier: signs[sign] ?? 'exact',
    lemma,
  };
}
