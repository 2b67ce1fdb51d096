import { describe, expect, test } from 'vitest';
import { p, t } from '#shared/blocks/build.ts';
import type { Block } from '#shared/blocks/model.ts';
import { textNode } from '../../../tests/support/facts.ts';
import { found, ofNodes } from '../../../tests/support/checks.ts';

const uuid = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

const appendix = (order: number, more: object = {}) => ({
  id: uuid(order),
  fields: { report: uuid(0), order, title: `Таблица ${order}`, delivery: 'here' as const, text: '', ...more },
});

const withAppendices = (text: string, ...appendices: ReturnType<typeof appendix>[]) =>
  ofNodes([textNode('a')], { texts: new Map([['a', text]]), appendices });

const missingIn = (text: string, ...appendices: ReturnType<typeof appendix>[]) =>
  found('completeness.appendix-missing', withAppendices(text, ...appendices)).map(({ quote, details }) => [
    quote,
    details.numbers,
  ]);

const mentionOf = (id: string) => ({ type: 'mention' as const, appendix: id, text: 'приложение № 9' });

describe('appendices', () => {
  test('cited and absent', () => {
    expect(missingIn('Программа (Приложение № 3) и план в приложении 1.', appendix(1))).toEqual([
      ['Приложение № 3', '3'],
    ]);
    expect(missingIn('см. приложения № 1–3', appendix(1))).toEqual([['приложения № 1–3', '2, 3']]);
    expect(missingIn('в приложениях 1 и 2', appendix(1))).toEqual([['приложениях 1 и 2', '2']]);
  });

  test('a file of its own and a link are present', () => {
    const files = [
      appendix(1, { delivery: 'separateFile' }),
      appendix(2, { delivery: 'link', address: 'https://a.example' }),
    ];
    expect(missingIn('(Приложения № 1, 2)', ...files)).toEqual([]);
  });

  test.each(['приложение № 2 к приказу № 581', 'мобильное приложение 2ГИС', 'приложение 12.5 рублей'])(
    'no appendix of this report: %s',
    (text) => {
      expect(missingIn(text)).toEqual([]);
    },
  );

  test('present and never cited', () => {
    const input = withAppendices('Программа (Приложение № 1).', appendix(1), appendix(2));
    expect(found('completeness.appendix-uncited', input).map(({ details }) => details.number)).toEqual([2]);
  });

  test('a mention of an appendix that is gone', () => {
    const blocks: Block[] = [p([t('См. '), mentionOf(uuid(1)), mentionOf(uuid(7))])];
    const input = ofNodes([textNode('a')], {
      texts: new Map([['a', { text: '', blocks }]]),
      appendices: [appendix(1)],
    });
    expect(found('completeness.appendix-gone', input).map(({ quote }) => quote)).toEqual(['приложение № 9']);
  });
});
