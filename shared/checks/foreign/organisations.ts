import type { Fact } from '#shared/facts/kinds.ts';
import { plainWords } from '#shared/names/letters.ts';
import { type Passage, passagesOf, perText } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { remember } from '../remember.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';

/** Kinds whose facts give an organisation a part in what the report is about. */
const explaining = [
  'partner',
  'networkMember',
  'agreement',
  'event',
  'training',
  'traineeshipSite',
  'governingBody',
  'grant',
  'award',
  'act',
  'contingent',
  'product',
  'centre',
  'teamMember',
  'position',
  'status',
  'project',
  'bestPractice',
  'programme',
  'coverage',
  'enrolment',
] as const;

interface Name {
  readonly organisation: Fact<'organisation'>;
  readonly words: readonly string[];
}

const wordsOf = remember((text) => plainWords(text));
const wordsIn = perText((text) => plainWords(text));

/**
 * A stored organisation that nothing in the store connects with this report, named in it: left over from somebody else's
 * text. One that is a partner, a host, an issuer, a founder… is never named.
 */
export const strangers: Rule = {
  id: 'foreign.organisation',
  family: 'foreign',
  level: 'reason',
  find: (input) => {
    const passages = passagesOf(input.report);
    const names = namesOfOthers(input);
    const mentions = passages
      .filter(({ from }) => from !== 'view')
      .flatMap((passage) => found(passage, names).map(({ organisation }) => ({ passage, organisation })));
    const strange = unexplained(new Set(mentions.map(({ organisation }) => organisation.id)), input);
    return mentions.flatMap(({ passage, organisation: { id, fields } }): Fault[] => {
      if (!strange.delete(id)) return [];
      const { shortName } = fields;
      const at = passage.text.indexOf(shortName);
      const range = at < 0 ? { at: 0, end: passage.text.length } : { at, end: at + shortName.length };
      return [placed({ ...range, details: { name: shortName } }, passage, passages, input.facts)];
    });
  },
};

function found(passage: Passage, names: ReadonlyMap<string, readonly Name[]>): Name[] {
  const words = wordsIn(passage);
  const met: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const name of names.get(words[at] ?? '') ?? []) {
      if (name.words.every((each, next) => words[at + next] === each)) met.push(name);
    }
  }
  return met;
}

/** By the first word of each name. Names of one short word («лицей») may mean anything, and are left out. */
function namesOfOthers({ facts, subject }: CheckInput): Map<string, Name[]> {
  const own = subject.organisation === undefined ? undefined : facts.get(subject.organisation);
  const names = facts.list('organisation').flatMap((organisation): Name[] => {
    const { fields } = organisation;
    if (fields.isOwn === true || isRelated(organisation, own)) return [];
    return [fields.shortName, fields.legalName, ...(fields.aliases ?? [])].flatMap((name) => {
      const words = name === undefined ? [] : wordsOf(name);
      return words.length > 1 ? [{ organisation, words }] : [];
    });
  });
  return Map.groupBy(names, ({ words }) => words[0] ?? '');
}

function isRelated({ id }: Fact<'organisation'>, own: Fact | undefined): boolean {
  if (own?.kind !== 'organisation') return own?.id === id;
  return own.id === id || (own as Fact<'organisation'>).fields.founder === id;
}

/** Those that no fact of this report's project, or of no project, leads to. */
function unexplained(ids: Set<string>, { facts, subject }: CheckInput): Set<string> {
  for (const kind of explaining) {
    for (const { fields } of facts.list(kind)) {
      if (ids.size === 0) return ids;
      const of: unknown = Reflect.get(fields, 'project');
      if (subject.project === undefined || of === undefined || of === subject.project) strike(fields, ids);
    }
  }
  return ids;
}

function strike(value: unknown, ids: Set<string>): void {
  if (typeof value === 'string') ids.delete(value);
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) strike(inner, ids);
  }
}

/**
 * A legal name with two names of institutions side by side: «… «Центр развития» … «Научный центр»». The second was left
 * over from the text that this one was made of.
 */
export const twoNames: Rule = {
  id: 'foreign.two-names',
  family: 'foreign',
  level: 'reason',
  find: ({ report, subject, facts }) => {
    const passages = passagesOf(report);
    return passages
      .filter(
        ({ from, record }) => from === 'fact' && record !== undefined && record === subject.organisation,
      )
      .flatMap((passage): Fault[] => {
        const [first, second] = institutionsIn(passage.text);
        if (!first || !second) return [];
        const range = { at: second.index, end: second.index + second[0].length };
        const details = { first: first[1] ?? '', second: second[1] ?? '' };
        return [placed({ ...range, details }, passage, passages, facts)];
      });
  },
};

const institution = /(?:центр|школ|институт|лице[йя]|гимнази|колледж|университет|академи|дворец|дом )/i;

function institutionsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(/«([^«»]+)»/g)].filter(([, name = '']) => institution.test(name));
}
