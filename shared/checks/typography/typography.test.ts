import { describe, expect, test } from 'vitest';
import { p, t } from '#shared/blocks/build.ts';
import { fact, lookup, textNode } from '../../../tests/support/facts.ts';
import { found, ofNodes, ofTexts, quotes } from '../../../tests/support/checks.ts';

type Case = readonly [text: string, ...faults: (readonly [quote: string, put: string | undefined])[]];

describe.each<[string, Case[], string[]]>([
  [
    'double-space',
    [
      ['Создан  клуб.', ['Создан  клуб.', 'Создан клуб.']],
      ['Работа    центра', ['Работа    центра', 'Работа центра']],
    ],
    ['Создан клуб.', '  Создан клуб', 'Создан клуб.  ', 'Создан \u00a0клуб'],
  ],
  [
    'space-before-sign',
    [
      ['школа , сад', ['школа ,', 'школа,']],
      ['Центр «Росток» .', ['«Росток» .', '«Росток».']],
    ],
    ['школа, сад', 'и вот ... начало', 'файл .docx', 'цена: 5?'],
  ],
  [
    'no-space-after-sign',
    [
      ['школа,сад', ['школа,сад', 'школа, сад']],
      ['Работа начата.Центр открыт', ['начата.Центр', 'начата. Центр']],
    ],
    [
      'школа, сад',
      'адрес example.org',
      '3,5 балла',
      'т.е. центр',
      'г.Анапа',
      'и т.д.',
      'см. http://a.example/x,y',
    ],
  ],
  ['number-sign-twice', [['СОШ № № 19', ['№ №', '№']]], ['СОШ № 19', 'СОШ №№ 19, 24']],
  [
    'hyphen-for-dash',
    [
      ['Цель - развитие', ['Цель - развитие', 'Цель – развитие']],
      ['проектно - исследовательской работы', ['проектно - исследовательской', 'проектно-исследовательской']],
      ['Это - хорошее дело', ['Это - хорошее', 'Это – хорошее']],
    ],
    ['Цель – развитие', 'классы 8 - 11', 'что-то', '- пункт списка', 'онлайн- и офлайн-занятия'],
  ],
  [
    'remains',
    [
      ['[bookmark: _GoBack]Итог', ['[bookmark: _GoBack]', '']],
      ['Рост [image: ] виден', ['[image: ] ', undefined]],
    ],
    ['Итог [1]', 'по данным [см. приложение]'],
  ],
  [
    'no-break-space',
    [
      ['Работа СОШ № 5 идёт', ['№ 5', '№\u00a05']],
      [
        'В г. Анапа и у И. П. Рыбина',
        ['г. Анапа и у И. П. Рыбина', 'г.\u00a0Анапа и у И.\u00a0П.\u00a0Рыбина'],
      ],
    ],
    ['Работа СОШ №\u00a05 идёт', 'конец. Начало', 'всё это и т. д.'],
  ],
  [
    'unbalanced',
    [
      ['Центр «Росток открыт', ['«Росток', undefined]],
      ['ИРЦ "Школьник-2» работает', ['"Школьник-2»', undefined]],
      ['Показатели (рост открыты', ['(рост', undefined]],
      ['Показатели рост) открыты', ['рост)', undefined]],
    ],
    [
      'Центр «Росток» (школа № 5) открыт',
      '1) первое; 2) второе; а) третье',
      'Проект «Сеть центров «Росток»',
      'Проект «Сеть центров «Росток» района»',
    ],
  ],
  [
    'mixed-letters',
    [
      ['В зале ЗD-принтер', ['ЗD', '3D']],
      ['Навыки ХХI века', ['ХХI', 'XXI']],
      ['Лучшее ХХ века', ['ХХ', 'XX']],
      ['Работа CОШ идёт', ['CОШ', 'СОШ']],
      ['на RutuЬе и в VКонтакте', ['RutuЬе', undefined], ['VКонтакте', undefined]],
    ],
    ['3D-принтер, IT-куб, web-сайт', 'XXI век', 'https://пример.рф/abc-где', 'школа COVID-19', 'Х фестиваль'],
  ],
  [
    'doubled-words',
    [
      ['пространства в рамках в рамках центра', ['в рамках в рамках', 'в рамках']],
      ['Это это важно', ['Это это', 'Это']],
    ],
    [
      'очень-очень важно',
      'сказано то, что, что бы ни было',
      'очень очень важно',
      'классы А А',
      'по по-новому',
      'в рамках и рамках',
    ],
  ],
])('%s', (rule, faulty, right) => {
  test.each(faulty.map(([text, ...faults]) => ({ text, faults })))('$text', ({ text, faults }) => {
    expect(quotes(`typography.${rule}`, text)).toEqual(faults);
  });

  test.each(right)('nothing in: %s', (text) => {
    expect(quotes(`typography.${rule}`, text)).toEqual([]);
  });
});

describe('places', () => {
  test('the occurrence is counted within the node, from 0, over its paragraphs', () => {
    const findings = found('typography.double-space', ofTexts('в  саду\nи в  саду, и в  саду'));
    expect(findings.map(({ quote, nth }) => [quote, nth])).toEqual([
      ['в  саду', 0],
      ['в  саду,', 0],
      ['в  саду', 2],
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
  });

  test('words over a border of bold are mended by the signs alone', () => {
    const blocks = [p([{ ...t('Цель'), bold: true }, t(' - рост')])];
    const input = ofNodes([textNode('a')], { texts: new Map([['a', { text: '', blocks }]]) });
    expect(found('typography.hyphen-for-dash', input).map(({ mend }) => mend)).toEqual([
      { do: 'replace', find: ' - ', nth: 0, put: ' – ' },
    ]);
  });

  test('a fault in a field of a fact is mended there, and only where it is sure', () => {
    const project = fact('project', { name: 'Сад', goal: 'Рост , труд', topic: 'Сад' });
    const goal = {
      type: 'fact' as const,
      id: 'goal',
      label: 'Цель',
      value: { path: ['goal'] },
      edits: ['goal'],
    };
    const made = { project: project.id, facts: lookup(project) };
    expect(found('typography.space-before-sign', ofNodes([goal], made))[0]?.mend).toEqual({
      do: 'replace',
      find: 'Рост ,',
      nth: 0,
      put: 'Рост,',
      in: { record: project.id, field: 'goal' },
    });
    const twice = { ...project, fields: { ...project.fields, topic: 'Рост , труд' } };
    const unsure = ofNodes([goal], { ...made, facts: lookup(twice) });
    expect(found('typography.space-before-sign', unsure).map(({ mend }) => mend)).toEqual([undefined]);
  });

  test('no plain space before a number is asked of cells', () => {
    const events = lookup(
      fact('event', { title: 'Семинар в СОШ № 5', date: { precision: 'year', year: 2025 } }),
    );
    const table = {
      type: 'table' as const,
      id: 'events',
      source: { kind: 'event' },
      columns: [{ id: 'title', title: 'Название', width: 1, value: { path: ['title'] } }],
    };
    expect(found('typography.no-break-space', ofNodes([table], { facts: events }))).toEqual([]);
  });
});
