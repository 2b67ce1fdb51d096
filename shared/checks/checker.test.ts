import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { p, t, ul } from '#shared/blocks/build.ts';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { plainWords } from '#shared/names/letters.ts';
import { findingText, levelNames } from '#shared/text/findings.ts';
import { form, item, textNode } from '../../tests/support/facts.ts';
import { found, ofForm, ofNodes, ofTexts } from '../../tests/support/checks.ts';
import { check, rules } from './check.ts';
import { type Finding, findingId, levels } from './finding.ts';
import { mendBlocks, mendText } from './mend.ts';
import { stopsFinalising, withWaivers } from './waive.ts';

describe('the rules', () => {
  test('have an id of their own, which begins with their family', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, family } of rules) expect(id.startsWith(`${family}.`)).toBe(true);
  });

  test.each(rules.map(({ id }) => id))('%s says what is wrong, what it means and what to do', (id) => {
    const details = new Proxy<Record<string, string | number>>({}, { get: () => '7' });
    const { what, means, todo } = findingText(id, details);
    for (const sentence of [what, means, todo]) expect(sentence).toMatch(/^[«А-ЯЁ].*\.$/s);
    for (const sentence of [what, means, todo]) expect(sentence).not.toMatch(/undefined|NaN|\.\.|[a-z]{3,}/);
    expect(means).not.toBe(findingText('unknown', {}).means);
  });

  test('block nothing but what is missing or not confirmed', () => {
    const blocking = rules
      .filter(({ level }) => level === 'typing' || level === 'finalising')
      .map(({ id }) => id);
    for (const id of blocking) expect(id).toMatch(/^(?:completeness|sums|shares|counts|facts|coverage)\./);
  });

  test('every level has its words', () => {
    expect(Object.keys(levelNames).toSorted()).toEqual([...levels].toSorted());
  });
});

describe('a check', () => {
  const text = 'Цель - рост , труд в рамках в рамках центра. Почта: сад@example';

  test('answers the same at every look, in the order of the form, each finding with an id of its own', () => {
    const input = ofTexts(text, `${text}\n${text}`);
    const [once, again] = [check(input), check(input)];
    expect(again).toEqual(once);
    expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
    const nodes = once.map(({ node }) => node);
    expect(nodes).toEqual(nodes.toSorted());
    expect(once.length).toBeGreaterThan(8);
  });

  test('remembers no text that has changed', () => {
    expect(found('typography.double', ofTexts('В  саду'))).toHaveLength(1);
    expect(found('typography.double', ofTexts('В саду'))).toEqual([]);
    expect(found('typography.double', ofTexts('В  саду'))).toHaveLength(1);
  });
});

const waiverOf = ({ id }: Finding) => ({ id: `waiver of ${id}`, finding: id, reason: 'так надо' });

describe('waivers', () => {
  const input = ofNodes([textNode('must', { required: true }), textNode('a')], {
    texts: new Map([['a', 'Почта: сад@example']]),
  });

  test('hold what asks for a reason, and never what stops finalising', () => {
    const findings = check(input);
    const waived = check(input, findings.map(waiverOf));
    for (const finding of waived) {
      expect(finding.waived?.reason).toBe(stopsFinalising(finding) ? undefined : 'так надо');
    }
    expect(new Set(waived.map(({ level }) => level)).size).toBeGreaterThan(1);
  });

  test('hold only as long as the values stay', () => {
    const waivers = found('links.email', ofTexts('Почта: сад@example')).map(waiverOf);
    const later = found('links.email', ofTexts('Почта: сад@exampl'));
    expect(withWaivers(later, waivers)).toEqual(later);
    const same = found('links.email', ofTexts('Почта: сад@example'));
    expect(withWaivers(same, waivers)[0]?.waived?.reason).toBe('так надо');
  });

  test('an identity does not know the number of the row', () => {
    const place = { item: 'a', itemNumber: '1.', node: 'b', row: 'c' };
    expect(findingId('x', place, { row: 1, value: 5 })).toBe(findingId('x', place, { row: 2, value: 5 }));
    expect(findingId('x', place, { value: 5 })).not.toBe(findingId('x', place, { value: 6 }));
  });
});

