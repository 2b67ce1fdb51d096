import type { Fact } from '#shared/facts/kinds.ts';
import { passageRule } from '../passage-rule.ts';
import { viewsOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Kinds that have a number and a date by their nature; a programme or a letter of thanks has none. */
const numbered: ReadonlySet<string> = new Set(['federalLaw', 'decree', 'directive', 'order', 'letter']);

/** Rows of a report that stand for an act without its number or its date. */
const unnumberedAct: Rule = {
  id: 'completeness.act-number',
  family: 'completeness',
  level: 'reason',
  find: ({ report, facts }) =>
    viewsOf(report)
      .filter(({ node }) => node.kind === 'act' || node.kind === 'projectAct')
      .flatMap(({ node, place }) =>
        node.rows.flatMap((row, at) => {
          const act = row.free ? undefined : actOf(facts.get(row.id), (id) => facts.get(id));
          if (!act || !numbered.has(act.fields.kind)) return [];
          const missing = [
            ...(act.fields.number === undefined ? ['number'] : []),
            ...(act.fields.date === undefined ? ['date'] : []),
          ];
          if (missing.length === 0) return [];
          return [
            {
              place: { ...place, row: row.id },
              details: { title: act.fields.title, missing: missing.join('-'), row: at + 1 },
            },
          ];
        }),
      ),
};

function actOf(fact: Fact | undefined, get: (id: string) => Fact | undefined): Fact<'act'> | undefined {
  if (fact?.kind === 'act') return fact as Fact<'act'>;
  const named = fact?.kind === 'projectAct' ? get((fact as Fact<'projectAct'>).fields.act) : undefined;
  return named?.kind === 'act' ? (named as Fact<'act'>) : undefined;
}

/**
 * «Указом Президента России от 7 мая 2018 года «О …»» in a text: it has its day and no number. An act without either is
 * mostly told of, not cited.
 */
const datedWithoutNumber = passageRule({
  id: 'completeness.act-number-in-text',
  family: 'completeness',
  level: 'hint',
  has: /(?:указ|распоряжени|приказ|постановлени|закон)/i,
  ofText: (text) =>
    [
      ...text.matchAll(
        /(?<!\p{L})(?:указ|распоряжени|приказ|постановлени|федеральн\p{L}{2,3} закон)\p{L}{0,3}(?!\p{L})[^.№«»\n]{0,90}?(?<!\p{L})от \d{1,2}[. ](?:\d{1,2}|\p{L}+)[. ]\d{4}(?:\s*(?:года?|г\.))?/giu,
      ),
    ].flatMap(({ 0: found, index }) => {
      const end = index + found.length;
      return /^[^.\n«]{0,20}(?:№|N\s?\d)/u.test(text.slice(end)) || /-ФЗ/.test(text.slice(end, end + 30))
        ? []
        : [{ at: index, end }];
    }),
});

export const acts: readonly Rule[] = [unnumberedAct, datedWithoutNumber];
