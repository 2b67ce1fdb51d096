import { passageRule, type TextFault } from '../passage-rule.ts';
import { isInn, isOgrn } from './check-digits.ts';

const family = 'links';

/** Something with an @ in it that is no address of a mailbox; «@имя» is a name in a social network. */
export const email = passageRule({
  id: 'links.email',
  family,
  level: 'reason',
  has: /@/,
  ofText: (text) =>
    [...text.matchAll(/(?<![^\s«"(<,;:])[^\s@«»"(),;:<>/]+@[^\s@«»"()<>/]*/gu)].flatMap(
      ({ 0: written, index }) => {
        const mailbox = written.replace(/[.,;:!?]+$/, '');
        return isMailbox(mailbox) || isInAddress(text, index)
          ? []
          : [{ at: index, end: index + mailbox.length, details: { address: mailbox } }];
      },
    ),
});

function isMailbox(text: string): boolean {
  return (
    /^[\w.%+-]+@(?:[a-z\d](?:[a-z\d_-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(text) ||
    /^\S+@(?:[а-яё\d-]+\.)+рф$/iu.test(text)
  );
}

function isInAddress(text: string, at: number): boolean {
  return /https?:\/\/\S*$/i.test(text.slice(Math.max(0, at - 300), at));
}

/** A number that the words call a telephone: 5 to 7 digits of a town, or ten with or without 7 or 8 before them. */
export const phone = passageRule({
  id: 'links.phone',
  family,
  level: 'hint',
  has: /тел|факс|моб/i,
  ofText: (text) =>
    after(
      text,
      /(?<!\p{L})(?:тел(?:ефон\p{L}{0,2})?|факс|тел\.?\/факс|моб)(?!\p{L})[.:]?\s*(?:\/?\s*факс[.:]?\s*)?/giu,
      /^[+\d][\d ()\u00a0–-]{3,30}/,
    ).flatMap((found) => {
      const digits = found.text.replaceAll(/\D/g, '');
      const withCountry = /^(?:\+7|8[ \u00a0(–-])/.test(found.text);
      const isWhole = withCountry
        ? digits.length === 11
        : /^[78]?\d{10}$/.test(digits) || (digits.length >= 5 && digits.length <= 7);
      return isWhole ? [] : [{ ...found.fault, details: { digits: digits.length } }];
    }),
});

/** «Индекс 35390»: a postcode of Russia has six digits. */
export const postcode = passageRule({
  id: 'links.postcode',
  family,
  level: 'reason',
  has: /индекс/i,
  ofText: (text) =>
    after(text, /(?<!\p{L})(?:почтовый )?индекс[:\s]\s*/giu, /^\d[\d ]*/).flatMap(
      ({ text: written, fault }) =>
        /^[1-6]\d{5}$/.test(written.replaceAll(' ', ''))
          ? []
          : [{ ...fault, details: { digits: written.length } }],
    ),
});

/** ИНН: 10 or 12 digits, the last of which check the others. */
export const inn = passageRule({
  id: 'links.inn',
  family,
  level: 'reason',
  has: /ИНН/,
  ofText: (text) =>
    after(text, /(?<!\p{L})ИНН[:\s]\s*/gu, /^\d+/).flatMap(({ text: digits, fault }) =>
      isInn(digits) ? [] : [fault],
    ),
});

/** ОГРН: 13 digits, of a person in business 15; the last one checks the others. */
export const ogrn = passageRule({
  id: 'links.ogrn',
  family,
  level: 'reason',
  has: /ОГРН/,
  ofText: (text) =>
    after(text, /(?<!\p{L})ОГРН(?:ИП)?[:\s]\s*/gu, /^\d+/).flatMap(({ text: digits, fault }) =>
      isOgrn(digits) ? [] : [fault],
    ),
});

interface After {
  readonly text: string;
  readonly fault: TextFault;
}

/** What stands right after a word that says what it is. */
function after(text: string, word: RegExp, what: RegExp): After[] {
  return [...text.matchAll(word)].flatMap(({ 0: said, index }) => {
    const at = index + said.length;
    const found = what.exec(text.slice(at))?.[0].replace(/[^\d]+$/, '') ?? '';
    return found === '' ? [] : [{ text: found, fault: { at, end: at + found.length } }];
  });
}