describe('limits', () => {
  const limited = ofForm(form(item([textNode('a')], { limit: { pages: 4 } })));
  const pages = (of: string, printed?: number) =>
    found('limits', { ...limited, pages: new Map(printed === undefined ? [] : [[of, printed]]) }).map(
      ({ details }) => [details.pages, details.limit],
    );

  test('pages beyond the limit are told of; at it, below it and not measured are not', () => {
    expect(pages('item', 5)).toEqual([[5, 4]]);
    expect(pages('item', 4)).toEqual([]);
    expect(pages('item', 3.9)).toEqual([]);
    expect(pages('item')).toEqual([]);
    expect(pages('section', 9)).toEqual([]);
  });

  test('of a section as a whole', () => {
    const made = form(item([textNode('a')]));
    const [section] = made.sections;
    const input = ofForm({ ...made, sections: section ? [{ ...section, limit: { pages: 2 } }] : [] });
    expect(found('limits', { ...input, pages: new Map([['section', 3]]) })).toHaveLength(1);
  });
});

describe('mending', () => {
  const bold = { ...t('рост , '), bold: true };
  const chip = {
    type: 'chip' as const,
    binding: { to: 'field' as const, record: crypto.randomUUID(), path: ['a'] },
    text: 'рост ,',
  };
  const blocks: Block[] = [p([t('рост , труд и '), bold, chip]), ul([p('рост , сад')])];

  test('changes the occurrence that is named, and keeps bold and live facts', () => {
    const mended = mendBlocks(blocks, 'рост ,', 1, 'рост,');
    expect(mended).toEqual([
      p([t('рост , труд и '), { ...bold, text: 'рост, ' }, chip]),
      ul([p('рост , сад')]),
    ]);
    expect(mendBlocks(blocks, 'рост ,', 2, 'рост,')?.flatMap(linesOf).at(-1)).toBe('• рост, сад');
  });

  test('answers nothing for words that are not there, or over a border', () => {
    expect(mendBlocks(blocks, 'рост ,', 3, 'рост,')).toBeUndefined();
    expect(mendBlocks(blocks, 'труд и рост', 0, 'труд')).toBeUndefined();
  });

  test('an address that is printed as it is leads where it says', () => {
    const href = 'https://a.example/b.';
    const link = { type: 'link' as const, href, text: href };
    const named = { ...link, text: 'сайт https://a.example/b.' };
    const put = 'https://a.example/b';
    expect(mendBlocks([p([link])], href, 0, put)).toEqual([p([{ ...link, href: put, text: put }])]);
    expect(mendBlocks([p([named])], href, 0, put)).toEqual([p([{ ...named, text: `сайт ${put}` }])]);
  });

  test('of a plain text', () => {
    expect(mendText('а  б  в', '  ', 1, ' ')).toBe('а  б в');
    expect(mendText('а б', '  ', 0, ' ')).toBeUndefined();
  });

  test('pass after pass all that the program can mend is mended, and no word is lost or made', () => {
    const word = fc.constantFrom('сад', ' ', '  ', ' ,', ' - ', '№ № 5', 'и и', '«школа»', 'CОШ', '.', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const lines = words
          .join('')
          .split('\n')
          .map((line) => p(line));
        const mended = passes(lines, 5);
        expect(mendsOf(mended)).toEqual([]);
        expect(said(mended)).toEqual(said(lines));
      }),
    );
  });
});

function mendsOf(blocks: readonly Block[]) {
  const input = ofNodes([textNode('a')], { texts: new Map([['a', { text: '', blocks }]]) });
  return found('typography.', input).flatMap(({ mend }) => (mend?.do === 'replace' ? [mend] : []));
}

/** As the service mends: from the last finding to the first; what another has changed waits for the next pass. */
function passes(blocks: readonly Block[], count: number): readonly Block[] {
  if (count === 0) return blocks;
  const mended = mendsOf(blocks)
    .toReversed()
    .reduce((made, { find, nth, put }) => mendBlocks(made, find, nth, put) ?? made, blocks);
  return passes(mended, count - 1);
}

/** Its words in the order of their first places: doubled ones count once. */
function said(blocks: readonly Block[]): string[] {
  return [...new Set(plainWords(blocks.flatMap(linesOf).join('\n')))];
}
