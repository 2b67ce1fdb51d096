import type { FactLookup } from '#shared/facts/lookup.ts';
import type { Finding, Level, Mend } from './finding.ts';
import { type Passage, passagesOf, perText } from './passages.ts';
import type { Fault, Rule } from './rule.ts';

/** A fault in one text, whatever text it is: from `at` up to `end`. */
export interface TextFault {
  readonly at: number;
  readonly end: number;
  /** What has to stand there; without it only a person can tell. */
  readonly put?: string | undefined;
  readonly details?: Finding['details'] | undefined;
  readonly level?: Level | undefined;
}

interface PassageRule extends Omit<Rule, 'find'> {
  /** Passages that it is about; all without it. */
  readonly about?: (passage: Passage) => boolean;
  /** What a text must have in it to be worth reading: most have not, and this is asked of every one. */
  readonly has?: RegExp;
  /** Pure: one text has the same faults wherever it stands, so that they are looked for once. */
  readonly ofText: (text: string) => readonly TextFault[];
}

/** A rule about each text by itself. Its findings name the words as `quote`, and what to put there as `put`. */
export function passageRule({ id, family, level, about, has, ofText }: PassageRule): Rule {
  const faultsOf = perText((text) => (has?.test(text) === false ? [] : ofText(text)));
  return {
    id,
    family,
    level,
    find: ({ report, facts }) => {
      const passages = passagesOf(report);
      return passages.flatMap((passage) => {
        const faults = faultsOf(passage);
        if (faults.length === 0 || about?.(passage) === false) return [];
        return faults.map((fault) => placed(fault, passage, passages, facts));
      });
    },
  };
}

/** A fault of a text at its place in the report, with the change that mends it where the program can. */
export function placed(
  fault: TextFault,
  passage: Passage,
  passages: readonly Passage[],
  facts: FactLookup,
): Fault {
  const { put, details, level } = fault;
  const wide = widened(fault, passage.text);
  const inPiece = [wide, fault].find((range) => pieceAt(passage, range) !== undefined);
  const range = put === undefined ? wide : (inPiece ?? wide);
  const quote = passage.text.slice(range.at, range.end);
  const instead =
    put === undefined
      ? undefined
      : passage.text.slice(range.at, fault.at) + put + passage.text.slice(fault.end, range.end);
  const nth = occurrencesBefore(quote, range.at, passage, passages, inPiece !== undefined);
  return {
    place: { ...passage.place, quote, nth },
    details: { quote, ...(instead === undefined ? {} : { put: instead }), ...details },
    ...(level === undefined ? {} : { level }),
    ...mendOf(quote, nth, instead, inPiece !== undefined, passage, facts),
  };
}

function mendOf(
  find: string,
  nth: number,
  put: string | undefined,
  inPiece: boolean,
  passage: Passage,
  facts: FactLookup,
): { readonly mend?: Mend } {
  if (put === undefined) return {};
  if (inPiece) return { mend: { do: 'replace', find, nth, put } };
  const field = fieldWith(find, passage, facts);
  return field === undefined ? {} : { mend: { do: 'replace', find, nth: 0, put, in: field } };
}

/** The field of the record behind a passage that holds the words; nothing where it is not sure which, or where. */
function fieldWith(
  find: string,
  { from, record }: Passage,
  facts: FactLookup,
): { readonly record: string; readonly field: string } | undefined {
  const fact = from === 'own' || record === undefined ? undefined : facts.get(record);
  if (!fact) return undefined;
  const holding = Object.entries(fact.fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].includes(find),
  );
  const [first, ...others] = holding;
  if (!first || others.length > 0 || countOf(first[1], find) !== 1) return undefined;
  return { record: fact.id, field: first[0] };
}

interface Range {
  readonly at: number;
  readonly end: number;
}

/** Letters of a word beside a sign that are quoted with it. */
const longestSide = 24;

/** Signs alone say little: the words at both sides are quoted with them. */
function widened({ at, end }: Range, text: string): Range {
  if (/[\p{L}\d]/u.test(text.slice(at, end))) return { at, end };
  const before = /\S*$/.exec(text.slice(Math.max(0, at - longestSide), at))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(end, end + longestSide))?.[0].length ?? 0;
  return { at: at - before, end: end + after };
}

function pieceAt({ pieces }: Passage, { at, end }: Range) {
  return pieces.find((piece) => piece.at <= at && end <= piece.at + piece.text.length);
}

/** Counted as the mending and the editor count: in the text of a node, or in one cell of it. */
function occurrencesBefore(
  quote: string,
  at: number,
  passage: Passage,
  passages: readonly Passage[],
  inPieces: boolean,
): number {
  const { node, row } = passage.place;
  const before = row === undefined ? (byNode(passages).get(node) ?? []).slice(0, passage.at) : [];
  const upTo = (text: string, end: number) => countOf(text.slice(0, end), quote);
  const runs = (each: Passage) => (inPieces ? each.pieces : [{ at: 0, text: each.text }]);
  const earlier = before.flatMap(runs).reduce((sum, { text }) => sum + countOf(text, quote), 0);
  const here = runs(passage)
    .filter((piece) => piece.at < at)
    .reduce((sum, piece) => sum + upTo(piece.text, at - piece.at + quote.length - 1), 0);
  return earlier + here;
}

const grouped = new WeakMap<readonly Passage[], ReadonlyMap<string, readonly Passage[]>>();

function byNode(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const known = grouped.get(passages);
  if (known) return known;
  const made = Map.groupBy(passages, ({ place }) => place.node);
  grouped.set(passages, made);
  return made;
}

/** Occurrences may overlap, as `mendBlocks` counts them. */
function countOf(text: string, find: string): number {
  let count = 0;
  for (let at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + 1)) count += 1;
  return count;
}
