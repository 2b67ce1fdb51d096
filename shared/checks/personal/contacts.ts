import { passagesOf, perText } from '../passages.ts';
import { passageRule, placed } from '../passage-rule.ts';
import type { Fault, Rule } from '../rule.ts';

const family = 'personal';

const mobilesIn = perText((passage) =>
  [
    ...passage.matchAll(
      /(?<![\d-])(?:\+?7|8)[ \u00a0-]*\(?9\d{2}\)?[ \u00a0-]*\d{3}[ \u00a0-]*\d{2}[ \u00a0-]*\d{2}(?![\d-])/g,
    ),
  ].map(({ 0: text, index }) => ({
    at: index,
    end: index + text.length,
    digits: text.replaceAll(/\D/g, '').slice(-10),
  })),
);

/** A mobile number in what was written for the report; one that the store keeps for an organisation is no private one. */
export const privatePhone: Rule = {
  id: 'personal.phone',
  family,
  level: 'reason',
  find: ({ report, facts }) => {
    const passages = passagesOf(report);
    const found = passages
      .filter(({ from }) => from === 'own')
      .flatMap((passage) => mobilesIn(passage).map((mobile) => ({ passage, mobile })));
    if (found.length === 0) return [];
    const official = new Set(
      facts
        .list('organisation')
        .flatMap(({ fields }) => [...(fields.phones ?? []), ...(fields.faxes ?? [])])
        .map((phone) => phone.replaceAll(/\D/g, '').slice(-10)),
    );
    return found
      .filter(({ mobile }) => !official.has(mobile.digits))
      .map(({ passage, mobile: { at, end } }): Fault => placed({ at, end }, passage, passages, facts));
  },
};

/** Where somebody lives: an address with a flat, or words that say so. A school has no flat. */
export const privateAddress = passageRule({
  id: 'personal.address',
  family,
  level: 'reason',
  about: ({ from }) => from === 'own',
  has: /кв\.|кв |квартир|адресу/i,
  ofText: (text) =>
    [
      ...text.matchAll(
        /(?<!\p{L})(?:(?:ул|пер|пр|просп)\.|улиц\p{L}|переул\p{L}+|проспект\p{L}?)[^.;\n]{0,60}?(?:\.[^.;\n]{0,20}?)?(?:д|дом)\.?[ \u00a0]*\d+[^;\n]{0,12}?(?<!\p{L})кв(?:артира)?\.?[ \u00a0]*\d+|(?<!\p{L})(?:прожива\p{L}+|зарегистрирован\p{L}*)[ \u00a0]+по[ \u00a0]+адресу[^;\n]{0,80}/giu,
      ),
    ].map(({ 0: found, index }) => ({ at: index, end: index + found.length })),
});
