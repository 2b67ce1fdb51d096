import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link, p, t, ul } from './build.ts';
import { blocksOfText } from './from-text.ts';
import type { Block } from './model.ts';
import { linesOf } from './plain-text.ts';

const ol = (start: number, ...texts: string[]): Block => ({
  type: 'list',
  ordered: true,
  start,
  items: texts.map((text) => [p(text)]),
});

const words = (text: string) => text.match(/сад|https:\/\/example\.org\/a/g) ?? [];

describe('a text as people type it', () => {
  test.each<[string, string, Block[]]>([
    ['nothing', '', []],
    ['empty lines', '\n \n\t\n', []],
    ['a line', 'Строка', [p('Строка')]],
    ['lines of every system', 'а\nб\r\nв\rг', [p('а'), p('б'), p('в'), p('г')]],
    ['spaces around', '  а  \n\n б', [p('а'), p('б')]],
    [
      'bullets of every sort',
      '- а\n– б\n— в\n• г\n· д',
      [ul([p('а')], [p('б')], [p('в')], [p('г')], [p('д')])],
    ],
    ['bullets after a lead', 'Итоги:\n- а\n- б\nДалее', [p('Итоги:'), ul([p('а')], [p('б')]), p('Далее')]],
    ['a dash within a line', 'сад - на крыше\n-слитно', [p('сад - на крыше'), p('-слитно')]],
    ['a bullet of nothing', '- ', [p('-')]],
    ['numbers', '1. а\n2) б', [ol(1, 'а', 'б')]],
    ['numbers that begin anew', '1. а\n2. б\n1. в', [ol(1, 'а', 'б'), ol(1, 'в')]],
    ['numbers that jump', '1. а\n3. б', [ol(1, 'а'), ol(3, 'б')]],
    ['numbers from another start', '5. а\n6. б', [ol(5, 'а', 'б')]],
    ['numbers, then bullets', '1. а\n- б', [ol(1, 'а'), ul([p('б')])]],
    ['a year at the start', '2025. Год', [p('2025. Год')]],
    ['a date at the start', '14.10.2025 семинар', [p('14.10.2025 семинар')]],
    [
      'a link with its dot',
      'См. https://example.org/a.',
      [p([t('См. '), link('https://example.org/a'), t('.')], { align: 'left' })],
    ],
    [
      'a link in brackets',
      '- (https://example.org/a)',
      [ul([p([t('('), link('https://example.org/a'), t(')')], { align: 'left' })])],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOfText(text)).toEqual(blocks);
  });

  test('loses no word of any text', () => {
    const line = fc
      .array(
        fc.constantFrom('сад', '-', '•', '1.', '2)', 'https://example.org/a', ',', '.', '(', ')', ' ', '\t'),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        expect(words(blocksOfText(text).flatMap(linesOf).join('\n'))).toEqual(words(text));
      }),
    );
  });
});
