import { plainWords } from '#shared/names/letters.ts';
import { readOrganisationName } from '#shared/names/organisation-name.ts';
import { organisationKeys } from '../known-organisations.ts';
import { numberedNamesOf } from '../organisations-in-text.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { remember } from '../remember.ts';
import type { Rule } from '../rule.ts';

/** A full name, then a short one is how reports are written; more ways than these are a muddle. */
const usualWays = 2;

interface Way {
  readonly passage: Passage;
  readonly at: number;
  readonly text: string;
}

/** One organisation that the report calls in many ways: «МБОУ СОШ № 5 им. …», «СОШ № 5», «СОШ №5», «школа № 5». */
export const organisationSpellings: Rule = {
  id: 'duplicates.organisation-spellings',
  family: 'duplicates',
  level: 'hint',
  find: ({ report, facts }) => {
    const passages = passagesOf(report);
    const keyOf = organisationKeys(facts);
    const waysOf = new Map<string, Map<string, Way>>();
    for (const passage of passages) {
      for (const { at, text } of numberedNamesOf(passage)) {
        const key = keyOf(text);
        const ways = waysOf.get(key) ?? new Map<string, Way>();
        const way = wayOf(text);
        if (!ways.has(way)) ways.set(way, { passage, at, text });
        waysOf.set(key, ways);
      }
    }
    return [...waysOf.values()].flatMap((ways) => {
      const last = [...ways.values()].at(-1);
      if (!last || ways.size <= usualWays) return [];
      const texts = [...ways.values()].map(({ text }) => text);
      const [name = ''] = texts.toSorted((a, b) => b.length - a.length);
      const range = { at: last.at, end: last.at + last.text.length };
      const details = { name, ways: texts.join('; '), count: texts.length };
      return [placed({ ...range, details }, last.passage, passages, facts)];
    });
  },
};

/** What is written, whatever its case: «школы № 5» is one way with «школа № 5», «СОШ №5» is another. */
const wayOf = remember((text) => {
  const { form, honour } = readOrganisationName(text);
  const sign = /№(?:\s*№)?[ \u00a0]?/.exec(text)?.[0].replace('\u00a0', ' ') ?? '';
  const [legal = ''] = plainWords(text);
  const isLegal = /^[мгч]?[бак]?д?оу$/.test(legal);
  const kind = form ?? plainWords(text)[isLegal ? 1 : 0]?.slice(0, 4) ?? '';
  const isSpelt = /[а-яё]{4,}/.test(text.split('№')[0] ?? '');
  return [
    isLegal ? legal : '',
    kind,
    isSpelt ? 'spelt' : '',
    sign,
    honour === undefined ? '' : 'honour',
  ].join('|');
});
