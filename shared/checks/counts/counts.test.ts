import { describe, expect, test } from 'vitest';
import { p, ul } from '#shared/blocks/build.ts';
import { findingText } from '#shared/text/findings.ts';
import { found, ofNodes, ofTexts } from '../../../tests/support/checks.ts';
import { textNode } from '../../../tests/support/facts.ts';

const told = (...lines: string[]) =>
  found('counts.list', ofTexts(lines.join('\n'))).map(({ level, quote, details }) => [
    level,
    quote,
    details.total,
  ]);

describe('a number against the list after it', () => {
  test('one more than was said asks for a reason, and says both', () => {
    const text = 'Открыты 2 мастерские: «Дерево», «Металл», «Ткань».';
    expect(told(text)).toEqual([['reason', '2 мастерские', '3']]);
    const [finding] = found('counts.list', ofTexts(text));
    expect(findingText('counts.list', finding?.details ?? {}).what).toContain(
      '3: «Дерево»; «Металл»; «Ткань».',
    );
  });

  test('members with numbers are added', () => {
    expect(told('Отобрано 12 площадок (6 школ, 3 ДОУ, 2 учреждения культуры, методический центр).')).toEqual(
      [],
    );
    expect(told('Отобрано 13 площадок (6 школ, 3 ДОУ, 2 учреждения культуры, методический центр).')).toEqual([
      ['reason', '13 площадок', '12'],
    ]);
  });

  test('what may be cut otherwise is a hint', () => {
    const [finding] = told('Работают три зоны: гостиная, медиазона, кабинет физики и шахматная зона.');
    expect(finding).toEqual(['hint', 'три зоны', '4']);
  });

  test('lines below, typed with dashes or entries of a list', () => {
    const lines = ['В центре 2 кружка:', '- робототехника;', '- шахматы;', '- театр.', 'Все открыты.'];
    expect(told(...lines)).toEqual([['reason', '2 кружка', '3']]);
    const blocks = [p('В центре 3 кружка:'), ul([p('робототехника')], [p('шахматы')]), p('Все открыты.')];
    const input = ofNodes([textNode('a')], { texts: new Map([['a', { text: '', blocks }]]) });
    expect(found('counts.list', input).map(({ details }) => details.total)).toEqual(['2']);
  });

  test('a town among districts is only a hint', () => {
    const text = 'В сеть вошли 4 района: Лесной, Озёрный, Степной, Речной, г. Озёрск.';
    expect(told(text).map(([level]) => level)).toEqual(['hint']);
    expect(told('В сеть вошли 5 районов: Лесной, Озёрный, Степной, Речной и г. Озёрск.')).toEqual([]);
  });

  test.each([
    'В центре 4 кружка, в том числе: робототехника, шахматы.',
    'В центре 4 кружка: робототехника, шахматы и другие.',
    'В центре три зоны: гостиная, медиазона и лаборатория.',
  ])('as it was said: «%s»', (text) => {
    expect(told(text)).toEqual([]);
  });
});
