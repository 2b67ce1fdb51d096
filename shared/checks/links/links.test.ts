import { describe, expect, test } from 'vitest';
import { link, p, t } from '#shared/blocks/build.ts';
import { fact, lookup, textNode } from '../../../tests/support/facts.ts';
import { found, ofNodes, quotes } from '../../../tests/support/checks.ts';
import { isInn, isOgrn } from './check-digits.ts';

type Case = readonly [text: string, ...faults: (readonly [quote: string, put: string | undefined])[]];

describe.each<[string, Case[], string[]]>([
  [
    'malformed',
    [
      ['См. http:/sad.example.org/a', ['http:/sad.example.org/a', 'http://sad.example.org/a']],
      ['См. http://https://sad.example.org', ['http://https://sad.example.org', 'https://sad.example.org']],
      ['См. https//sad.example.org.', ['https//sad.example.org', 'https://sad.example.org']],
      ['См. http://sad', ['http://sad', undefined]],
    ],
    [
      'См. https://sad.example.org/a_b?x=1&y=(2)#z.',
      '(http://школа.рф/раздел);',
      'www.sad.example.org и sad.example.org',
      'протокол https описан',
      'http://sad.example.org:8080',
    ],
  ],
  [
    'local-path',
    [
      [String.raw`Лежит в C:\Отчёты\план.docx`, [String.raw`C:\Отчёты\план.docx`, undefined]],
      ['file:///home/a.docx', ['file:///home/a.docx', undefined]],
    ],
    ['Пункт C: сад', 'https://sad.example.org/C:/a'],
  ],
  [
    'doubled',
    [['https://sad.example.org/a и https://sad.example.org/a.', ['https://sad.example.org/a', undefined]]],
    ['https://sad.example.org/a и https://sad.example.org/b'],
  ],
  [
    'email',
    [
      ['Почта: sad@example', ['sad@example', undefined]],
      ['Почта sad@mail..example', ['sad@mail..example', undefined]],
      ['Почта сад@example.org', ['сад@example.org', undefined]],
    ],
    ['Почта: sad-7@mail.example.org.', 'канал @sad_school', 'сад@школа.рф', 'https://vk.example/@sad'],
  ],
  [
    'phone',
    [
      ['тел. 8 (86151) 7-76-5', ['8 (86151) 7-76-5', undefined]],
      ['Телефон: +7 900 000 00 000', ['+7 900 000 00 000', undefined]],
    ],
    [
      'тел./факс: +7 (8617) 00-00-00',
      'телефон 7-76-54',
      'тел. 8-86151-7-76-54, факс 7-76-55',
      'телефонов 5',
      'в телефон 2 сети',
    ],
  ],
  [
    'postcode',
    [
      ['Индекс: 35390', ['35390', undefined]],
      ['почтовый индекс 0353900', ['0353900', undefined]],
    ],
    ['Индекс 353900', 'Индекс массы 24', '35390, Россия'],
  ],
  [
    'inn',
    [['ИНН 7707083894', ['7707083894', undefined]]],
    ['ИНН 7707083893', 'ИНН: 500100732259', 'код 7707083894'],
  ],
  [
    'ogrn',
    [['ОГРН 1027700132194', ['1027700132194', undefined]]],
    ['ОГРН 1027700132195', 'ОГРНИП 304500116000157', 'номер 1027700132194'],
  ],
])('%s', (rule, faulty, right) => {
  test.each(faulty.map(([text, ...faults]) => ({ text, faults })))('$text', ({ text, faults }) => {
    expect(quotes(`links.${rule}`, text)).toEqual(faults);
  });

  test.each(right)('nothing in: %s', (text) => {
    expect(quotes(`links.${rule}`, text)).toEqual([]);
  });
});

const linked = (...links: ReturnType<typeof link>[]) =>
  ofNodes([textNode('a')], { texts: new Map([['a', { text: '', blocks: [p([t('См. '), ...links])] }]]) });

describe('where a link leads', () => {
  test('the end of a sentence in a link is taken out of it', () => {
    const [finding] = found('links.trailing', linked(link('https://sad.example.org/a).')));
    expect(finding).toMatchObject({
      details: { address: 'https://sad.example.org/a).', put: 'https://sad.example.org/a' },
      mend: { do: 'replace', find: 'https://sad.example.org/a).', put: 'https://sad.example.org/a' },
    });
    const whole = [link('https://sad.example.org/a_(b)'), link('https://sad.example.org/a', 'сайт.')];
    expect(found('links.trailing', linked(...whole))).toEqual([]);
  });

  test('behind other words it is named, and left to the person', () => {
    const [finding] = found('links.trailing', linked(link('https://sad.example.org/a.', 'сайт')));
    expect([finding?.quote, finding?.mend]).toEqual(['сайт', undefined]);
  });

  test('what is no site is named; a mailbox and an address without a scheme are not', () => {
    const links = [
      link('ftp://sad.example.org', 'файл'),
      link('mailto:a@example.org'),
      link('sad.example.org'),
    ];
    expect(found('links.scheme', linked(...links)).map(({ quote }) => quote)).toEqual(['файл']);
  });

  test('an address in the card of a product is mended there', () => {
    const table = {
      type: 'table' as const,
      id: 'products',
      source: { kind: 'product' },
      columns: [{ id: 'title', title: 'Название', width: 1, value: { path: ['title'] } }],
    };
    const [good, bad] = ['https://sad.example.org/a', 'https://sad.example.org/b.'].map((url) =>
      fact('product', { kind: 'collection', title: 'Сборник', url }),
    );
    const facts = good && bad ? lookup(good, bad) : lookup();
    expect(found('links.trailing-in-fact', ofNodes([table], { facts })).map(({ mend }) => mend)).toEqual([
      { do: 'setField', record: bad?.id, field: 'url', value: 'https://sad.example.org/b' },
    ]);
  });
});

test.each([
  ['7707083893', true],
  ['7707083892', false],
  ['500100732259', true],
  ['500100732258', false],
  ['12345', false],
])('ИНН %s: %s', (digits, right) => {
  expect(isInn(digits)).toBe(right);
});

test.each([
  ['1027700132195', true],
  ['1027700132196', false],
  ['304500116000157', true],
  ['304500116000158', false],
  ['10277', false],
])('ОГРН %s: %s', (digits, right) => {
  expect(isOgrn(digits)).toBe(right);
});
