import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { folded, plainWords, stem } from '#shared/names/letters.ts';
import { type Passage, passagesOf, perText } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import type { CheckInput, Fault, OtherReport, Rule } from '../rule.ts';
import { isSame } from './unchanged.ts';

/** Something that a project has or has not, with what it is called: «клуба выпускников», «музея «Память»». */
interface Thing {
  readonly at: number;
  readonly text: string;
  /** Stems of its words. */
  readonly key: string;
}

const heads =
  'клуб(?:а|у|ом|е|ы|ов)?|музе(?:й|я|ю|ем|е)|театр(?:а|у|ом|е)?|отряд(?:а|у|ом|е)?|союз(?:а|у|ом|е)?|хор(?:а|у|ом|е)?';

const thingsIn = perText((text): readonly Thing[] =>
  [
    ...text.matchAll(
      new RegExp(
        `(?<!\\p{L})(?:${heads})[ \\u00a0]+(?:«[^«»]{3,80}»|[а-яё]{4,}(?:ов|ев|ей|ий|ия|ства))(?!\\p{L})`,
        'gu',
      ),
    ),
  ].map(({ 0: found, index }) => ({ at: index, text: found, key: keyOf(found) })),
);

function keyOf(text: string): string {
  return plainWords(text).map(stem).join(' ');
}

/** Kinds whose names and texts say what a project has. */
const telling: readonly FactKind[] = [
  'organisation',
  'centre',
  'programme',
  'event',
  'eventSeries',
  'product',
  'governingBody',
  'workForm',
  'workDirection',
  'partner',
  'planItem',
  'projectTask',
  'award',
];

/**
 * Something that is named once, and in no other place of the report or of the facts: it may have come with somebody else's
 * text. In quotes it is said only where another report, of another subject, names it too.
 */
export const strangeThings: Rule = {
  id: 'foreign.phrase',
  family: 'foreign',
  level: 'hint',
  find: (input) => {
    const passages = passagesOf(input.report);
    const all = passages.flatMap((passage) => thingsIn(passage).map((thing) => ({ thing, passage })));
    const once = [...Map.groupBy(all, ({ thing }) => thing.key).values()].flatMap((same) =>
      same.length === 1 ? same : [],
    );
    if (once.length === 0) return [];
    return once
      .filter(({ thing, passage }) => !isTold(thing, passage, passages, input))
      .flatMap(({ thing, passage }): Fault[] => {
        const other = elsewhere(thing, input);
        if (other === undefined && thing.text.includes('«')) return [];
        const range = { at: thing.at, end: thing.at + thing.text.length };
        const details = other === undefined ? {} : { other: other.title };
        return [placed({ ...range, details }, passage, passages, input.facts)];
      });
  },
};

/** True when another passage or a fact beside the passage's own speaks of such a thing: the head alone is enough. */
function isTold(thing: Thing, own: Passage, passages: readonly Passage[], { facts }: CheckInput): boolean {
  const [head = ''] = thing.key.split(' ');
  const says = (text: string) => {
    const small = folded(text);
    return (
      small.includes(head) &&
      plainWords(small).some((word) => word.startsWith(head) && word.length <= head.length + 2)
    );
  };
  if (passages.some((passage) => passage !== own && says(passage.text))) return true;
  return telling.some((kind) =>
    facts.list(kind).some(({ id, fields }) => id !== own.record && stringsOf(fields).some(says)),
  );
}

function stringsOf(fields: object): string[] {
  return Object.values(fields).flatMap((value: unknown) =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.filter((each) => typeof each === 'string')
        : [],
  );
}

function elsewhere({ key }: Thing, { others, subject }: CheckInput): OtherReport | undefined {
  return others.find(
    (other) =>
      !isSame(other.subject, subject) &&
      [...other.texts.values()].some((blocks) => textOf(blocks).some((line) => keyOf(line).includes(key))),
  );
}

function textOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf);
}
