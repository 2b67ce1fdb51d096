import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { h, link, ol, p, t, table, ul } from './build.ts';
import { cleanText, safeTarget } from './clean-text.ts';
import { parseDocument } from './model.ts';
import { inlineText, linesOf, toPlainText } from './plain-text.ts';

const documentOf = (...blocks: unknown[]) => ({ version: 1, language: 'ru-RU', title: 'Отчёт', blocks });

describe('a document of another version', () => {
  const picture = { type: 'picture', alt: 'Сад', pieces: [{ caption: 'на крыше', width: 5 }] };

  test('keeps the blocks that this program does not know, round trip after round trip', () => {
    const parsed = parseDocument(documentOf(p('Текст'), picture));
    expect(parsed.blocks).toEqual([p('Текст'), { type: 'unknown', original: picture }]);
    const again = parseDocument(JSON.parse(JSON.stringify(parsed)));
    expect(again).toEqual(parsed);
  });

  test('keeps fields that it does not know, of the document and of its blocks', () => {
    const later = {
      ...documentOf({ ...p('Текст'), later: 1 }, { ...h(1, 'Раздел'), later: { a: 1 } }),
      later: [1],
    };
    expect(parseDocument(later)).toEqual(later);
  });

  test('a known block in a shape of the future is kept whole', () => {
    const future = { type: 'table', cells: 'spanned' };
    expect(parseDocument(documentOf(future)).blocks).toEqual([{ type: 'unknown', original: future }]);
    const inside = { type: 'list', ordered: false, items: [[picture]] };
    expect(parseDocument(documentOf(inside)).blocks).toEqual([{ type: 'unknown', original: inside }]);
  });

  test('what it says is in the plain text', () => {
    expect(toPlainText(parseDocument(documentOf(p('Текст'), picture)))).toBe('Текст\nСад\nна крыше');
  });

  test.each([
    ['of version 2', { ...documentOf(), version: 2 }],
    ['of another language', { ...documentOf(), language: 'en-GB' }],
    ['without a title', { ...documentOf(), title: undefined }],
    ['that is a text', 'документ'],
    ['without blocks', { version: 1, language: 'ru-RU', title: '' }],
  ])('%s is refused', (_, value) => {
    expect(() => parseDocument(value)).toThrow(/./);
  });

  test('any JSON as a block is kept, never refused', () => {
    const block = fc
      .dictionary(fc.string(), fc.jsonValue())
      .filter((value) => !Object.hasOwn(value, '__proto__'));
    fc.assert(
      fc.property(block, (value) => {
        const [parsed] = parseDocument(documentOf(value)).blocks;
        expect(JSON.parse(JSON.stringify(parsed?.type === 'unknown' ? parsed.original : parsed))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });
});

describe('plain text', () => {
  test.each([
    ['a heading with its number', h(2, 'Пункт', '6.'), ['6. Пункт']],
    ['a heading without', h(1, 'Раздел'), ['Раздел']],
    ['links by what one sees', p([t('См. '), link('https://example.org', 'сайт')]), ['См. сайт']],
    ['bullets', ul([p('а')], [p('б')]), ['• а', '• б']],
    ['numbers', ol([p('а')], [p('б')]), ['1. а', '2. б']],
    ['numbers from five', { ...ol([p('а')], [p('б')]), start: 5 }, ['5. а', '6. б']],
    ['an item of two paragraphs', ul([p('а'), p('б')]), ['• а', 'б']],
    ['a list in a list', ul([p('а'), ol([p('б')])]), ['• а', '1. б']],
    [
      'a table, cell by cell',
      table([{ width: 1 }, { width: 1 }], [[p('А')], [p('Б')]], [[[p('1')], [p('2'), p('3')]]]),
      ['А', 'Б', '1', '2\n3'],
    ],
    ['a page break', { type: 'pageBreak' } as const, []],
  ])('%s', (_, block, lines) => {
    expect(linesOf(block)).toEqual(lines);
  });

  test('a break within a paragraph is a new line', () => {
    expect(inlineText([t('а'), { type: 'break' }, t('б')])).toBe('а\nб');
  });
});

describe('text at the border of a document', () => {
  test.each([
    ['a\u0000b\u000bc\u001fd\u007fe\u0085f', 'abcdef'],
    ['а\tб\nв', 'а\tб\nв'],
    ['а\r\nб\rв', 'а\nб\nв'],
    ['а\ufffe\uffffб', 'аб'],
    ['а\ud83dб\ude00', 'аб'],
    ['😀 ё\u0301 👩‍🏫', '😀 ё\u0301 👩‍🏫'],
    ['а\u202eб\u2066в\u2069', 'абв'],
    ['soft\u00adhyphen\u00a0nbsp\u200bzero', 'soft\u00adhyphen\u00a0nbsp\u200bzero'],
  ])('%j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('of any text: clean, and clean text stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/(?![\t\n])\p{Cc}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  test.each([
    ['https://example.org/a?b=c&d=%D0%AF#e', 'https://example.org/a?b=c&d=%D0%AF#e'],
    [' HTTP://example.org ', 'HTTP://example.org'],
    ['https://школа.рф/новости', 'https://школа.рф/новости'],
    ['mailto:school@example.org', 'mailto:school@example.org'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    ['https://example.org/{0}', 'https://example.org/%7B0%7D'],
    ['java\u0000script:alert(1)', undefined],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)//https://example.org', undefined],
    ['file:///etc/hosts', undefined],
    ['\\\\server\\share', undefined],
    ['data:text/html,x', undefined],
    ['ftp://example.org', undefined],
    ['//example.org', undefined],
    ['www.example.org', undefined],
    ['https://', undefined],
    ['https:///path', undefined],
    ['https://example.org/a b', undefined],
    ['mailto:школа', undefined],
    [`https://example.org/${'a'.repeat(3_000)}`, undefined],
    ['', undefined],
  ])('the target %s', (href, target) => {
    expect(safeTarget(href)).toBe(target);
  });

  test('of any target: one of three schemes, or nothing', () => {
    const schemes = fc.constantFrom('', 'https://', 'http://', 'mailto:', 'javascript:', 'file://');
    fc.assert(
      fc.property(schemes, fc.string({ unit: 'binary' }), (scheme, rest) => {
        const target = safeTarget(scheme + rest);
        expect(target ?? 'mailto:nothing').toMatch(/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i);
      }),
    );
  });
});
